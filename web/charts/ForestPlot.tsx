import { type Axis, axisOf } from './axis.ts';
import type { Forest, ForestArm, ForestPool, Span } from './marks.ts';
import { useWidth } from './useWidth.ts';

/** From here on the names stand beside the marks, below it above them. */
const WIDE = 720;
const NAMES = 290;
const WORDS = 190;
const ROW = 46;
const STACKED_ROW = 66;
const HEAD = 10;
const AXIS = 44;

/**
 * Arms with their intervals under each other, and what they say together. The same stands in a table
 * beside it; every arm leads to its finding.
 */
export function ForestPlot({ forest }: { readonly forest: Forest }) {
  const { container, width } = useWidth();
  return <div ref={container}>{width > 0 && <ForestDrawing forest={forest} width={width} />}</div>;
}

interface Place {
  readonly axis: Axis;
  readonly y: number;
  readonly isWide: boolean;
  readonly width: number;
}

function ForestDrawing({ forest, width }: { readonly forest: Forest; readonly width: number }) {
  const { arms, pool } = forest;
  const isWide = width >= WIDE;
  const row = isWide ? ROW : STACKED_ROW;
  const axis = axisOf(
    {
      estimates: [
        ...arms.flatMap(({ estimate }) => estimate ?? []),
        ...(pool ? [pool.estimate] : []),
      ],
      intervals: [
        ...arms.flatMap(({ interval }) => interval ?? []),
        ...(pool ? [pool.interval, ...(pool.prediction ? [pool.prediction] : [])] : []),
      ],
    },
    isWide ? { from: NAMES + 16, to: width - WORDS - 16 } : { from: 12, to: width - 12 },
  );
  const place = { axis, isWide, width };
  const bottom = HEAD + (arms.length + (pool ? 1 : 0)) * row;
  const zero = axis.at(0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn, not a form.
    <svg
      width={width}
      height={bottom + AXIS}
      viewBox={`0 0 ${width} ${bottom + AXIS}`}
      fontFamily="system-ui, sans-serif"
      fontSize="13"
      fill="var(--ink)"
      role="group"
      aria-label={`Forest plot: ${forest.title}`}
    >
      <line x1={zero} x2={zero} y1={HEAD - 6} y2={bottom} stroke="var(--rule-strong)" />
      {arms.map((arm, index) => (
        <ArmLine key={arm.id} arm={arm} place={{ ...place, y: HEAD + index * row }} />
      ))}
      {pool && <PoolLine pool={pool} place={{ ...place, y: HEAD + arms.length * row }} />}
      <AxisLine axis={axis} y={bottom} words={forest.axis} />
    </svg>
  );
}

function ArmLine({ arm, place }: { readonly arm: ForestArm; readonly place: Place }) {
  const { axis, y, isWide } = place;
  const middle = isWide ? y + ROW / 2 : y + 50;
  const { estimate, interval, weight } = arm;
  // The area says the weight; none is so small that it cannot be seen.
  const half = weight === null ? 5 : 3 + Math.sqrt(weight) * 0.9;
  return (
    <a href={arm.address} style={{ textDecoration: 'none' }}>
      <title>{`${arm.label}, ${arm.detail}: ${arm.words}`}</title>
      <rect
        x={0}
        y={y}
        width={place.width}
        height={isWide ? ROW : STACKED_ROW}
        fill="transparent"
      />
      <Names label={arm.label} detail={arm.detail} place={place} />
      {interval && <IntervalLine interval={interval} axis={axis} y={middle} />}
      {estimate !== null && (
        <rect
          x={axis.at(estimate) - half}
          y={middle - half}
          width={2 * half}
          height={2 * half}
          fill={interval ? 'var(--accent)' : 'var(--paper)'}
          stroke="var(--accent)"
          strokeWidth="1.5"
          transform={interval ? undefined : `rotate(45 ${axis.at(estimate)} ${middle})`}
        />
      )}
      <Words words={arm.words} place={place} />
    </a>
  );
}

function PoolLine({ pool, place }: { readonly pool: ForestPool; readonly place: Place }) {
  const { axis, y, isWide } = place;
  const middle = isWide ? y + ROW / 2 : y + 50;
  const half = pool.isHeadline ? 8 : 5;
  const [low, at, high] = [pool.interval.low, pool.estimate, pool.interval.high].map(axis.at);
  return (
    <g>
      <line x1={0} x2={place.width} y1={y} y2={y} stroke="var(--rule)" />
      <Names label={pool.label} detail="" place={place} isStrong={pool.isHeadline} />
      {pool.prediction && (
        <IntervalLine interval={pool.prediction} axis={axis} y={middle} isDashed={true} />
      )}
      <path
        d={`M${low} ${middle}L${at} ${middle - half}L${high} ${middle}L${at} ${middle + half}Z`}
        fill={pool.isHeadline ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      <Words words={pool.words} place={place} />
    </g>
  );
}

interface IntervalLineProps {
  readonly interval: Span;
  readonly axis: Axis;
  readonly y: number;
  readonly isDashed?: boolean;
}

/** A line from end to end; where it goes on beyond the chart, an arrow. */
function IntervalLine({ interval, axis, y, isDashed = false }: IntervalLineProps) {
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
      {interval.low < axis.domain.low && <path d={`M${low - 2} ${y}l7 -5v10Z`} fill="var(--ink)" />}
      {interval.high > axis.domain.high && (
        <path d={`M${high + 2} ${y}l-7 -5v10Z`} fill="var(--ink)" />
      )}
    </>
  );
}

interface NamesProps {
  readonly label: string;
  readonly detail: string;
  readonly place: Place;
  readonly isStrong?: boolean;
}

function Names({ label, detail, place, isStrong = false }: NamesProps) {
  const { y, isWide, width } = place;
  const letters = Math.floor((isWide ? NAMES : width) / 6.6);
  return (
    <>
      <text
        x={0}
        y={y + (isWide ? (detail === '' ? 27 : 20) : 15)}
        fontWeight={isStrong ? 600 : 400}
      >
        {shortened(label, letters)}
      </text>
      {isWide && (
        <text x={0} y={y + 36} fontSize="11.5" fill="var(--ink-soft)">
          {shortened(detail, letters + 4)}
        </text>
      )}
    </>
  );
}

function Words({ words, place }: { readonly words: string; readonly place: Place }) {
  const { y, isWide, width } = place;
  return (
    <text
      x={isWide ? width : 0}
      y={y + (isWide ? ROW / 2 + 4 : 32)}
      textAnchor={isWide ? 'end' : 'start'}
      fontSize="12"
      fill="var(--ink)"
    >
      {words}
    </text>
  );
}

function AxisLine({ axis, y, words }: { readonly axis: Axis; readonly y: number; words: string }) {
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

/** A name that fits its place; the whole name is in the table beside the chart. */
function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
