import MiniSearch from 'minisearch';
import { kindEntry, kindNames } from '../kinds/kinds.ts';
import { chooseTheme } from '../style/theme.ts';

/** Something that the palette can do. Either it leads to an address of the explorer, or it runs. */
export interface Action {
  readonly id: string;
  readonly name: string;
  /** Other words under which a reader may look for it. */
  readonly words: string;
  readonly address?: string;
  readonly run?: () => void;
}

const places: readonly Action[] = [
  { id: 'start', name: 'Start page', words: 'home overview begin', address: '/' },
  {
    id: 'map',
    name: 'Map of the evidence',
    words: 'coverage gaps effects features outcomes matrix forest',
    address: '/map',
  },
  {
    id: 'graph',
    name: 'Graph',
    words: 'network canvas explore connections',
    address: '/graph',
  },
  {
    id: 'about',
    name: 'About and data dictionary',
    words: 'help methods sources license definitions how to read',
    address: '/about',
  },
  {
    id: 'api',
    name: 'GraphiQL, to ask the API',
    words: 'graphql query developer data download',
    run: () => window.location.assign('/graphql'),
  },
];

const lists: readonly Action[] = kindNames.map((kind) => {
  const { plural, label, segment } = kindEntry(kind);
  return {
    id: `list:${segment}`,
    name: `List: ${plural}`,
    words: `${label} all browse records`,
    address: `/${segment}`,
  };
});

const themes: readonly Action[] = [
  {
    id: 'theme:light',
    name: 'Theme: light',
    words: 'bright day colors appearance',
    run: () => chooseTheme('light'),
  },
  {
    id: 'theme:dark',
    name: 'Theme: dark',
    words: 'night black colors appearance',
    run: () => chooseTheme('dark'),
  },
  {
    id: 'theme:system',
    name: 'Theme: as the system',
    words: 'automatic default colors appearance',
    run: () => chooseTheme('system'),
  },
];

/** All of them, in the order in which an empty palette offers them. */
const actions: readonly Action[] = [...places, ...lists, ...themes];

const index = new MiniSearch<Action>({
  fields: ['name', 'words'],
  searchOptions: {
    combineWith: 'AND',
    prefix: true,
    // Two errors in a word of five letters: two that changed places count as two.
    fuzzy: (word) => (word.length < 5 ? 1 : 2) / word.length,
    weights: { prefix: 0.7, fuzzy: 0.1 },
    boost: { name: 3 },
  },
});
index.addAll(actions);

/** The actions that a text may mean, best first, small typing errors forgiven. */
export function findActions(text: string): readonly Action[] {
  if (text === '') return actions;
  const found = index.search(text);
  const enough = (found[0]?.score ?? 0) / 2; // What fits half as well as the best was not meant.
  return found
    .filter(({ score }) => score >= enough)
    .flatMap(({ id }) => actions.find((action) => action.id === id) ?? []);
}

/** Whether a text is plainly the beginning of an action's name: "graph", "prog" for the list of programs. */
export function isNamedBy({ name }: Action, text: string): boolean {
  const last = name.slice(name.indexOf(': ') + 1).trim();
  return text.length > 2 && last.toLowerCase().startsWith(text.toLowerCase());
}
