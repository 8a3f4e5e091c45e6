import type { GraphNode } from '../../model/node.ts';
import { excerpt } from '../excerpt.ts';
import type { SearchMatch } from '../graph.ts';
import { isStopWord, joinedForm, lookUpForm, type Word, wordsOf } from '../words.ts';
import { phrasesAt } from './phrases.ts';
import { type NodeText, namesOf, textsOf } from './textFields.ts';

/** Whether something was looked for, in the form in which texts are read. */
export type IsWanted = (form: string) => boolean;

/** The texts of a node in which what was looked for stands, its names first. */
export function matchesIn(node: GraphNode, isWanted: IsWanted): SearchMatch[] {
  return [...namesOf(node), ...textsOf(node)].flatMap((stated) => matchIn(stated, isWanted) ?? []);
}

function matchIn({ property, text }: NodeText, isWanted: IsWanted): SearchMatch | null {
  const ranges = rangesIn(wordsOf(text), isWanted).map(({ start, end }) => ({ start, end }));
  return ranges.length === 0 ? null : { property, ...excerpt(text, ranges) };
}

function rangesIn(words: readonly Word[], isWanted: IsWanted): readonly Word[] {
  const forms = words.map(({ written }) => lookUpForm(written));
  const isMatched = words.map(({ written }, i) => isWanted(forms[i] ?? '') && !isStopWord(written));
  forms.forEach((_, place) => {
    for (const { key, forms: phrase } of phrasesAt(forms, place)) {
      if (phrase.length > 1 && isWanted(key)) isMatched.fill(true, place, place + phrase.length);
    }
  });
  if (isMatched.includes(true)) return words.filter((_, i) => isMatched[i]);
  // Written as one word in the request, a name matches as a whole.
  return isWanted(joinedForm(words.map(({ written }) => written))) ? words : [];
}
