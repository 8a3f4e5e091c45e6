import { type ReadRow, type ScreenTable, tableOf } from './table.ts';

/** Every table within a part of the page, as a reader sees it. */
export function readTables(part: HTMLElement): readonly ScreenTable[] {
  return [...part.querySelectorAll('table')].map((table) =>
    tableOf({
      caption: textOf(table.caption),
      headers: [...(table.tHead?.rows[0]?.cells ?? [])].flatMap(overColumns),
      rows: [...table.tBodies].flatMap(readBody),
    }),
  );
}

function readBody(body: HTMLTableSectionElement): readonly ReadRow[] {
  let group: string | null = null;
  const rows: ReadRow[] = [];
  for (const row of body.rows) {
    const [first] = row.cells;
    if (first?.scope === 'rowgroup' && row.cells.length === 1) {
      group = textOf(first);
    } else {
      rows.push({
        group,
        cells: [...row.cells].flatMap((cell) =>
          overColumns(cell).map((text) => ({
            text,
            isNumber: cell.dataset.number !== undefined || cell.scope === 'row',
          })),
        ),
        link: row.querySelector('a')?.href ?? null,
      });
    }
  }
  return rows;
}

/** A cell that spans columns stands in the first of them. */
function overColumns(cell: HTMLTableCellElement): readonly string[] {
  return [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')];
}

/** The words of an element without its ornaments; what stands on lines of its own is parted. */
function textOf(element: HTMLElement | null): string {
  if (!element) return '';
  const words = [...element.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return node.textContent ?? '';
    if (node.ariaHidden === 'true') return '';
    const text = textOf(node);
    return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
  });
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}
