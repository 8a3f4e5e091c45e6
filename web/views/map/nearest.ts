import type { Head } from './heads.ts';

interface Counted {
  readonly row: string;
  readonly column: string;
  readonly evaluations: number;
}

/** A filled cell near an empty one. */
export interface Near {
  readonly row: Head;
  readonly column: Head;
  readonly evaluations: number;
}

interface Question {
  readonly row: Head;
  readonly column: Head;
  readonly rows: readonly Head[];
  /** The columns of the same group: outcomes of the same domain. */
  readonly siblings: readonly Head[];
  readonly cells: readonly Counted[];
}

const SHOWN = 6;

/**
 * The nearest evidence to an empty cell: the same row with columns of the same group, then the term
 * of which the row is a part, then the same column with any row; most evaluations first.
 */
export function nearestTo({ row, column, rows, siblings, cells }: Question): readonly Near[] {
  const find = (at: { readonly row: Head; readonly column: Head }): readonly Near[] => {
    const cell = cells.find((one) => one.row === at.row.id && one.column === at.column.id);
    return cell && cell.evaluations > 0 ? [{ ...at, evaluations: cell.evaluations }] : [];
  };
  const inRow = siblings.flatMap((other) => find({ row, column: other })).toSorted(byEvaluations);
  const whole = wholesOf(row, rows).flatMap((other) => find({ row: other, column }));
  const inColumn = rows
    .filter((other) => !whole.some((near) => near.row.id === other.id))
    .flatMap((other) => find({ row: other, column }))
    .toSorted(byEvaluations);
  return [...inRow, ...whole, ...inColumn].slice(0, SHOWN);
}

/** The terms of which a row is a part, nearest first: rows follow what they are parts of. */
function wholesOf(row: Head, rows: readonly Head[]): readonly Head[] {
  const before = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  );
  const wholes: Head[] = [];
  let depth = row.depth;
  for (const other of before.toReversed()) {
    if (other.depth >= depth) continue;
    wholes.push(other);
    depth = other.depth;
  }
  return wholes;
}

function byEvaluations(one: Near, other: Near): number {
  return other.evaluations - one.evaluations;
}
