import type { Kind } from '../api/model/kinds.ts';
import type { Fault, Place } from './fault.ts';
import { type Fields, isList, isMap, type Path, textAt, valueAt } from './fields.ts';
import { bundleLists, RATINGS, vocabularyLists } from './format.ts';
import type { PositionedFile } from './positions.ts';
import { parseYaml, type SourceFile } from './read.ts';
import { type Reference, referencesOf } from './statements.ts';

export type Role = 'bundle' | 'vocabulary' | 'collection' | 'price index';

/** A file of the evidence, parsed; of a broken one, what could be recovered. */
export interface EvidenceFile extends SourceFile {
  readonly role: Role;
  readonly content: unknown;
  /** Too broken to be judged: only the ids that could be recovered count. */
  readonly isBroken: boolean;
}

/** One item of the files: an entry of a bundle's list, a term, or a rating within its evaluation. */
export interface Item extends Place {
  readonly kind: Kind;
  /** Empty where the item has none. */
  readonly id: string;
  readonly fields: Fields;
  readonly references: readonly Reference[];
}

export const COLLECTION = 'collection.yaml';
export const PRICE_INDEX = 'price-index.yaml';

export function roleOf(path: string): Role | null {
  if (path.startsWith('bundles/')) {
    return 'bundle';
  }
  if (path.startsWith('vocabulary/')) {
    return 'vocabulary';
  }
  return path === COLLECTION ? 'collection' : path === PRICE_INDEX ? 'price index' : null;
}

/** `sectors` of `vocabulary/sectors.yaml`. */
export function stemOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

/** Parses all files; YAML elsewhere in the folder is not evidence. */
export async function parseFiles(
  sources: readonly SourceFile[],
): Promise<{ files: EvidenceFile[]; faults: Fault[] }> {
  const files: EvidenceFile[] = [];
  const faults: Fault[] = [];
  for (const source of sources) {
    const role = roleOf(source.path);
    if (!role) {
      continue;
    }
    const parsed = parseYaml(source.text);
    if (parsed.isGood) {
      files.push({ ...source, role, content: parsed.content, isBroken: false });
      continue;
    }
    const { readWithPositions } = await import('./positions.ts');
    const positioned = readWithPositions(source.text);
    const broken = syntaxFaults(source.path, positioned);
    const { line = 0, column = 0 } = parsed.error.mark ?? {};
    faults.push(
      ...broken,
      ...repeatedKeyFaults(source.path, positioned),
      ...(broken.length + positioned.repeatedKeys.length === 0
        ? [syntaxFault(source.path, parsed.error.reason, { line: line + 1, column: column + 1 })]
        : []),
    );
    files.push({
      ...source,
      role,
      content: positioned.content,
      isBroken: positioned.repeatedKeys.length === 0 || broken.length > 0,
    });
  }
  return { files, faults };
}

function syntaxFaults(file: string, { syntaxErrors }: PositionedFile): Fault[] {
  return syntaxErrors.map(({ message, position }) => syntaxFault(file, message, position));
}

function syntaxFault(file: string, message: string, position: Fault['position']): Fault {
  return {
    file,
    path: [],
    ...(position && { position }),
    wrong: `no valid YAML: ${message.replace(/\s+/g, ' ')}`,
    right:
      'would be right: closed brackets and quotes, even indents, and quotes around a text that holds ": " or " #"',
  };
}

function repeatedKeyFaults(file: string, { repeatedKeys }: PositionedFile): Fault[] {
  return repeatedKeys.map(({ path, position }) => ({
    file,
    path,
    position,
    wrong: 'the key stands twice in one map',
    right: 'would be right: once',
  }));
}

/**
 * Every item of the files, in the order in which they stand, the terms first: an id belongs to its
 * term. What has not even the form of an item is left out.
 */
export function itemsOf(files: readonly EvidenceFile[]): Item[] {
  return [
    ...files
      .filter(({ role }) => role === 'vocabulary')
      .flatMap((file) => {
        const kind = vocabularyLists.get(stemOf(file.path));
        return kind ? itemsIn(file, kind, []) : [];
      }),
    ...files
      .filter(({ role }) => role === 'bundle')
      .flatMap((file) => [...bundleLists].flatMap(([list, kind]) => itemsIn(file, kind, [list]))),
  ];
}

function itemsIn({ path: file, content }: EvidenceFile, kind: Kind, path: Path): Item[] {
  const list = valueAt(content, path);
  return isList(list)
    ? list.flatMap((fields, index) => {
        if (!isMap(fields)) {
          return [];
        }
        const item = {
          kind,
          id: textAt(fields, 'id') ?? '',
          file,
          path: [...path, index],
          fields,
          references: referencesOf(kind, fields),
        };
        return kind === RATINGS.within ? [item, ...ratingsIn(item)] : [item];
      })
    : [];
}

/** Ratings count from 1 per rater: `workadvance-rct-rating-clear-2`. */
function ratingsIn(evaluation: Omit<Item, 'kind'>): Item[] {
  const counts = new Map<string, number>();
  const ratings = valueAt(evaluation.fields, [RATINGS.field]);
  return (isList(ratings) ? ratings : []).flatMap((rating, index) => {
    if (!isMap(rating)) {
      return [];
    }
    const by = textAt(rating, 'by') ?? '';
    const count = (counts.get(by) ?? 0) + 1;
    counts.set(by, count);
    const fields = { ...rating, evaluation: evaluation.id, seen: evaluation.fields.seen };
    return [
      {
        kind: RATINGS.kind,
        id: evaluation.id && by ? `${evaluation.id}-rating-${by}-${count}` : '',
        file: evaluation.file,
        path: [...evaluation.path, RATINGS.field, index],
        fields,
        references: referencesOf(RATINGS.kind, fields),
      },
    ];
  });
}
