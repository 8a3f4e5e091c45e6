import { AddressLink } from '../../components/AddressLink.tsx';
import { capitalized } from '../../format/words.ts';
import type { RatingRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How ratings are tabled, wherever they are. */
export const ratingColumns: readonly Column<RatingRowFragment>[] = [
  {
    name: 'rating',
    header: 'Rating',
    cell: ({ rating, address }) => (
      <AddressLink address={address}>{capitalized(rating)}</AddressLink>
    ),
    order: 'RATING',
  },
  {
    name: 'givenBy',
    header: 'Given by',
    cell: ({ givenBy }) => givenBy && <EntityLink to={givenBy} />,
  },
  {
    name: 'evaluation',
    header: 'Evaluation',
    cell: ({ evaluation }) => evaluation && <EntityLink to={evaluation} />,
  },
  {
    name: 'document',
    header: 'Document judged',
    cell: ({ publication, document }) => (publication ? <EntityLink to={publication} /> : document),
  },
  {
    name: 'covers',
    header: 'What it covers',
    cell: ({ covers }) => covers ?? 'all of it',
    order: 'COVERS',
  },
];
