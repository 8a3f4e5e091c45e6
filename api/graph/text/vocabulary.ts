import { remember } from '../remember.ts';
import { isStopWord, lookUpForm } from '../words.ts';
import { type Phrase, phrasesFrom } from './phrases.ts';

/** A word as texts write it, read once for all places where it stands. */
export interface KnownWord {
  readonly form: string;
  /** The same for all words of one form. */
  readonly number: number;
  readonly saysNothing: boolean;
  /** The phrases of the table of synonyms that begin with it. */
  readonly phrases: readonly Phrase[];
}

/** The words of the evidence, numbered as they are met. */
export interface Vocabulary {
  readonly read: (written: string) => KnownWord;
  readonly numberOf: (form: string) => number;
  readonly numbers: ReadonlyMap<string, number>;
}

export function openVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const known = new Map<string, KnownWord>();
  const numberOf = (form: string) => remember(numbers, form, () => numbers.size);
  const read = (written: string) =>
    remember(known, written, () => {
      const form = lookUpForm(written);
      const saysNothing = isStopWord(written);
      return { form, number: numberOf(form), saysNothing, phrases: phrasesFrom(form) };
    });
  return { read, numberOf, numbers };
}
