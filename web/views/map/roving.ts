/** A place in the map: row 0 holds the heads of the columns, column 0 those of the rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The place itself, or where the map has become smaller, the nearest that is left. */
export function placeWithin({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: Math.min(row, rows), column: Math.min(column, columns) };
}

/** Where a key leads from a place; null where it leads nowhere. */
export function placeAfter(key: string, { row, column }: Place, extent: Extent): Place | null {
  const last = { row: extent.rows, column: extent.columns };
  const moved = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: last.column },
    PageUp: { row: Math.max(1, row - 10), column },
    PageDown: { row: Math.min(last.row, row + 10), column },
  }[key];
  if (!moved || (moved.row === row && moved.column === column)) return null;
  const isThere =
    moved.row >= 0 && moved.column >= 0 && moved.row <= last.row && moved.column <= last.column;
  // Where the heads cross there is nothing to open.
  return isThere && moved.row + moved.column > 0 ? moved : null;
}
