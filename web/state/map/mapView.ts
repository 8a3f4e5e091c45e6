import type { SearchWords } from '../readableSearch.ts';

export const rowChoices = ['features', 'sectors', 'populations', 'programs'] as const;
export const columnChoices = ['outcomes', 'windows'] as const;
export const modeChoices = ['coverage', 'effects'] as const;
export const windowChoices = ['up-to-18', '19-36', '37-72', 'beyond-72', 'latest'] as const;
export const designChoices = ['all', 'randomized'] as const;
const showChoices = [
  'forest',
  'table',
  'graph',
  'with-and-without',
  'specifications',
  'against',
  'passed-over',
] as const;

export type RowChoice = (typeof rowChoices)[number];
export type ColumnChoice = (typeof columnChoices)[number];
export type WindowChoice = (typeof windowChoices)[number];
export type ShowChoice = (typeof showChoices)[number];

/** In place of a row's id: every program, whatever the rows are. */
export const ALL_PROGRAMS = 'all';

/** What the map shows: the whole of its address. */
export interface MapView {
  readonly rows: RowChoice;
  readonly columns: ColumnChoice;
  readonly mode: (typeof modeChoices)[number];
  /** Null: any time; the effects then stand at the longest follow-up of each arm. */
  readonly window: WindowChoice | null;
  /** The id of a group of people; null for any. */
  readonly population: string | null;
  readonly design: (typeof designChoices)[number];
  /** The cell that is open, by the ids of its row (or `ALL_PROGRAMS`) and its column. */
  readonly cell: { readonly row: string; readonly column: string } | null;
  /** What the open cell shows. */
  readonly show: ShowChoice;
  /** The two features of the question whether the data can tell them apart; null where the reader chose none. */
  readonly first: string | null;
  readonly second: string | null;
  /** What the reader looks for among the findings passed over. */
  readonly find: string;
}

/** Reads an address. A word that the map does not know leaves its usual choice. */
export function readMapView(words: SearchWords): MapView {
  const { row, column } = words;
  const mode = chosen(modeChoices, words.mode) ?? 'coverage';
  return {
    rows: chosen(rowChoices, words.rows) ?? 'features',
    // An effect is always one of an outcome.
    columns: mode === 'effects' ? 'outcomes' : (chosen(columnChoices, words.columns) ?? 'outcomes'),
    mode,
    window: chosen(windowChoices, words.window) ?? null,
    population: words.population ?? null,
    design: chosen(designChoices, words.design) ?? 'all',
    cell: row !== undefined && column !== undefined ? { row, column } : null,
    show: chosen(showChoices, words.show) ?? 'forest',
    first: words.first ?? null,
    second: words.second ?? null,
    find: words.find ?? '',
  };
}

/** Writes an address; what the map shows by itself stays out, but for what names the screen. */
export function writeMapView(view: MapView): SearchWords {
  const { rows, columns, mode, window, population, design, cell } = view;
  return {
    rows,
    columns,
    mode,
    ...(window === null ? {} : { window }),
    ...(population === null ? {} : { population }),
    ...(design === 'all' ? {} : { design }),
    ...(cell === null ? {} : { row: cell.row, column: cell.column, ...writeShown(view) }),
  };
}

/** What is written only of an open cell, and only where its tab shows it. */
function writeShown({ show, first, second, find }: MapView): SearchWords {
  return {
    ...(show === 'forest' ? {} : { show }),
    ...(show === 'with-and-without' && first !== null ? { first } : {}),
    ...(show === 'with-and-without' && second !== null ? { second } : {}),
    ...(show === 'passed-over' && find !== '' ? { find } : {}),
  };
}

function chosen<Choice extends string>(
  choices: readonly Choice[],
  word: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === word);
}
