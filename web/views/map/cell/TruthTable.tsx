import { Badge } from '../../../components/Badge.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { formatCount } from '../../../format/number.ts';
import {
  CellTruthTableDocument,
  type CellTruthTableQuery,
} from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { type Column, RowTable } from '../../../sections/parts/RowTable.tsx';
import styles from '../CellPanel.module.css';
import type { outcomeVariables } from './cellQuestion.ts';

type Table = NonNullable<NonNullable<CellTruthTableQuery['separability']>['truthTable']>;
type Combination = Table['combinations'][number] & { readonly id: string };

interface Props {
  readonly outcome: ReturnType<typeof outcomeVariables>;
  /** Few: with many nearly every arm stands alone. */
  readonly features: readonly string[];
}

/** Combinations of features with the signs of their arms: it may raise a question, and answers none. */
export function TruthTable({ outcome, features }: Props) {
  const variables = { ...outcome, features };
  const answer = useGraphQL(CellTruthTableDocument, variables);
  if (answer.status === 'loading') return <Loading what="the combinations" />;
  if (answer.status === 'failed') return <Failed what="the combinations" {...answer} />;
  const table = answer.data.separability?.truthTable;
  if (!table || table.combinations.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        Combinations of features and the signs of their arms <Badge>exploratory</Badge>
      </h3>
      <ul className={styles.sentences}>
        {table.statements.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <RowTable
        caption={`Of ${table.features.map(({ name }) => name).join(', ')}: the combinations seen`}
        columns={columns}
        groups={[
          {
            title: null,
            key: 'all',
            rows: table.combinations.map((combination) => ({
              ...combination,
              id: combination.has.join(' '),
            })),
          },
        ]}
      />
      <QueryPanel
        document={CellTruthTableDocument}
        variables={variables}
        name="combinations of features"
      />
    </section>
  );
}

const columns: readonly Column<Combination>[] = [
  {
    name: 'combination',
    header: 'Recorded',
    isLead: true,
    width: '34%',
    cell: ({ words, isContradictory }) => (
      <>
        {words} {isContradictory && <Badge>points both ways</Badge>}
      </>
    ),
  },
  {
    name: 'favorable',
    header: 'Favorable sign',
    isNumber: true,
    cell: ({ signs }) => signs.favorable,
  },
  {
    name: 'unfavorable',
    header: 'Unfavorable sign',
    isNumber: true,
    cell: ({ signs }) => signs.unfavorable,
  },
  {
    name: 'other',
    header: 'Zero or no estimate',
    isNumber: true,
    cell: ({ signs }) => signs.zero + signs.directionOnly + signs.noEstimate,
  },
  {
    name: 'arms',
    header: 'Arms',
    width: '36%',
    cell: ({ arms }) =>
      `${formatCount(arms.length, 'arm', 'arms')}: ${arms.map(({ name }) => name).join('; ')}`,
  },
];
