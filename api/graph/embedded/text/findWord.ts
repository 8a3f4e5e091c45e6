import { isAbbreviation, lookUpForm } from '../../words.ts';
import type { TextIndex } from './textIndex.ts';

/** A word of the index that stands for one that was asked for, the better the more it weighs. */
export interface FoundWord {
  readonly form: string;
  readonly number: number;
  readonly weight: number;
}

/** What is begun or misspelled is worth less than what is there as written, and less the more is missing or wrong. */
const BEGUN_WEIGHT = 0.6;
const MISSPELLED_WEIGHT = 0.5;

/** Where a word is not the last, it is left unfinished for short only with so many letters. */
const SHORTEST_BEGINNING = 3;

/** A word as written; else as what it begins; else as what it misspells. The word that is still being typed also as what it begins. */
export function findWord(
  index: TextIndex,
  written: string,
  { isLast }: { readonly isLast: boolean },
): FoundWord[] {
  const form = lookUpForm(written);
  const exact = findExactly(index, form, 1);
  if (exact.length > 0 && !isLast) return exact;

  const begun = findBegun(index, form);
  if (exact.length > 0 || (isLast && begun.length > 0)) return [...exact, ...begun];
  const misspelled = findMisspelled(index, written, form);
  return misspelled.length > 0 || form.length < SHORTEST_BEGINNING ? misspelled : begun;
}

export function findExactly({ words }: TextIndex, form: string, weight: number): FoundWord[] {
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
    weight: edits === fewest ? (MISSPELLED_WEIGHT * form.length) / (form.length + edits) : 0,
  })).filter(({ weight }) => weight > 0);
}

/** Nobody misspells a longer word, and comparing it with all others would take long. */
const LONGEST_WORD = 30;

/** How many letters may be wrong: none in abbreviations and figures, where each means something. */
function toleranceOf(written: string, form: string): number {
  if (isAbbreviation(written) || /\p{N}/u.test(written)) return 0;
  if (form.length < 4 || form.length > LONGEST_WORD) return 0;
  return form.length < 8 ? 1 : 2;
}

function swapsOf(form: string): string[] {
  const letters = [...form];
  return letters
    .slice(1)
    .map((letter, i) =>
      [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''),
    );
}
