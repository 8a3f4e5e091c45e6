import type { Point } from '../../../state/graph/view.ts';

interface DrawnArm {
  readonly program: string | null;
  readonly evaluation: string;
  readonly finding: string;
}

interface Layers {
  readonly arms: readonly DrawnArm[];
  /** The row's own node; null where the row is every program, or a program. */
  readonly row: string | null;
  readonly outcome: string;
  readonly isWide: boolean;
}

/** Room for a node with the lines of its label. */
const LINE = 92;

/**
 * Places in layers, so that each arm reads as a line: its program, its evaluation, its finding. What
 * several arms share stands at the middle of them. The row and the outcome stand at the two ends; on
 * a narrow screen above the arms.
 */
export function graphPlaces({ arms, row, outcome, isWide }: Layers): ReadonlyMap<string, Point> {
  const step = isWide ? 230 : 125;
  const columns = [
    arms.map(({ program }) => program),
    arms.map(({ evaluation }) => evaluation),
    arms.map(({ finding }) => finding),
  ];
  const places = new Map<string, Point>();
  for (const [index, column] of columns.entries()) {
    const x = index * step;
    for (const [id, lines] of linesOf(column)) {
      places.set(id, { x, y: freeAt(places, x, Math.round(mean(lines) * LINE)) });
    }
  }
  const middle = ((arms.length - 1) / 2) * LINE;
  const at = (wide: number, narrow: number) =>
    isWide ? { x: wide * step, y: Math.round(middle) } : { x: narrow * step, y: -LINE };
  if (row !== null && !places.has(row)) places.set(row, at(-1, 0));
  places.set(outcome, at(3, 2));
  return places;
}

/** How high a picture of the places is, in their own units. */
export function heightOf(places: ReadonlyMap<string, Point>): number {
  const ys = [...places.values()].map(({ y }) => y);
  return Math.max(...ys) - Math.min(...ys) + 2 * LINE;
}

function linesOf(column: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, id] of column.entries()) {
    if (id !== null) lines.set(id, [...(lines.get(id) ?? []), line]);
  }
  return lines;
}

/** The nearest place of a column, from there down, where nothing stands. */
function freeAt(places: ReadonlyMap<string, Point>, x: number, y: number): number {
  const taken = [...places.values()].filter((place) => place.x === x);
  let free = y;
  while (taken.some((place) => Math.abs(place.y - free) < LINE)) free += LINE / 2;
  return free;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
