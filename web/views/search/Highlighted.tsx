interface Range {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A text with the words that matched marked in it. */
export function Highlighted({ text, ranges }: Props) {
  if (ranges.length === 0) return text;
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  return sorted.map(({ start, end }, index) => {
    const before = text.slice(sorted[index - 1]?.end ?? 0, start);
    const after = index === sorted.length - 1 ? text.slice(end) : '';
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
        {after}
      </span>
    );
  });
}
