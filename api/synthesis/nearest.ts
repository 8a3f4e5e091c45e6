import { compareTexts } from '../model/grouping.ts';
import type { CoverageCell } from './coverage.ts';

/**
 * Why evidence is near a cell, nearest first (methods.md 4, "nearest evidence"). The words name no
 * side of the map, as the ranking may take its rows for columns.
 */
export const nearReasons = {
  'same-group': 'the same feature or place, with another outcome, place or time of the same group',
  whole: 'what it is a part of, with the same outcome, place or time',
  'same-column': 'the same outcome, place or time, elsewhere',
} as const;

export type NearReason = keyof typeof nearReasons;

/** A cell with evidence near another. */
export interface Near {
  readonly cell: CoverageCell;
  readonly reason: NearReason;
}

/**
 * The nearest evidence to a cell of the map (methods.md 4): the same row (feature) with a column of
 * the same group (an outcome of the same domain), then what the row is part of, nearest first, then
 * the same column with any row. Most evaluations first, then most findings.
 */
export function nearestEvidence(
  cells: readonly CoverageCell[],
  {
    row,
    column,
    siblings,
    wholes,
  }: {
    readonly row: string;
    readonly column: string;
    /** Columns of the same group. */
    readonly siblings: ReadonlySet<string>;
    /** What the row is part of, nearest first. */
    readonly wholes: readonly string[];
  },
): readonly Near[] {
  const filled = cells.filter(({ evaluations }) => evaluations > 0).sort(mostEvidence);
  const inColumn = filled.filter((cell) => cell.column === column && cell.row !== row);
  const isWhole = new Set(wholes);
  return [
    ...filled
      .filter((cell) => cell.row === row && cell.column !== column && siblings.has(cell.column))
      .map((cell) => ({ cell, reason: 'same-group' }) as const),
    ...inColumn
      .filter((cell) => isWhole.has(cell.row))
      .sort((a, b) => wholes.indexOf(a.row) - wholes.indexOf(b.row))
      .map((cell) => ({ cell, reason: 'whole' }) as const),
    ...inColumn
      .filter((cell) => !isWhole.has(cell.row))
      .map((cell) => ({ cell, reason: 'same-column' }) as const),
  ];
}

/** Most evaluations first, then most findings, then by place. */
export function mostEvidence(a: CoverageCell, b: CoverageCell): number {
  return (
    b.evaluations - a.evaluations ||
    b.findings - a.findings ||
    compareTexts(a.row, b.row) ||
    compareTexts(a.column, b.column)
  );
}

/** All that a term is part of, nearest first, by the terms of which each is a part. */
export function wholesOf(id: string, parentsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  let level: readonly string[] = [id];
  while (level.length > 0) {
    const above = level.flatMap((part) => parentsOf.get(part) ?? []);
    level = [...new Set(above)].filter((whole) => whole !== id && !found.includes(whole)).sort();
    found.push(...level);
  }
  return found;
}
