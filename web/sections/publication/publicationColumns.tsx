import { choiceWords } from '../../format/choice.ts';
import { formatNumber } from '../../format/number.ts';
import type { PublicationRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import type { Column } from '../parts/RowTable.tsx';
import { officialAddress } from './officialAddress.ts';

/** How publications are tabled, wherever they are. */
export const publicationColumns: readonly Column<PublicationRowFragment>[] = [
  {
    name: 'name',
    width: '34%',
    header: 'Publication',
    cell: (publication) => <EntityLink to={publication} />,
    order: 'NAME',
  },
  {
    name: 'type',
    header: 'Type',
    cell: ({ publicationType }) => publicationType && choiceWords(publicationType),
    order: 'PUBLICATION_TYPE',
  },
  { name: 'year', header: 'Year', cell: ({ year }) => year, isNumber: true, order: 'YEAR' },
  { name: 'authors', header: 'Authors', cell: ({ authors }) => linksOrNull(authors) },
  {
    name: 'publisher',
    header: 'Publisher',
    cell: ({ publisher }) => publisher && <EntityLink to={publisher} />,
  },
  {
    name: 'findings',
    header: 'Findings',
    cell: ({ findingCount }) => formatNumber(findingCount),
    isNumber: true,
    order: 'FINDING_COUNT',
  },
  {
    name: 'link',
    header: 'Read it at',
    cell: ({ url, doi }) => {
      const address = officialAddress({ url, doi });
      return address && <OutsideLink href={address} />;
    },
  },
];
