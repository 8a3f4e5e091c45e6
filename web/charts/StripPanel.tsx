import { AddressLink } from '../components/AddressLink.tsx';
import { formatBrief } from '../format/scale.ts';
import type { Axis } from './axis.ts';
import { apart, type Band, type StripMark } from './strip.ts';
import type { StripPlace } from './stripLayout.ts';

interface Props {
  readonly panel: StripPlace;
  /** From the top of a panel down. */
  readonly axis: Axis;
  readonly months: (value: number) => number;
  readonly bands: readonly Band[];
  readonly hasBandNames: boolean;
  readonly hasUnplaced: boolean;
}

/** A digit of a label, in pixels. */
const DIGIT = 7;

/** One evaluation: its measurements over the windows of follow-up. */
export function StripPanel(props: Props) {
  const { panel, axis, months, bands, hasBandNames, hasUnplaced } = props;
  const { series, names, nameAt, top, bottom } = panel;
  const [left, right] = [months(0), months(bands.at(-1)?.to ?? 0)];
  const labels = series.marks.map(({ months: when, estimate }) => ({
    at: months(when),
    width: estimate === null ? 0 : formatBrief(estimate).length * DIGIT + 4,
  }));
  const isLabeled = apart(labels);
  return (
    <g>
      {bands.map((band, index) => (
        <g key={band.words}>
          <rect
            x={months(band.from)}
            y={top}
            width={months(band.to) - months(band.from)}
            height={bottom - top}
            fill={index % 2 === 0 ? 'var(--sunken)' : 'none'}
          />
          {hasBandNames && (
            <text x={months(band.from) + 2} y={top - 5} fontSize="11" fill="var(--ink-soft)">
              {fitting(band.words, months(band.to) - months(band.from))}
            </text>
          )}
        </g>
      ))}
      {names.map((line, index) => (
        <text key={line} x={0} y={nameAt + index * 17} fontWeight="600">
          {line}
        </text>
      ))}
      {axis.ticks.map((tick) => (
        <g key={tick.words}>
          <line x1={left} x2={right} y1={top + tick.at} y2={top + tick.at} stroke="var(--rule)" />
          <text
            x={left - 6}
            y={top + tick.at + 4}
            fontSize="11"
            textAnchor="end"
            fill="var(--ink-soft)"
          >
            {tick.words}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={top + axis.at(0)} y2={top + axis.at(0)} stroke="var(--ink)" />
      {hasUnplaced && (
        <line x1={left} x2={right} y1={bottom + 12} y2={bottom + 12} stroke="var(--rule)" />
      )}
      {series.marks.map((mark, index) => (
        <Mark
          key={mark.id}
          mark={mark}
          x={months(mark.months)}
          axis={axis}
          top={top}
          bottom={bottom}
          isLabeled={isLabeled[index] ?? false}
        />
      ))}
    </g>
  );
}

interface MarkProps {
  readonly mark: StripMark;
  readonly x: number;
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly isLabeled: boolean;
}

function Mark({ mark, x, axis, top, bottom, isLabeled }: MarkProps) {
  const { estimate, interval, address, words, months } = mark;
  const y = top + axis.at(estimate ?? 0);
  const high = interval ? top + axis.at(interval.high) : y - 7;
  return (
    <AddressLink address={address} style={{ textDecoration: 'none' }}>
      <title>{`Month ${months}: ${words}`}</title>
      {/* Wide enough to hit with a finger. */}
      <rect x={x - 12} y={top} width={24} height={bottom - top + 22} fill="transparent" />
      {interval && (
        <line
          x1={x}
          x2={x}
          y1={top + axis.at(interval.low)}
          y2={high}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
      {interval && interval.low < axis.domain.low && (
        <path d={`M${x - 5} ${bottom - 7}h10l-5 9Z`} fill="var(--ink)" />
      )}
      {interval && interval.high > axis.domain.high && (
        <path d={`M${x - 5} ${top + 7}h10l-5 -9Z`} fill="var(--ink)" />
      )}
      {estimate === null ? (
        <circle
          cx={x}
          cy={bottom + 12}
          r={4.5}
          fill="var(--paper)"
          stroke="var(--ink-soft)"
          strokeWidth="1.5"
        />
      ) : interval ? (
        <rect x={x - 4.5} y={y - 4.5} width={9} height={9} fill="var(--accent)" />
      ) : (
        <path
          d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`}
          fill="var(--paper)"
          stroke="var(--accent)"
          strokeWidth="1.5"
        />
      )}
      {estimate !== null && isLabeled && (
        <text
          x={x}
          y={Math.max(top + 10, high - 4)}
          fontSize="11.5"
          textAnchor="middle"
          stroke="var(--paper)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {formatBrief(estimate)}
        </text>
      )}
    </AddressLink>
  );
}

/** The name of a window where it fits, else nothing: the table has it. */
function fitting(words: string, room: number): string {
  return words.length * 6.2 + 6 <= room ? words : '';
}
