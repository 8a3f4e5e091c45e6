/** 64 characters that need no escape in an address. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const valueOfDigit: ReadonlyMap<string, number> = new Map(
  [...DIGITS].map((digit, value) => [digit, value]),
);

/** A number below 64 to the power of `length`, in that many characters. */
export function writeNumber(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) {
    text = DIGITS.charAt(rest % 64) + text;
  }
  return text;
}

/** The number, or null where the text holds another character or none. */
export function readNumber(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = valueOfDigit.get(character);
    if (digit === undefined) return null;
    value = value * 64 + digit;
  }
  return text === '' ? null : value;
}

/** A set of small numbers, six to a character, the empty end left out. */
export function writeSet(members: readonly number[]): string {
  const size = Math.max(-1, ...members) + 1;
  const digits = new Array<number>(Math.ceil(size / 6)).fill(0);
  for (const member of new Set(members)) {
    const at = Math.floor(member / 6);
    digits[at] = (digits[at] ?? 0) + 2 ** (member % 6);
  }
  return digits.map((digit) => DIGITS.charAt(digit)).join('');
}

/** The numbers of the set, ascending; characters that say nothing are passed over. */
export function readSet(text: string): readonly number[] {
  return [...text].flatMap((character, at) => {
    const digit = valueOfDigit.get(character) ?? 0;
    return [0, 1, 2, 3, 4, 5].filter((bit) => (digit >> bit) & 1).map((bit) => at * 6 + bit);
  });
}
