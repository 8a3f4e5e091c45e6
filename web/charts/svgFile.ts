/** The colors of paper, whatever the reader's theme. */
const inks: Readonly<Record<string, string>> = {
  ink: '#1c1e21',
  'ink-soft': '#53585e',
  accent: '#0b4f7d',
  rule: '#dedad1',
  'rule-strong': '#85878a',
  paper: '#ffffff',
};

interface Drawing {
  /** The chart as it stands in the page. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Lines under the chart: when, from which data, where. */
  readonly notes: readonly string[];
  /** Where the explorer is, so that links in the file lead somewhere. */
  readonly origin: string;
}

const TOP = 44;
const LINE = 16;

/** A chart as a file that stands by itself: its title above, its origin below, in the colors of paper. */
export function svgFile({ svg, width, height, title, notes, origin }: Drawing): string {
  const whole = TOP + height + 12 + notes.length * LINE;
  const drawn = svg
    .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => inks[name] ?? '#000000')
    .replaceAll('href="/', `href="${origin}/`)
    .replace('<svg ', `<svg y="${TOP}" `);
  const lines = notes.map(
    (note, index) =>
      `<text x="0" y="${TOP + height + 16 + index * LINE}" font-size="11" fill="${inks['ink-soft']}">${escaped(note)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 32}" height="${whole}" viewBox="-16 0 ${width + 32} ${whole}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="-16" width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="0" y="26" font-size="16" font-weight="600" fill="${inks.ink}">${escaped(title)}</text>`,
    drawn,
    ...lines,
    '</svg>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
