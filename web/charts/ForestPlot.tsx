import { AddressLink } from '../components/AddressLink.tsx';
import { type Axis, axisOf } from './axis.ts';
import { ForestKey, keyLines } from './ForestKey.tsx';
import { AxisLine, CutEnds, IntervalLine } from './ForestLines.tsx';
import { type ForestRow, forestRows, poolLine } from './forestRows.ts';
import type { Forest, ForestArm, ForestPool } from './marks.ts';
import { useWidth } from './useWidth.ts';

/** From here on the names stand beside the marks, below it above them. */
const WIDE = 720;
const NAMES = 290;
const WORDS = 190;
const HEAD = 10;
const AXIS = 44;
const KEY_LINE = 18;

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
  readonly row: ForestRow;
  readonly isWide: boolean;
  readonly width: number;
}

function ForestDrawing({ forest, width }: { readonly forest: Forest; readonly width: number }) {
  const { arms, pool } = forest;
  const isWide = width >= WIDE;
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
  const rows = forestRows([...arms, ...(pool ? [poolLine(pool)] : [])], {
    isWide,
    width: isWide ? NAMES : width,
    top: HEAD,
  });
  const last = rows.at(-1);
  const bottom = last ? last.y + last.height : HEAD;
  const key = keyLines(forest);
  const height = bottom + AXIS + key.length * KEY_LINE;
  const zero = axis.at(0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn, not a form.
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, sans-serif"
      fontSize="13"
      fill="var(--ink)"
      role="group"
      aria-label={`Forest plot: ${forest.title}`}
    >
      <line x1={zero} x2={zero} y1={HEAD - 6} y2={bottom} stroke="var(--rule-strong)" />
      {arms.map((arm, index) => {
        const row = rows[index];
        return row && <ArmLine key={arm.id} arm={arm} place={{ ...place, row }} />;
      })}
      {pool && last && <PoolLine pool={pool} place={{ ...place, row: last }} />}
      <AxisLine axis={axis} y={bottom} words={forest.axis} />
      <ForestKey lines={key} top={bottom + AXIS} line={KEY_LINE} />
    </svg>
  );
}

function ArmLine({ arm, place }: { readonly arm: ForestArm; readonly place: Place }) {
  const { axis, row } = place;
  const { y, height, middle, headingAt } = row;
  const { estimate, interval, weight } = arm;
  // The area says the weight; none is so small that it cannot be seen.
  const half = weight === null ? 5 : 3 + Math.sqrt(weight) * 0.9;
  const mark = (
    <AddressLink address={arm.address} style={{ textDecoration: 'none' }}>
      <title>{`${arm.label}, ${arm.detail}: ${arm.words}`}</title>
      <rect x={0} y={y} width={place.width} height={height} fill="transparent" />
      <Names place={place} />
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
    </AddressLink>
  );
  return headingAt === null ? (
    mark
  ) : (
    <>
      <text x={0} y={headingAt} fontWeight="600">
        {arm.heading}
      </text>
      {mark}
    </>
  );
}

function PoolLine({ pool, place }: { readonly pool: ForestPool; readonly place: Place }) {
  const { axis, row } = place;
  const { y, middle } = row;
  const half = pool.isHeadline ? 8 : pool.isSmallPrint ? 4 : 5;
  const [low, at, high] = [pool.interval.low, pool.estimate, pool.interval.high].map(axis.at);
  return (
    <g>
      <line x1={0} x2={place.width} y1={y} y2={y} stroke="var(--rule)" />
      <Names place={place} isStrong={pool.isHeadline} isSmall={pool.isSmallPrint} />
      {pool.prediction && (
        <IntervalLine interval={pool.prediction} axis={axis} y={middle} isDashed={true} />
      )}
      <path
        d={`M${low} ${middle}L${at} ${middle - half}L${high} ${middle}L${at} ${middle + half}Z`}
        fill={pool.isHeadline ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      <CutEnds interval={pool.interval} axis={axis} y={middle} />
      <Words words={pool.words} place={place} isSmall={pool.isSmallPrint} />
    </g>
  );
}

interface NamesProps {
  readonly place: Place;
  readonly isStrong?: boolean;
  readonly isSmall?: boolean;
}

function Names({ place, isStrong = false, isSmall = false }: NamesProps) {
  const { y, names, details } = place.row;
  // Where the interval stands beside it, a short name keeps to its middle.
  const first = place.isWide && names.length + details.length === 1 ? y + 27 : y + 19;
  return (
    <>
      {names.map((line, index) => (
        <text
          key={line}
          x={0}
          y={first + index * 16}
          fontWeight={isStrong ? 600 : 400}
          fontSize={isSmall ? 11 : undefined}
        >
          {line}
        </text>
      ))}
      {details.map((line, index) => (
        <text
          key={line}
          x={0}
          y={first + names.length * 16 + index * 14}
          fontSize="11.5"
          fill="var(--ink-soft)"
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface WordsProps {
  readonly words: string;
  readonly place: Place;
  readonly isSmall?: boolean;
}

function Words({ words, place, isSmall = false }: WordsProps) {
  const { row, isWide, width } = place;
  return (
    <text
      x={isWide ? width : 0}
      y={row.wordsAt}
      textAnchor={isWide ? 'end' : 'start'}
      fontSize={isSmall ? 11 : 12}
      fill="var(--ink)"
    >
      {words}
    </text>
  );
}
