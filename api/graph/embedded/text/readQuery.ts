import { isStopWord, joinedForm, lookUpForm, writtenWords } from '../../words.ts';
import { type FoundWord, findExactly, findWord } from './findWord.ts';
import { phrasesAt } from './phrases.ts';
import type { TextIndex } from './textIndex.ts';

/** A longer request is read up to here; a reader who pastes a page does not mean all of it. */
const MOST_WORDS = 16;
const SYNONYM_WEIGHT = 0.5;

/** One thing that is looked for: all of some words, or any other word for it. */
export interface Wish {
  /** Of each word the spellings in which it is found. */
  readonly words: readonly (readonly FoundWord[])[];
  readonly others: readonly FoundWord[];
}

/** A word of the request. */
interface Asked {
  readonly written: string;
  readonly form: string;
  readonly isLast: boolean;
  /** It says nothing, and others do. */
  readonly isSkipped: boolean;
}

/** What a text looks for, word by word and phrase by phrase. */
export function readQuery(index: TextIndex, text: string): Wish[] {
  const asked = readWords(text);
  const forms = asked.map(({ form }) => form);
  const wishes: Wish[] = [];
  for (let place = 0; place < asked.length && wishes.length < MOST_WORDS; ) {
    const phrase = phrasesAt(forms, place)[0];
    const joined = joinedAt(index, asked, place);
    const isSkipped = asked[place]?.isSkipped === true;
    const length =
      phrase !== undefined && phrase.forms.length > 1
        ? phrase.forms.length
        : joined.length > 0
          ? 2
          : 1;
    const words = asked.slice(place, place + length);
    place += length;
    if (length === 1 && isSkipped) continue;

    const synonyms = (phrase?.others ?? []).flatMap((other) =>
      findExactly(index, other, SYNONYM_WEIGHT),
    );
    wishes.push({
      words: words
        .filter((word) => !word.isSkipped)
        .map((word) => findWord(index, word.written, word)),
      others: [...joined, ...synonyms],
    });
  }
  return wishes;
}

function readWords(text: string): Asked[] {
  const written = writtenWords(text).slice(0, 2 * MOST_WORDS);
  const isSaying = written.some((word) => !isStopWord(word));
  return written.map((word, i) => ({
    written: word,
    form: lookUpForm(word),
    isLast: i === written.length - 1,
    isSkipped: isSaying && isStopWord(word),
  }));
}

/** Two words that the evidence writes as one: "work advance". */
function joinedAt(index: TextIndex, asked: readonly Asked[], place: number): FoundWord[] {
  const [first, second] = asked.slice(place, place + 2);
  if (first === undefined || second === undefined || first.isSkipped || second.isSkipped) return [];
  return findExactly(index, joinedForm([first.written, second.written]), 1);
}
