import { formatNumber } from '../../format/number.ts';
import type { PersonRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';
import { Affiliations } from './Affiliations.tsx';

/** How people are tabled, wherever they are. */
export const personColumns: readonly Column<PersonRowFragment>[] = [
  {
    name: 'name',
    width: '24%',
    header: 'Person',
    cell: (person) => <EntityLink to={person} />,
    order: 'NAME',
  },
  {
    name: 'affiliations',
    header: 'Affiliated with',
    cell: ({ affiliations }) =>
      affiliations.totalCount === 0 ? null : <Affiliations of={affiliations} />,
  },
  {
    name: 'publications',
    header: 'Publications',
    cell: ({ publications }) => formatNumber(publications.totalCount),
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
