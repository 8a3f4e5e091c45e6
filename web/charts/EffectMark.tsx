import { domainOf } from './axis.ts';
import type { Span } from './marks.ts';

const WIDTH = 120;
const HEIGHT = 12;

/** A small interval with its estimate, an arrow where it goes on; within one column of a table all have the same axis. */
export function EffectMark({
  interval,
  estimate,
  domain,
  isPool,
}: {
  readonly interval: Span;
  readonly estimate: number;
  readonly domain: Span;
  readonly isPool: boolean;
}) {
  const at = (value: number) => {
    const share = (value - domain.low) / (domain.high - domain.low);
    return 4 + Math.min(1, Math.max(0, share)) * (WIDTH - 8);
  };
  const middle = HEIGHT / 2;
  const here = at(estimate);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={at(0)} x2={at(0)} y1={0} y2={HEIGHT} stroke="var(--rule-strong)" />
      <line
        x1={at(interval.low)}
        x2={at(interval.high)}
        y1={middle}
        y2={middle}
        stroke="var(--ink)"
        strokeWidth="2"
      />
      {interval.low < domain.low && <path d={`M0 ${middle}l6 -4v8Z`} fill="var(--ink)" />}
      {interval.high > domain.high && <path d={`M${WIDTH} ${middle}l-6 -4v8Z`} fill="var(--ink)" />}
      {isPool ? (
        <path
          d={`M${here - 4} ${middle}l4 -4l4 4l-4 4Z`}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      ) : (
        <rect x={here - 3} y={middle - 3} width={6} height={6} fill="var(--accent)" />
      )}
    </svg>
  );
}

/** One axis for all marks of a column. */
export function columnDomain(
  results: readonly { readonly low: number; readonly high: number; readonly estimate: number }[],
): Span {
  return domainOf({ estimates: results.map(({ estimate }) => estimate), intervals: results });
}
