import { kindEntry } from '../../model/kinds.ts';
import type { GraphNode } from '../../model/node.ts';
import { joinedForm, writtenWords } from '../words.ts';
import { namesOf, textsOf } from './textFields.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** How much a word counts in each field, and how many words a field has that is neither short nor long. */
const NAME = { boost: 8, usualLength: 3 };
const JOINED_NAME = { boost: 6, usualLength: 1 };
const ALIAS = { boost: 5, usualLength: 4 };
const TEXT = { boost: 1, usualLength: 30 };

/** Longer names are not written without spaces by anybody, nor are names that nobody gave. */
const MOST_JOINED = 6;

/** The numbers of the words and phrases by which a node is found, and how much each of them weighs. */
export function weighWords(node: GraphNode, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const best: Give = (word, weight) => weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  const add: Give = (word, weight) => weights.set(word, (weights.get(word) ?? 0) + weight);

  // Of several names the best counts: a node is not more of what it has many names for.
  for (const { property, text } of namesOf(node)) {
    const words = writtenWords(text);
    const numbers = numbersOf(words.map(vocabulary.read), vocabulary);
    weigh(numbers, property === 'name' ? NAME : ALIAS, best);
    const joined = joinedName(node, words);
    if (joined !== null) weigh([vocabulary.numberOf(joined)], JOINED_NAME, best);
  }
  const said = textsOf(node).flatMap(({ text }) =>
    numbersOf(writtenWords(text).map(vocabulary.read), vocabulary),
  );
  weigh(said, TEXT, add);
  return weights;
}

/** The words that say something, and the phrases for which there are synonyms. */
function numbersOf(words: readonly KnownWord[], vocabulary: Vocabulary): number[] {
  const numbers = sayingOf(words).map(({ number }) => number);
  words.forEach(({ phrases }, place) => {
    if (phrases.length === 0) return;
    for (const { forms, key } of phrases) {
      const isHere = forms.every((form, i) => words[place + i]?.form === form);
      if (isHere && forms.length > 1) numbers.push(vocabulary.numberOf(key));
    }
  });
  return numbers;
}

/** A name written as one word; null where it would never be written so. */
function joinedName(node: GraphNode, words: readonly string[]): string | null {
  const isNamed = kindEntry(node.kind).namedBy !== null;
  return isNamed && words.length > 1 && words.length <= MOST_JOINED ? joinedForm(words) : null;
}

/** The words that say something; all of them where none does. */
function sayingOf<W extends Pick<KnownWord, 'saysNothing'>>(words: readonly W[]): readonly W[] {
  const saying = words.filter(({ saysNothing }) => !saysNothing);
  return saying.length > 0 ? saying : words;
}

type Give = (word: number, weight: number) => void;

/** As BM25 has it: the first time a word stands in a field counts most, and more in a short field. */
function weigh(
  words: readonly number[],
  field: { readonly boost: number; readonly usualLength: number },
  give: Give,
): void {
  const times = new Map<number, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const damping = 1.2 * (0.3 + 0.7 * (words.length / field.usualLength));
  for (const [word, count] of times) give(word, (field.boost * count) / (count + damping));
}
