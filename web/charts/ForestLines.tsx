import type { Axis } from './axis.ts';
import type { Span } from './marks.ts';

interface IntervalLineProps {
  readonly interval: Span;
  readonly axis: Axis;
  readonly y: number;
  readonly isDashed?: boolean;
}

/** A line from end to end; where it goes on beyond the chart, an arrow. */
export function IntervalLine({ interval, axis, y, isDashed = false }: IntervalLineProps) {
  const [low, high] = [axis.at(interval.low), axis.at(interval.high)];
  return (
    <>
      <line
        x1={low}
        x2={high}
        y1={y}
        y2={y}
        stroke={isDashed ? 'var(--ink-soft)' : 'var(--ink)'}
        strokeWidth={isDashed ? 1.5 : 2}
        strokeDasharray={isDashed ? '4 3' : undefined}
      />
      <CutEnds interval={interval} axis={axis} y={y} />
    </>
  );
}

/** Arrows where an interval goes on beyond the chart. */
export function CutEnds({ interval, axis, y }: Omit<IntervalLineProps, 'isDashed'>) {
  const [low, high] = [axis.at(interval.low), axis.at(interval.high)];
  return (
    <>
      {interval.low < axis.domain.low && <path d={`M${low - 2} ${y}l7 -5v10Z`} fill="var(--ink)" />}
      {interval.high > axis.domain.high && (
        <path d={`M${high + 2} ${y}l-7 -5v10Z`} fill="var(--ink)" />
      )}
    </>
  );
}

/** The axis under all lines, with what it measures. */
export function AxisLine({
  axis,
  y,
  words,
}: {
  readonly axis: Axis;
  readonly y: number;
  words: string;
}) {
  const [start, end] = [axis.at(axis.domain.low), axis.at(axis.domain.high)];
  return (
    <g fontSize="12" fill="var(--ink-soft)">
      <line x1={start} x2={end} y1={y} y2={y} stroke="var(--rule-strong)" />
      {axis.ticks.map((tick) => (
        <g key={tick.words}>
          <line x1={tick.at} x2={tick.at} y1={y} y2={y + 4} stroke="var(--rule-strong)" />
          <text x={tick.at} y={y + 17} textAnchor="middle">
            {tick.words}
          </text>
        </g>
      ))}
      <text x={(start + end) / 2} y={y + 36} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
