/** How the evaluations behind a mark compare people. */
export type Designs = 'randomized' | 'quasi-experimental' | 'both' | 'neither';

const SIZE = 36;

/**
 * How much was evaluated, as a mark with its number: its size is the number of evaluations, its color
 * and its shape their design. It never says what was found.
 */
export function CoverageMark({
  evaluations,
  most,
  designs,
}: {
  readonly evaluations: number;
  readonly most: number;
  readonly designs: Designs;
}) {
  // The area says how many; the least still holds its number.
  const half = 9 + 8 * Math.sqrt((evaluations - 1) / Math.max(1, most - 1));
  const middle = SIZE / 2;
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {designs === 'quasi-experimental' ? (
        <rect
          x={middle - half * 0.9}
          y={middle - half * 0.9}
          width={half * 1.8}
          height={half * 1.8}
          fill={fills[designs]}
        />
      ) : (
        <circle
          cx={middle}
          cy={middle}
          r={half}
          fill={fills[designs]}
          stroke={designs === 'neither' ? 'var(--rule-strong)' : undefined}
          strokeDasharray={designs === 'neither' ? '3 2' : undefined}
        />
      )}
      {designs === 'both' && (
        <circle
          cx={middle}
          cy={middle}
          r={half - 2.5}
          fill="none"
          stroke="var(--paper)"
          strokeWidth="1.2"
        />
      )}
      <text
        x={middle}
        y={middle + 4}
        textAnchor="middle"
        fontSize="12"
        fontWeight="600"
        fill={designs === 'neither' ? 'var(--ink)' : 'var(--on-accent)'}
      >
        {evaluations}
      </text>
    </svg>
  );
}

const fills: Readonly<Record<Designs, string>> = {
  randomized: 'var(--accent)',
  'quasi-experimental': 'light-dark(#8a5a00, #e3b04b)',
  both: 'light-dark(#5b3f8c, #c3a9ef)',
  neither: 'var(--paper)',
};
