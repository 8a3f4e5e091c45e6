import { type Provenance, provenanceRecord } from './provenance.ts';
import type { ScreenCell, ScreenTable } from './table.ts';

/** Spreadsheets take a file without this mark for one of another alphabet. */
const UTF8_MARK = '\uFEFF';

/**
 * Tables as CSV (RFC 4180). Above them stands what they are of, in lines that begin with "#", which
 * readers of data can be told to skip and spreadsheets show as two columns.
 */
export function csvFile(tables: readonly ScreenTable[], provenance: Provenance): string {
  const head = provenanceRecord(provenance).map(([name, value]) => [`# ${name}`, value]);
  const bodies = tables.map(({ caption, columns, rows }) => [
    ['# Table', caption],
    columns,
    ...rows,
  ]);
  const lines = [head, ...bodies].flatMap((part) =>
    part.map((cells) => cells.map(cellOf).join(',')),
  );
  return `${UTF8_MARK}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: ScreenCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a text that begins like a formula (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
