import { fold } from './fold.ts';

/** A word of a text, with its place there. */
export interface Word {
  /** As it stands in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

// An abbreviation with dots, a number, or letters with what joins them ("women's").
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
}

/** The words of a text as they stand there, where their places do not matter. */
export function writtenWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The spelling under which words are compared: without case, accents and marks inside. */
function spell(written: string): string {
  const folded = fold(written)
    .replace(/['’]s$/, '')
    .replace(/[’',]/g, '');
  return /^(?:\p{L}\.)+$/u.test(folded) ? folded.replaceAll('.', '') : folded;
}

/** A plural counts as its singular. */
function stem(spelled: string): string {
  if (spelled.length < 4 || !spelled.endsWith('s') || /(?:ss|us|is)$/.test(spelled)) return spelled;
  return spelled.length > 4 && spelled.endsWith('ies')
    ? `${spelled.slice(0, -3)}y`
    : spelled.slice(0, -1);
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by can did do does for from had has have how in into is it its me of on or s so t than that the their them then there these they this those to was were what when where which who whom whose why will with would'.split(
    ' ',
  ),
);

/** Whether a word says nothing by itself. All capitals say something: IT is no "it". */
export function isStopWord(written: string): boolean {
  return STOP_WORDS.has(spell(written)) && !isAbbreviation(written);
}

/** A short word in capitals: it means just that, and no word that is spelled alike. */
export function isAbbreviation(written: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(written);
}

/** A name as it is compared as a whole. */
export function spellAll(text: string): string {
  return writtenWords(text).map(spell).join(' ');
}

/** The form under which a written word is looked up. */
export function lookUpForm(written: string): string {
  return stem(spell(written));
}

/** The form under which several words are looked up that are written as one: "Project QUEST" as `projectquest`. */
export function joinedForm(written: readonly string[]): string {
  return stem(written.map(spell).join(''));
}
