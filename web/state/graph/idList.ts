import { readNumber, writeNumber } from './digits.ts';

/*
 * A list of ids as an address holds it: "project-quest.year-up". Ids of one study repeat each
 * other's words, so a stretch that was there before is written as three characters: a capital for
 * its length (A is 4) and two digits for how far back it began. Plain ids hold no capitals, so a
 * short list reads as what it is, and a person can write one by hand.
 */
const SHORTEST = 4;
const LONGEST = SHORTEST + 25;
const FARTHEST = 64 ** 2 - 1;
const CAPITAL_A = 65;

/** Writes ids in few characters, none of which needs an escape. */
export function writeIds(ids: readonly string[]): string {
  const text = ids.map(escapeId).join('.');
  const seen = new Map<string, number[]>();
  let written = '';
  let at = 0;
  while (at < text.length) {
    const repeat = longestRepeat(text, at, seen.get(text.slice(at, at + SHORTEST)) ?? []);
    if (repeat) {
      written += String.fromCharCode(CAPITAL_A + repeat.length - SHORTEST);
      written += writeNumber(repeat.back, 2);
    } else written += text.charAt(at);
    for (const end = at + (repeat?.length ?? 1); at < end; at += 1) remember(seen, text, at);
  }
  return written;
}

/** Reads them back. Whatever the text, it answers a list: what is not there is said elsewhere. */
export function readIds(written: string): readonly string[] {
  let text = '';
  let at = 0;
  while (at < written.length) {
    const character = written.charAt(at);
    const back = /[A-Z]/.test(character) ? readNumber(written.slice(at + 1, at + 3)) : null;
    if (back !== null && back > 0 && back <= text.length) {
      const length = character.charCodeAt(0) - CAPITAL_A + SHORTEST;
      // One by one: a repeat may run into what it is itself writing.
      for (let copied = 0; copied < length; copied += 1) text += text.charAt(text.length - back);
      at += 3;
    } else {
      text += character;
      at += 1;
    }
  }
  return text
    .split('.')
    .map(unescapeId)
    .filter((id) => id !== '');
}

/** The longest stretch from here that also begins at one of these places; the nearest of equals. */
function longestRepeat(
  text: string,
  at: number,
  places: readonly number[],
): { readonly length: number; readonly back: number } | null {
  const limit = Math.min(LONGEST, text.length - at);
  let best = { length: 0, back: 0 };
  for (let index = places.length - 1; index >= 0 && best.length < limit; index -= 1) {
    const back = at - (places[index] ?? at);
    if (back > FARTHEST) break;
    let length = SHORTEST;
    while (length < limit && text.charAt(at + length) === text.charAt(at - back + length)) {
      length += 1;
    }
    if (length > best.length) best = { length, back };
  }
  return best.length >= SHORTEST ? best : null;
}

function remember(seen: Map<string, number[]>, text: string, at: number): void {
  const start = text.slice(at, at + SHORTEST);
  const places = seen.get(start);
  if (places) places.push(at);
  else seen.set(start, [at]);
}

function escapeId(id: string): string {
  return id.replace(/[^a-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
}

function unescapeId(text: string): string {
  return text.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
