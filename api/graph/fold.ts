const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** Text without case and accents, so that a reader's spelling meets the evidence's. */
export function fold(text: string): string {
  // Most text is plain ASCII, and normalizing is what costs here.
  return PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
