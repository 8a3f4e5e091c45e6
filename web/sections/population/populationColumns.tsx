import { formatNumber } from '../../format/number.ts';
import type { PopulationRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How populations are tabled. */
export const populationColumns: readonly Column<PopulationRowFragment>[] = [
  {
    name: 'name',
    header: 'Population',
    cell: (population) => <EntityLink to={population} />,
    order: 'NAME',
  },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'programs',
    header: 'Programs',
    cell: ({ programs }) => formatNumber(programs.totalCount),
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
