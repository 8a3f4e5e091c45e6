import { formatNumber } from '../../format/number.ts';
import type { FeatureRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How features are tabled. */
export const featureColumns: readonly Column<FeatureRowFragment>[] = [
  {
    name: 'name',
    header: 'Feature',
    cell: (feature) => <EntityLink to={feature} />,
    order: 'NAME',
  },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'core',
    header: 'Core',
    cell: ({ core }) => (core ? 'Core feature' : 'no'),
    order: 'CORE',
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
