import { formatNumber } from '../../format/number.ts';
import type { MechanismRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How mechanisms are tabled. */
export const mechanismColumns: readonly Column<MechanismRowFragment>[] = [
  {
    name: 'name',
    header: 'Mechanism',
    cell: (mechanism) => <EntityLink to={mechanism} />,
    order: 'NAME',
  },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'evidence',
    header: 'Pieces of evidence',
    cell: ({ evidence }) => formatNumber(evidence.totalCount),
    isNumber: true,
  },
  {
    name: 'evaluations',
    header: 'Evaluations',
    cell: ({ evaluationCount }) => formatNumber(evaluationCount),
    isNumber: true,
    order: 'EVALUATION_COUNT',
  },
];
