import { isStopWord, joinedForm, lookUpForm, writtenWords } from '../words.ts';
import { phrasesAt } from './phrases.ts';

/** A longer request is read up to here; a reader who pastes a page does not mean all of it. */
const MOST_WORDS = 16;
const SYNONYM_WEIGHT = 0.5;

/** One thing that is looked for: all of some words, or any other word for it. */
export interface Wish<Found> {
  /** Of each word the spellings in which it is found. */
  readonly words: readonly (readonly Found[])[];
  readonly others: readonly Found[];
}

/** The words that stand in the evidence, as an engine keeps them. */
export interface Lexicon<Found> {
  readonly exactly: (form: string, weight: number) => readonly Found[];
  /** A word that is asked for, in the spellings in which the evidence has it. */
  readonly spellings: (asked: AskedWord) => readonly Found[];
}

/** A word of the request. */
export interface AskedWord {
  readonly written: string;
  readonly form: string;
  /** It may still be being typed. */
  readonly isLast: boolean;
  /** It says nothing, and others do. */
  readonly isSkipped: boolean;
}

/** What a text looks for, word by word and phrase by phrase. */
export function readQuery<Found>(lexicon: Lexicon<Found>, text: string): Wish<Found>[] {
  const asked = readWords(text);
  const forms = asked.map(({ form }) => form);
  const wishes: Wish<Found>[] = [];
  for (let place = 0; place < asked.length && wishes.length < MOST_WORDS; ) {
    const phrase = phrasesAt(forms, place)[0];
    const joinedWord = joinedAt(asked, place);
    const joined = joinedWord === null ? [] : lexicon.exactly(joinedWord, 1);
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
      lexicon.exactly(other, SYNONYM_WEIGHT),
    );
    wishes.push({
      words: words.filter((word) => !word.isSkipped).map((word) => lexicon.spellings(word)),
      others: [...joined, ...synonyms],
    });
  }
  return wishes;
}

/** The words of a request, in order. */
export function readWords(text: string): AskedWord[] {
  const written = writtenWords(text).slice(0, 2 * MOST_WORDS);
  const isSaying = written.some((word) => !isStopWord(word));
  return written.map((word, i) => ({
    written: word,
    form: lookUpForm(word),
    isLast: i === written.length - 1,
    isSkipped: isSaying && isStopWord(word),
  }));
}

/** Every form that reading a request may look up exactly, where a store is far and is asked once. */
export function formsToLookUp(asked: readonly AskedWord[]): readonly string[] {
  const forms = asked.map(({ form }) => form);
  const others = forms.flatMap((form, place) => [
    form,
    ...[joinedAt(asked, place) ?? []].flat(),
    ...(phrasesAt(forms, place)[0]?.others ?? []),
  ]);
  return [...new Set(others)];
}

/** Two words as the evidence may write them as one: "work advance". */
function joinedAt(asked: readonly AskedWord[], place: number): string | null {
  const [first, second] = asked.slice(place, place + 2);
  if (first === undefined || second === undefined || first.isSkipped || second.isSkipped) {
    return null;
  }
  return joinedForm([first.written, second.written]);
}
