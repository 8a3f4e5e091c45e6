import { type Provenance, provenanceRecord } from './provenance.ts';
import type { ScreenTable } from './table.ts';

/** Tables as JSON: a row is an object by the names of its columns, as CSV has them. */
export function jsonFile(tables: readonly ScreenTable[], provenance: Provenance): string {
  const file = {
    ...Object.fromEntries(
      provenanceRecord(provenance).map(([name, value]) => [
        name.toLowerCase().replaceAll(' ', '_'),
        value,
      ]),
    ),
    tables: tables.map(({ caption, columns, rows }) => ({
      caption,
      columns,
      rows: rows.map((cells) =>
        Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
      ),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
