import { choiceWords } from '../../format/choice.ts';
import { formatNumber } from '../../format/number.ts';
import type { OrganizationRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How organizations are tabled, wherever they are. */
export const organizationColumns: readonly Column<OrganizationRowFragment>[] = [
  {
    name: 'name',
    width: '26%',
    header: 'Organization',
    cell: (organization) => <EntityLink to={organization} />,
    order: 'NAME',
  },
  {
    name: 'type',
    header: 'Type',
    cell: ({ organizationType }) => organizationType && choiceWords(organizationType),
    order: 'ORGANIZATION_TYPE',
  },
  { name: 'location', header: 'Seat', cell: ({ location }) => location, order: 'LOCATION' },
  {
    name: 'partOf',
    header: 'Part of',
    cell: ({ partOf }) => partOf && <EntityLink to={partOf} />,
  },
  {
    name: 'operates',
    header: 'Programs run',
    cell: ({ operates }) => formatNumber(operates.totalCount),
    isNumber: true,
  },
  {
    name: 'conducted',
    header: 'Evaluations conducted',
    cell: ({ conducted }) => formatNumber(conducted.totalCount),
    isNumber: true,
  },
  {
    name: 'published',
    header: 'Publications',
    cell: ({ published }) => formatNumber(published.totalCount),
    isNumber: true,
  },
];
