/** A part of a text, from its first letter up to but not including `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** How long an excerpt is, about, and how much of it stands before the first match. */
const LENGTH = 160;
const LEAD = 40;

/** A text cut to what surrounds the first of its ranges, at the borders of words; `…` stands for what is left out. */
export function excerpt(text: string, ranges: readonly TextRange[]): Excerpt {
  const [first] = ranges;
  if (first === undefined || text.length <= LENGTH) return { text, ranges };

  const wantedStart = Math.min(first.start - LEAD, text.length - LENGTH);
  const start = wantedStart <= 0 ? 0 : Math.min(wordStart(text, wantedStart), first.start);
  const end = Math.max(wordEnd(text, start + LENGTH), first.end);
  const lead = start === 0 ? '' : '…';
  const tail = end === text.length ? '' : '…';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${tail}`,
    ranges: ranges
      .filter((range) => range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}

/** The first place from there at which a word begins. */
function wordStart(text: string, from: number): number {
  const space = text.slice(from - 1).search(/\s\S/u);
  return space === -1 ? from : from + space;
}

/** The last place up to there at which a word ends. */
function wordEnd(text: string, until: number): number {
  if (until >= text.length) return text.length;
  const before = text.slice(0, until + 1).search(/\s+\S*$/u);
  return before === -1 ? until : before;
}
