import { Badge } from '../../../components/Badge.tsx';
import { formatCount, formatRounded } from '../../../format/number.ts';
import { withinSentence } from '../../../format/words.ts';
import { AspectNamesDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import { RowTable } from '../../../sections/parts/RowTable.tsx';
import styles from '../CellPanel.module.css';
import { aspectWords, differenceName } from './aspects.ts';
import type { CellContrast, ContrastSide } from './contrastForest.ts';

type Compared = CellContrast['comparisons'][number];

interface Props {
  readonly comparison: Compared;
  readonly sides: readonly ContrastSide[];
}

/** Two groups of arms side by side: what rung the comparison stands on, and in what else they differ. */
export function Comparison({ comparison, sides }: Props) {
  const { against, rung, rungWords, difference, permutation, differences } = comparison;
  const key = against === 'WITHOUT' ? 'without' : 'notRecorded';
  const one = sides.find((side) => side.key === 'with');
  const other = sides.find((side) => side.key === key);
  const ids = differences.flatMap(({ aspect, value }) =>
    aspect === 'SECTOR' || aspect === 'POPULATION' ? [value] : [],
  );
  const answer = useGraphQL(AspectNamesDocument, { ids }, { isEnabled: ids.length > 0 });
  const nodes = answer.status === 'ready' ? answer.data.nodes : [];
  const names = new Map(
    nodes.flatMap((node): [string, string][] =>
      node && 'name' in node ? [[node.id, node.name]] : [],
    ),
  );
  if (!one || !other) return null;
  return (
    <section className={styles.part}>
      <h3>
        {one.title}, beside: {withinSentence(other.title)}{' '}
        <Badge>rung ({rung.toLowerCase()})</Badge>
      </h3>
      <p>
        {rungWords}{' '}
        {difference
          ? `Difference: 95 percent interval ${difference.intervalText}, estimate ${difference.estimateText}.`
          : 'No difference is given: below ten arms in five evaluations with a standard error it would claim more than the arms can say.'}
      </p>
      {permutation && (
        <p>
          p = {formatRounded(permutation.p, permutation.p < 0.1 ? 3 : 2)}, from permuting whole
          evaluations between the two groups:{' '}
          {formatCount(permutation.arrangements, 'arrangement', 'arrangements')}
          {permutation.isExhaustive ? ', all there are' : ', a sample with a fixed seed'}.
        </p>
      )}
      {comparison.withinEvaluations.length > 0 && (
        <p>
          With arms on both sides:{' '}
          {comparison.withinEvaluations.map(({ evaluation }, index) => (
            <span key={evaluation.id}>
              {index > 0 && ', '}
              <EntityLink to={evaluation} />
            </span>
          ))}
          .
        </p>
      )}
      {differences.length > 0 && (
        <RowTable
          caption="What else differs between the two groups, the most unlike first"
          columns={[
            { name: 'what', header: 'What', cell: ({ words }) => words },
            { name: 'aspect', header: 'Kind', cell: ({ aspect }) => aspectWords[aspect] },
            {
              name: 'with',
              header: 'Arms with it',
              isNumber: true,
              cell: (row) => `${row.with} of ${one.armCount}`,
            },
            {
              name: 'against',
              header: 'Other arms',
              isNumber: true,
              cell: (row) => `${row.against} of ${other.armCount}`,
            },
          ]}
          groups={[
            {
              title: null,
              key: 'all',
              rows: differences.map((row) => ({
                ...row,
                id: `${row.aspect} ${row.value}`,
                words: differenceName(row, names),
              })),
            },
          ]}
        />
      )}
    </section>
  );
}
