import { formatNumber } from '../../format/number.ts';
import type { PersonRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import styles from './Affiliations.module.css';

/** Where a person works or worked, and in what role. */
export function Affiliations({ of }: { readonly of: PersonRowFragment['affiliations'] }) {
  const rest = of.totalCount - of.edges.length;
  return (
    <ul className={styles.list}>
      {of.edges.map(({ node, role }) => (
        <li key={`${node.id} ${role}`}>
          <EntityLink to={node} />
          {role !== null && `, ${role}`}
        </li>
      ))}
      {rest > 0 && <li>and {formatNumber(rest)} more</li>}
    </ul>
  );
}
