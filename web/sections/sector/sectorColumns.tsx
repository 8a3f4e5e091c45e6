import { formatNumber } from '../../format/number.ts';
import type { SectorRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How sectors are tabled. */
export const sectorColumns: readonly Column<SectorRowFragment>[] = [
  { name: 'name', header: 'Sector', cell: (sector) => <EntityLink to={sector} />, order: 'NAME' },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'naics',
    header: 'NAICS codes',
    cell: ({ naics }) => (naics.length === 0 ? null : naics.join(', ')),
  },
  {
    name: 'partOf',
    header: 'Part of',
    cell: ({ partOf }) => (partOf ? <EntityLink to={partOf} /> : 'stands by itself'),
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
