import type { ReactNode } from 'react';
import type { Forest } from './marks.ts';

interface KeyLine {
  readonly mark: ReactNode;
  readonly words: string;
}

/** What the marks of this forest mean; only those that it has. */
export function keyLines({ arms, pool }: Forest): readonly KeyLine[] {
  return [
    ...(arms.some(({ interval }) => interval !== null)
      ? [
          {
            mark: closed,
            words: '95 percent interval; a larger square weighs more',
          },
        ]
      : []),
    ...(arms.some(({ estimate, interval }) => estimate !== null && interval === null)
      ? [{ mark: open, words: 'no standard error: outside any pool' }]
      : []),
    ...(pool
      ? [
          {
            mark: pool.isHeadline ? headline : smallPool,
            words: pool.isHeadline
              ? 'pool and its 95 percent interval'
              : 'pool and its 95 percent interval, no headline',
          },
        ]
      : []),
    ...(pool?.prediction
      ? [
          {
            mark: dashed,
            words: pool.prediction.isRough
              ? 'rough prediction interval for a further arm'
              : 'prediction interval for a further arm',
          },
        ]
      : []),
  ];
}

interface Props {
  readonly lines: readonly KeyLine[];
  readonly top: number;
  /** The height of a line. */
  readonly line: number;
}

/** Within the drawing, so that a saved image has it too. */
export function ForestKey({ lines, top, line }: Props) {
  return lines.map(({ mark, words }, index) => (
    <g key={words} transform={`translate(0 ${top + index * line})`}>
      {mark}
      <text x={26} y={13} fontSize="11.5" fill="var(--ink-soft)">
        {words}
      </text>
    </g>
  ));
}

const closed = (
  <>
    <path d="M0 9h20" stroke="var(--ink)" strokeWidth="2" />
    <rect x={6} y={5} width={8} height={8} fill="var(--accent)" />
  </>
);

const open = (
  <path d="M10 3l6 6l-6 6l-6 -6Z" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
);

const headline = <path d="M0 9l10 -5l10 5l-10 5Z" fill="var(--ink)" />;

const smallPool = (
  <path d="M1 9l9 -4l9 4l-9 4Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
);

const dashed = (
  <path d="M0 9h20" stroke="var(--ink-soft)" strokeWidth="1.5" strokeDasharray="4 3" />
);
