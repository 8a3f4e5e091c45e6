import type { Rater } from './ratings.ts';

const SIZE = 7;
const GAP = 3;
/** One for each organization; those beyond share the last. */
const shapes = [
  'M0 0h7v7h-7Z',
  'M3.5 0l3.5 7h-7Z',
  'M3.5 0l3.5 3.5l-3.5 3.5l-3.5 -3.5Z',
  'M0 2.5h7v2h-7Z',
];

interface Props {
  readonly raters: readonly Rater[];
  readonly tallies: readonly { readonly organization: { readonly id: string } }[];
}

/** Small marks for who rated an evaluation of a cell; which rating they gave is said in words, never shown as good or bad. */
export function RatingMarks({ raters, tallies }: Props) {
  const ids = new Set(tallies.map(({ organization }) => organization.id));
  const marks = raters.flatMap(({ id }, index) => (ids.has(id) ? [shapeAt(index)] : []));
  const drawn = [...new Set(marks)];
  if (drawn.length === 0) return null;
  const width = drawn.length * (SIZE + GAP) - GAP;
  return (
    <svg width={width} height={SIZE} viewBox={`0 0 ${width} ${SIZE}`} aria-hidden="true">
      {drawn.map((shape, index) => (
        <path
          key={shape}
          d={shape}
          fill="var(--ink-soft)"
          transform={`translate(${index * (SIZE + GAP)} 0)`}
        />
      ))}
    </svg>
  );
}

function shapeAt(index: number): string {
  return shapes[Math.min(index, shapes.length - 1)] ?? '';
}
