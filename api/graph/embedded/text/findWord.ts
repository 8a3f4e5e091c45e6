import type { AskedWord, Lexicon } from '../../text/readQuery.ts';
import {
  BEGUN_WEIGHT,
  misspelledWeight,
  SHORTEST_BEGINNING,
  toleranceOf,
} from '../../text/spelling.ts';
import type { TextIndex } from './textIndex.ts';

/** A word of the index that stands for one that was asked for, the better the more it weighs. */
export interface FoundWord {
  readonly form: string;
  readonly number: number;
  readonly weight: number;
}

export function lexiconOf(index: TextIndex): Lexicon<FoundWord> {
  return {
    exactly: (form, weight) => findExactly(index, form, weight),
    spellings: (asked) => findWord(index, asked),
  };
}

/** A word as written; else as what it begins; else as what it misspells. The word that is still being typed also as what it begins. */
function findWord(index: TextIndex, { written, form, isLast }: AskedWord): FoundWord[] {
  const exact = findExactly(index, form, 1);
  if (exact.length > 0 && !isLast) return exact;

  const begun = findBegun(index, form);
  if (exact.length > 0 || (isLast && begun.length > 0)) return [...exact, ...begun];
  const misspelled = findMisspelled(index, written, form);
  return misspelled.length > 0 || form.length < SHORTEST_BEGINNING ? misspelled : begun;
}

function findExactly({ words }: TextIndex, form: string, weight: number): FoundWord[] {
  const number = words.get(form);
  return number === undefined ? [] : [{ form, number, weight }];
}

function findBegun({ words }: TextIndex, beginning: string): FoundWord[] {
  return Array.from(words.atPrefix(beginning), ([form, number]) => ({
    form,
    number,
    weight: (BEGUN_WEIGHT * beginning.length) / form.length,
  })).filter(({ form }) => form !== beginning);
}

/** Those that are the fewest edits away; two letters in each other's place are one edit. */
function findMisspelled({ words }: TextIndex, written: string, form: string): FoundWord[] {
  const tolerance = toleranceOf(written, form);
  if (tolerance === 0) return [];

  const near = new Map(words.fuzzyGet(form, tolerance));
  for (const swapped of swapsOf(form)) {
    const number = words.get(swapped);
    if (number !== undefined) near.set(swapped, [number, 1]);
  }
  const fewest = Math.min(...Array.from(near.values(), ([, edits]) => edits));
  return Array.from(near, ([other, [number, edits]]) => ({
    form: other,
    number,
    weight: edits === fewest ? misspelledWeight(form, edits) : 0,
  })).filter(({ weight }) => weight > 0);
}

function swapsOf(form: string): string[] {
  const letters = [...form];
  return letters
    .slice(1)
    .map((letter, i) =>
      [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''),
    );
}
