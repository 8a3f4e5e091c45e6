/** A table as it is on screen: its rows in their order, a cell a number where it is nothing but one. */
export interface ScreenTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ScreenCell[])[];
}

/** Null where the cell is empty. */
export type ScreenCell = string | number | null;

/** A cell as it was read, before its column is known. */
interface ReadCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A row as it was read. */
export interface ReadRow {
  /** The heading under which it stands. */
  readonly group: string | null;
  readonly cells: readonly ReadCell[];
  /** Where its first link leads. */
  readonly link: string | null;
}

interface ReadTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly ReadRow[];
}

/** Makes a table of what was read: headings of groups and links become columns, each with a name of its own. */
export function tableOf({ caption, headers, rows }: ReadTable): ScreenTable {
  const hasGroups = rows.some(({ group }) => group !== null);
  const hasLinks = rows.some(({ link }) => link !== null);
  return {
    caption,
    columns: unique([...(hasGroups ? ['Group'] : []), ...headers, ...(hasLinks ? ['Link'] : [])]),
    rows: rows.map(({ group, cells, link }) => [
      ...(hasGroups ? [group] : []),
      ...headers.map((_, index) => cellValue(cells[index])),
      ...(hasLinks ? [link] : []),
    ]),
  };
}

/** Two columns of one name would be one in JSON. */
function unique(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const shown = name === '' ? `Column ${index + 1}` : name;
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 || name === '' ? shown : `${shown} (${before + 1})`;
  });
}

function cellValue(cell: ReadCell | undefined): ScreenCell {
  if (!cell || cell.text === '') return null;
  // What was printed with a true minus and parted thousands is a number again.
  const digits = cell.text.replaceAll(',', '').replace('\u2212', '-');
  return cell.isNumber && /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : cell.text;
}
