import type { GraphNode } from '../../../model/node.ts';
import { excerpt } from '../../excerpt.ts';
import type { SearchMatch } from '../../graph.ts';
import { isStopWord, joinedForm, lookUpForm, type Word, wordsOf } from '../../words.ts';
import { phrasesAt } from './phrases.ts';
import type { Wish } from './readQuery.ts';
import { type NodeText, namesOf, textsOf } from './textFields.ts';

/** Everything that was looked for, in the forms in which the index has it. */
export function formsWanted(wishes: readonly Wish[]): ReadonlySet<string> {
  return new Set(
    wishes.flatMap(({ words, others }) => [...words.flat(), ...others].map(({ form }) => form)),
  );
}

/** The texts of a node in which what was looked for stands, its names first. */
export function matchesIn(node: GraphNode, wanted: ReadonlySet<string>): SearchMatch[] {
  return [...namesOf(node), ...textsOf(node)].flatMap((stated) => matchIn(stated, wanted) ?? []);
}

function matchIn({ property, text }: NodeText, wanted: ReadonlySet<string>): SearchMatch | null {
  const ranges = rangesIn(wordsOf(text), wanted).map(({ start, end }) => ({ start, end }));
  return ranges.length === 0 ? null : { property, ...excerpt(text, ranges) };
}

function rangesIn(words: readonly Word[], wanted: ReadonlySet<string>): readonly Word[] {
  const forms = words.map(({ written }) => lookUpForm(written));
  const isMatched = words.map(
    ({ written }, i) => wanted.has(forms[i] ?? '') && !isStopWord(written),
  );
  forms.forEach((_, place) => {
    for (const { key, forms: phrase } of phrasesAt(forms, place)) {
      if (phrase.length > 1 && wanted.has(key)) isMatched.fill(true, place, place + phrase.length);
    }
  });
  if (isMatched.includes(true)) return words.filter((_, i) => isMatched[i]);
  // Written as one word in the request, a name matches as a whole.
  return wanted.has(joinedForm(words.map(({ written }) => written))) ? words : [];
}
