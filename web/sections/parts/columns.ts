import type { Column } from './RowTable.tsx';

/** The columns without those that a page says itself. */
export function columnsWithout<Row>(
  columns: readonly Column<Row>[],
  names: readonly string[],
): readonly Column<Row>[] {
  return columns.filter(({ name }) => !names.includes(name));
}
