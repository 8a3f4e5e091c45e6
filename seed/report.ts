import { join } from 'node:path';
import { roleOf, stemOf } from './evidenceFiles.ts';
import type { Fault, Place } from './fault.ts';
import { isMap, pathInWords, valueAt } from './fields.ts';
import type { Position, PositionedFile } from './positions.ts';
import type { SourceFile } from './read.ts';
import { textOrder } from './textOrder.ts';

interface Line extends Position {
  readonly file: string;
  readonly text: string;
}

/**
 * The faults as an editor reads them, one a line and in the order of the files:
 * `file:line:column  item  what is wrong  what would be right`.
 */
export async function report(
  faults: readonly Fault[],
  { files, folder }: { readonly files: readonly SourceFile[]; readonly folder: string },
): Promise<string[]> {
  if (faults.length === 0) {
    return [];
  }
  const { readWithPositions } = await import('./positions.ts');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const opened = new Map<string, PositionedFile>();

  function open(path: string): PositionedFile {
    const file = opened.get(path) ?? readWithPositions(byPath.get(path)?.text ?? '');
    opened.set(path, file);
    return file;
  }

  function lineOf(fault: Fault): Line {
    const { file, path, at = 'value', other } = fault;
    const { line, column } = fault.position ?? open(file).positionOf(path, at);
    const { item, field } = namesOf(fault, open(file).content);
    const wrong = field ? `${field}: ${fault.wrong}` : fault.wrong;
    const where = other
      ? ` (${join(folder, other.file)}:${open(other.file).positionOf(other.path, 'value').line})`
      : '';
    return { file, line, column, text: `${item}  ${wrong}${where}  ${fault.right}` };
  }

  return faults
    .map(lineOf)
    .sort(
      (a, b) =>
        textOrder(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        textOrder(a.text, b.text),
    )
    .map(({ file, line, column, text }) => `${join(folder, file)}:${line}:${column}  ${text}`);
}

/** How many steps lead from a file of that role to an item. */
const depths = { bundle: 2, vocabulary: 1, collection: 0, 'price index': 0 } as const;

/** The item in which a fault lies, by its id or else its place, and the field within the item. */
function namesOf({ file, path }: Place, content: unknown): { item: string; field: string } {
  const role = roleOf(file) ?? 'collection';
  const depth = depths[role];
  if (depth === 0 || path.length < depth) {
    return { item: stemOf(file), field: pathInWords(path) };
  }
  const steps = path.slice(0, depth);
  const fields = valueAt(content, steps);
  const id = isMap(fields) ? fields.id : undefined;
  const place = pathInWords(role === 'vocabulary' ? [stemOf(file), ...steps] : steps);
  return {
    item: typeof id === 'string' && id !== '' ? id : place,
    field: pathInWords(path.slice(depth)),
  };
}
