import type { Kind } from '../api/model/kinds.ts';
import { relationships } from '../api/model/relationships.ts';
import type { LooseEdge } from './edges.ts';
import type { Draft } from './nodes.ts';

/** A name or alias of something that a term's text may be about. */
interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  /** Abbreviations are only meant where their capitals stand: IT, CET. */
  readonly exact: readonly string[] | null;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
const isAbbreviation = (text: string) => /^\p{Lu}{1,5}$/u.test(text);
const explained: readonly Kind[] = relationships.EXPLAINS.pairs.map(({ to }) => to);

/**
 * A glossary term explains what its name, aliases or definition name, as whole words and whatever
 * their case: where one name holds another ("price year" holds "price"), the longest counts alone.
 */
export function explainsEdges(nodes: readonly Draft[]): LooseEdge[] {
  const phrases = phrasesByFirstWord(nodes.filter(({ kind }) => explained.includes(kind)));
  return nodes
    .filter(({ kind }) => kind === 'Term')
    .flatMap((term) =>
      [...idsNamedBy(term, phrases)].map((to) => ({
        relationship: 'EXPLAINS' as const,
        from: term.id,
        to,
        properties: {},
      })),
    );
}

function namesOf({ name, aliases }: Draft): string[] {
  return [name, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (text) => typeof text === 'string',
  );
}

function phrasesByFirstWord(nodes: readonly Draft[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const node of nodes) {
    for (const name of namesOf(node)) {
      const exact = wordsIn(name);
      const words = exact.map((word) => word.toLowerCase());
      const [first] = words;
      if (first) {
        const alike = byFirst.get(first) ?? [];
        alike.push({ id: node.id, words, exact: isAbbreviation(name) ? exact : null });
        byFirst.set(first, alike);
      }
    }
  }
  for (const alike of byFirst.values()) {
    alike.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst;
}

function idsNamedBy(
  term: Draft,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const text of [...namesOf(term), String(term.definition ?? '')]) {
    const exact = wordsIn(text);
    const words = exact.map((word) => word.toLowerCase());
    let at = 0;
    while (at < words.length) {
      const fits = (phrases.get(words[at] ?? '') ?? []).filter((phrase) =>
        phrase.words.every(
          (word, i) =>
            words[at + i] === word && (!phrase.exact || phrase.exact[i] === exact[at + i]),
        ),
      );
      const longest = fits[0]?.words.length ?? 1;
      for (const { id } of fits.filter((phrase) => phrase.words.length === longest)) {
        ids.add(id);
      }
      at += longest;
    }
  }
  ids.delete(term.id);
  return ids;
}
