import { type Kind, kindEntry } from '../../api/model/kinds.ts';
import type { Item } from '../evidenceFiles.ts';
import type { Fault } from '../fault.ts';
import { textAt, textsAt } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { aKind, kindInWords, type Reference } from '../statements.ts';
import { indexById } from './ids.ts';

/** References to an id that nothing has, or that something of another kind has; `all` is what they may lead to. */
export function findWrongReferences(items: readonly Item[], all: readonly Item[]): Fault[] {
  const byId = indexById(all);
  const suggest = suggestions(all);
  // An id that two items share is reported as such; what refers to either is not.
  const known = new Set(all.map(({ kind, id }) => `${kind} ${id}`));
  return items.flatMap((item) =>
    item.references
      .filter(({ statement, to }) => !known.has(`${statement.target} ${to}`))
      .filter(({ statement, to }) => !statement.isOrText || looksLikeId(to))
      // A rating's evaluation is the item around it; without an id that one is reported itself.
      .filter(({ to }) => to !== '')
      .map((reference) => wrongReference(item, reference, byId.get(reference.to), suggest)),
  );
}

/** Lower-case words joined by hyphens: no title of a document looks so. */
function looksLikeId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text);
}

function wrongReference(
  { file, path }: Item,
  { to, statement: { target }, path: within }: Reference,
  found: Item | undefined,
  suggest: (word: string, kind: Kind) => string | undefined,
): Fault {
  const near = suggest(to, target);
  const { isVocabulary, list } = kindEntry(target);
  const nothing = isVocabulary
    ? `unknown ${kindInWords(target)} "${to}"`
    : `no file has ${aKind(target)} "${to}"`;
  return {
    file,
    path: [...path, ...within],
    wrong: found ? `"${to}" is ${aKind(found.kind)}, where ${aKind(target)} belongs` : nothing,
    ...(found && { other: found }),
    right: near
      ? `did you mean ${near}?`
      : isVocabulary
        ? `would be right: an id of vocabulary/${list}.yaml`
        : `would be right: the id of ${aKind(target)}`,
  };
}

/** Finds the id of a kind that is spelled most alike, or whose name or alias the word is. */
function suggestions(items: readonly Item[]) {
  return (word: string, kind: Kind): string | undefined => {
    const ofKind = items.filter((item) => item.kind === kind && item.id);
    const named = ofKind.find(({ fields }) =>
      [textAt(fields, 'name'), ...textsAt(fields, 'aliases')].some(
        (name) => name?.toLowerCase() === word.toLowerCase(),
      ),
    );
    return named?.id ?? nearest(word, new Set(ofKind.map(({ id }) => id)));
  };
}

/** The same id twice in a plain list; entries that carry more than an id may repeat it. */
export function findRepeatedReferences(items: readonly Item[]): Fault[] {
  return items.flatMap((item) => {
    const seen = new Set<string>();
    return item.references.flatMap(({ statement: { field, id }, to, path }) => {
      const key = `${field} ${to}`;
      if (id || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [
        {
          file: item.file,
          path: [...item.path, ...path],
          wrong: `"${to}" stands twice in the list`,
          right: 'would be right: once',
        },
      ];
    });
  });
}
