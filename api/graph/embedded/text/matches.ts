import type { GraphNode } from '../../../model/node.ts';
import { excerpt, type TextRange } from '../../excerpt.ts';
import type { SearchMatch } from '../../graph.ts';
import { isStopWord, lookUpForm, wordsOf } from '../../words.ts';
import { phrasesAt } from './phrases.ts';
import type { Wish } from './readQuery.ts';
import { type NodeText, namesOf, textsOf } from './textFields.ts';
import { joinedForm } from './weighWords.ts';

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
  const words = wordsOf(text).map(({ written, start, end }) => ({
    form: lookUpForm(written),
    saysNothing: isStopWord(written),
    range: { start, end },
  }));
  const ranges = rangesIn(words, wanted);
  return ranges.length === 0 ? null : { property, ...excerpt(text, ranges) };
}

interface ReadWord {
  readonly form: string;
  readonly saysNothing: boolean;
  readonly range: TextRange;
}

function rangesIn(words: readonly ReadWord[], wanted: ReadonlySet<string>): TextRange[] {
  const forms = words.map(({ form }) => form);
  const isMatched = words.map(({ form, saysNothing }) => wanted.has(form) && !saysNothing);
  forms.forEach((_, place) => {
    for (const { key, forms: phrase } of phrasesAt(forms, place)) {
      if (phrase.length > 1 && wanted.has(key)) isMatched.fill(true, place, place + phrase.length);
    }
  });
  // Written as one word in the request, a name matches as a whole.
  const isWhole = !isMatched.includes(true) && wanted.has(joinedForm(words) ?? '');
  return words.filter((_, i) => isWhole || isMatched[i]).map(({ range }) => range);
}
