import { wrapped } from '../format/wrapped.ts';
import { type Provenance, provenanceRecord } from './provenance.ts';

/** The colors of paper, whatever the reader's theme: what web/style/tokens.css says of light. */
const inks: Readonly<Record<string, string>> = {
  ink: '#1c1e21',
  'ink-soft': '#53585e',
  accent: '#0b4f7d',
  'accent-wash': '#e6eff6',
  'on-accent': '#ffffff',
  rule: '#dedad1',
  'rule-strong': '#85878a',
  mark: '#fbe9a9',
  sunken: '#f2f0ea',
  paper: '#ffffff',
};

interface Drawing {
  /** The chart as it stands in the page, its legend inside. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly provenance: Provenance;
  /** Where the explorer is, so that links in the file lead somewhere. */
  readonly origin: string;
}

const TITLE = { size: 16, line: 21, letter: 9 };
const TEXT = { size: 12, line: 17, letter: 6.6 };
const NOTE = { size: 11, line: 15, letter: 6.1 };
const LEAST_WIDTH = 320;

/**
 * A chart as a file that stands by itself: title and filters above; data, license, citation and link
 * below; in the colors of paper.
 */
export function svgFile({ svg, width, height, provenance, origin }: Drawing): string {
  const { title, filters } = provenance;
  const room = Math.max(width, LEAST_WIDTH);
  const head = [
    ...linesOf(title, { ...TITLE, room, style: `font-weight="600" fill="${inks.ink}"` }),
    ...(filters === '' ? [] : linesOf(filters, { ...TEXT, room, style: `fill="${inks.ink}"` })),
  ];
  // Title and filters stand above, the rest of the record below.
  const foot = provenanceRecord(provenance)
    .slice(2)
    .flatMap(([name, value]) =>
      linesOf(`${name}: ${value}`, { ...NOTE, room, style: `fill="${inks['ink-soft']}"` }),
    );
  const top = 8 + sum(head) + 12;
  const whole = top + height + 10 + sum(foot) + 10;
  const drawn = svg
    .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => inks[name] ?? '#000000')
    .replaceAll(/light-dark\((#[0-9a-f]+),[^)]*\)/g, '$1')
    // They only undo the page's style sheet, which is not in the file.
    .replaceAll(/ (?:class|style|data-[a-z-]+)="[^"]*"/g, '')
    .replaceAll('href="/', `href="${origin}/`)
    .replace('<svg ', `<svg y="${top}" `);
  const frame = room + 32;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame}" height="${whole}" viewBox="-16 0 ${frame} ${whole}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    ...(filters === '' ? [] : [`<desc>${escaped(filters)}</desc>`]),
    `<rect x="-16" width="100%" height="100%" fill="#ffffff"/>`,
    ...placed(head, 8),
    drawn,
    ...placed(foot, top + height + 10),
    '</svg>',
  ].join('\n');
}

interface Line {
  readonly height: number;
  readonly at: (y: number) => string;
}

interface Type {
  readonly size: number;
  readonly line: number;
  /** What a letter takes, a little more than most. */
  readonly letter: number;
  readonly room: number;
  readonly style: string;
}

function linesOf(text: string, { size, line, letter, room, style }: Type): readonly Line[] {
  return wrapped(text, Math.floor(room / letter)).map((words) => ({
    height: line,
    at: (y) => `<text x="0" y="${y + size}" font-size="${size}" ${style}>${escaped(words)}</text>`,
  }));
}

function placed(lines: readonly Line[], top: number): readonly string[] {
  return lines.map(({ at }, index) => at(top + sum(lines.slice(0, index))));
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + line.height, 0);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
