import { formatAmount } from '../../format/amount.ts';
import { formatNumber } from '../../format/number.ts';
import type { ProgramRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How programs are tabled, wherever they are. */
export const programColumns: readonly Column<ProgramRowFragment>[] = [
  {
    name: 'name',
    width: '26%',
    header: 'Program',
    cell: (program) => <EntityLink to={program} />,
    order: 'NAME',
  },
  { name: 'sectors', header: 'Trains for', cell: ({ sectors }) => linksOrNull(sectors) },
  { name: 'operators', header: 'Run by', cell: ({ operators }) => linksOrNull(operators) },
  {
    name: 'startYear',
    header: 'Began',
    cell: ({ startYear }) => startYear,
    isNumber: true,
    order: 'START_YEAR',
  },
  {
    name: 'cost',
    header: 'Cost per participant',
    cell: ({ costPerParticipantUsd: cost, costPerParticipantYear: year }) =>
      cost === null ? null : `${formatAmount(cost, 'USD')}${year === null ? '' : ` (${year})`}`,
    isNumber: true,
    order: 'COST_PER_PARTICIPANT_USD',
  },
  {
    name: 'features',
    header: 'Features',
    cell: ({ features }) => formatNumber(features.totalCount),
    isNumber: true,
  },
  {
    name: 'evaluations',
    header: 'Evaluations',
    cell: ({ evaluationCount }) => formatNumber(evaluationCount),
    isNumber: true,
    order: 'EVALUATION_COUNT',
  },
  {
    name: 'findings',
    header: 'Findings',
    cell: ({ findingCount }) => formatNumber(findingCount),
    isNumber: true,
    order: 'FINDING_COUNT',
  },
];
