import { AddressLink } from '../../components/AddressLink.tsx';
import { choiceWords } from '../../format/choice.ts';
import { formatNumber, formatRounded } from '../../format/number.ts';
import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import { type Column, RowTable } from '../../sections/parts/RowTable.tsx';
import type { CellPool } from './forestOf.ts';

type Arm = CellPool['arms'][number];

/** The same as the forest plot, for those who read or print it, with the way to each source. */
export function ArmsTable({
  pool,
  caption,
}: {
  readonly pool: CellPool;
  readonly caption: string;
}) {
  return (
    <RowTable
      caption={caption}
      columns={armColumns}
      groups={[{ title: null, key: 'all', rows: pool.arms }]}
    />
  );
}

/** What is said of an arm, column by column. */
export const armColumns: readonly Column<Arm>[] = [
  {
    name: 'program',
    header: 'Program',
    isLead: true,
    cell: ({ program }) => (program ? <EntityLink to={program} /> : 'All of the evaluation'),
  },
  {
    name: 'effect',
    width: '28%',
    header: '95 percent interval, estimate',
    cell: ({ finding, effect }) => (
      <>
        <AddressLink address={finding.address}>{effectWords(effect)}</AddressLink>
        {effect.result && effect.standardErrorSource && (
          <> · standard error {effect.standardErrorSource}</>
        )}
      </>
    ),
  },
  {
    name: 'evaluation',
    header: 'Evaluation',
    cell: ({ evaluation, group }) => (
      <>
        <EntityLink to={evaluation} />
        {evaluation.design && <>, {choiceWords(evaluation.design)}</>}
        {group && (
          <>
            , among <EntityLink to={group} />
          </>
        )}
      </>
    ),
  },
  {
    name: 'months',
    header: 'Months',
    isNumber: true,
    cell: ({ followUpMonths }) => followUpMonths !== null && formatNumber(followUpMonths),
  },
  {
    name: 'sample',
    header: 'Sample',
    isNumber: true,
    cell: ({ sampleSize }) => sampleSize !== null && formatNumber(sampleSize),
  },
  {
    name: 'weight',
    header: 'Weight',
    isNumber: true,
    cell: ({ weight }) => (weight === null ? 'not pooled' : `${formatRounded(weight, 1)} %`),
  },
  {
    name: 'publication',
    width: '20%',
    header: 'Read in',
    cell: ({ finding }) => (
      <>
        {finding.publication && <EntityLink to={finding.publication} />}
        {finding.locator && <>, {finding.locator}</>}
      </>
    ),
  },
];

/** The interval first; without one what was published, and why it stands outside. */
function effectWords(effect: Arm['effect']): string {
  if (effect.result) return `${effect.result.intervalText}, estimate ${effect.result.estimateText}`;
  const published = effect.published ?? 'No estimate published';
  return effect.reason === null ? published : `${published}; ${effect.reason}`;
}
