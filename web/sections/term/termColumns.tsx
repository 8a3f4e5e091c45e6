import { joinWords } from '../../format/words.ts';
import type { TermRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How glossary terms are tabled. */
export const termColumns: readonly Column<TermRowFragment>[] = [
  { name: 'name', header: 'Term', cell: (term) => <EntityLink to={term} />, order: 'NAME' },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'aliases',
    header: 'Also called',
    cell: ({ aliases }) => (aliases.length === 0 ? null : joinWords(aliases)),
  },
];
