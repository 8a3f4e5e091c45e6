import { isAbbreviation } from '../words.ts';

/** What is begun or misspelled is worth less than what is there as written, and less the more is missing or wrong. */
export const BEGUN_WEIGHT = 0.6;
const MISSPELLED_WEIGHT = 0.5;

/** Where a word is not the last, it is left unfinished for short only with so many letters. */
export const SHORTEST_BEGINNING = 3;

/** Nobody misspells a longer word, and comparing it with all others would take long. */
const LONGEST_WORD = 30;

/** How many letters may be wrong: none in abbreviations and figures, where each means something. */
export function toleranceOf(written: string, form: string): 0 | 1 | 2 {
  if (isAbbreviation(written) || /\p{N}/u.test(written)) return 0;
  if (form.length < 4 || form.length > LONGEST_WORD) return 0;
  return form.length < 8 ? 1 : 2;
}

/** What a word counts that is so many edits away from what was written. */
export function misspelledWeight(form: string, edits: number): number {
  return (MISSPELLED_WEIGHT * form.length) / (form.length + edits);
}
