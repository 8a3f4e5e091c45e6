import { AddressLink } from '../../components/AddressLink.tsx';
import { Count } from '../../components/Count.tsx';
import type { FindingWhere } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { facetsDocument } from '../parts/facets.ts';
import styles from './OutcomeIndex.module.css';

interface Props {
  readonly where: FindingWhere;
  /** The filter of the list of findings that stands for `where`: "program=project-quest". */
  readonly listed: string;
}

const document = facetsDocument('FINDING');

/** How many findings there are on each outcome, before any is loaded; each leads to its own list. */
export function OutcomeIndex({ where, listed }: Props) {
  const answer = useGraphQL(document, { where: { ...where }, fields: ['OUTCOME'] });
  // It only repeats what stands below; so it says nothing of its own where it does not come.
  const values = answer.status === 'ready' ? (answer.data.rows.facets[0]?.values ?? []) : [];
  if (values.length < 2) return null;
  return (
    <ul aria-label="Outcomes" className={styles.index}>
      {values.map(({ value, label, count }) => (
        <li key={value}>
          <AddressLink address={`/findings?${listed}&outcome=${encodeURIComponent(value)}`}>
            {label}
          </AddressLink>{' '}
          <span className={styles.count}>
            <Count value={count} />
          </span>
        </li>
      ))}
    </ul>
  );
}
