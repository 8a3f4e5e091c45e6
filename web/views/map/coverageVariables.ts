import type { CoverageQueryVariables, PlaceInput } from '../../graphql/generated/graphql.ts';
import {
  ALL_PROGRAMS,
  type ColumnChoice,
  type MapView,
  type RowChoice,
  windowChoices,
} from '../../state/map/mapView.ts';
import { windowNames } from '../../state/map/windows.ts';
import { dimensions } from './dimensions.ts';

/** What the map asks the API for. */
export function coverageVariables(view: MapView): CoverageQueryVariables {
  return {
    rows: dimensions[view.rows],
    columns: dimensions[view.columns],
    ...narrowing(view),
  };
}

/** What narrows the findings that count. Without a window they are of any time. */
export function narrowing({ window, population, design }: MapView) {
  return {
    window: window === null ? null : windowNames[window],
    designs: design === 'all' ? ('ALL' as const) : ('RANDOMIZED' as const),
    population,
  };
}

/** A row or a column as the API names its place. */
export function placeOf(choice: RowChoice | ColumnChoice, id: string): PlaceInput {
  const window = windowChoices.find((one) => choice === 'windows' && one === id);
  return { dimension: dimensions[choice], id: window ? windowNames[window] : id };
}

/** A column as the address names it: a window by its own short name. */
export function columnId(id: string): string {
  return windowChoices.find((window) => windowNames[window] === id) ?? id;
}

/** Cells of the row that stands for every program: each column against itself. */
export function wholeRow<Cell extends { readonly row: string; readonly column: string }>(
  cells: readonly Cell[],
): readonly Cell[] {
  return cells
    .filter(({ row, column }) => row === column)
    .map((cell) => ({ ...cell, row: ALL_PROGRAMS }));
}
