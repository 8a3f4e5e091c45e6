import { scaleLinear } from 'd3-scale';
import { AddressLink } from '../components/AddressLink.tsx';
import { axisWords, formatResult, type Scale } from '../format/scale.ts';
import type { Funnel } from './FunnelPlot.tsx';
import { funnelAxis } from './funnelScale.ts';

const TOP = 22;
const HEIGHT = 300;
const AXIS = 42;
const KEY = 40;
const LEFT = 46;
/** A letter of a small label, in pixels. */
const LETTER = 6.2;

interface Props {
  readonly funnel: Funnel;
  readonly scale: Scale & { readonly isIncreaseFavorable: boolean };
  readonly title: string;
  readonly width: number;
}

/** The most exact arms stand highest. Those outside the limits have their names; all lead to their finding. */
export function FunnelDrawing({ funnel, scale, title, width }: Props) {
  const { points, center, largest, low, high } = funnel;
  const right = width - 8;
  const bottom = TOP + HEIGHT;
  const axis = funnelAxis(
    { values: [...points.map(({ y }) => y), low, high], scale },
    { from: LEFT, to: right },
  );
  // A little below the least exact arm, so that it stands within the chart.
  const errors = scaleLinear()
    .domain([0, largest * 1.06])
    .range([TOP, bottom]);
  const [middle, foot] = [axis.at(center), errors(largest)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn, not a form.
    <svg
      width={width}
      height={bottom + AXIS + KEY}
      viewBox={`0 0 ${width} ${bottom + AXIS + KEY}`}
      fontFamily="system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink)"
      role="group"
      aria-label={`Funnel: ${title}`}
    >
      <text x={0} y={12} fill="var(--ink-soft)">
        standard error{scale.kind === 'LOG_RATIO' && ' of the log ratio'}; the most exact on top
      </text>
      {errors.ticks(5).map((tick) => (
        <g key={tick} fill="var(--ink-soft)">
          <line x1={LEFT} x2={right} y1={errors(tick)} y2={errors(tick)} stroke="var(--rule)" />
          <text x={LEFT - 6} y={errors(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <line x1={axis.at(0)} x2={axis.at(0)} y1={TOP} y2={bottom} stroke="var(--ink)" />
      <path
        d={`M${axis.at(low)} ${foot}L${middle} ${TOP}L${axis.at(high)} ${foot}`}
        fill="none"
        stroke="var(--ink-soft)"
        strokeDasharray="4 3"
      />
      <line x1={middle} x2={middle} y1={TOP} y2={bottom} stroke="var(--accent)" />
      {points.map((point) => (
        <Point
          key={point.arm.id}
          point={point}
          scale={scale}
          x={axis.at(point.y)}
          y={errors(point.standardError)}
          width={width}
        />
      ))}
      {axis.ticks.map((tick) => (
        <g key={tick.words} fill="var(--ink-soft)">
          <line x1={tick.at} x2={tick.at} y1={bottom} y2={bottom + 4} stroke="var(--rule-strong)" />
          <text x={tick.at} y={bottom + 17} textAnchor="middle">
            {tick.words}
          </text>
        </g>
      ))}
      <line x1={LEFT} x2={right} y1={bottom} y2={bottom} stroke="var(--rule-strong)" />
      <text x={(LEFT + right) / 2} y={bottom + 34} textAnchor="middle" fill="var(--ink-soft)">
        {axisWords(scale)}
      </text>
      <Key y={bottom + AXIS} />
    </svg>
  );
}

interface PointProps {
  readonly point: Funnel['points'][number];
  readonly scale: Scale;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function Point({ point, scale, x, y, width }: PointProps) {
  const { arm, isOutside } = point;
  const { result } = arm.effect;
  const isRight = x > width / 2;
  // A name that has no room beside its mark is left to the title and the table.
  const hasRoom = arm.name.length * LETTER < (isRight ? x : width - x) - 12;
  return (
    <AddressLink address={arm.finding.address} style={{ textDecoration: 'none' }}>
      <title>{result ? `${arm.name}: ${formatResult(result, scale)}` : arm.name}</title>
      <circle
        cx={x}
        cy={y}
        r={5}
        fill={isOutside ? 'var(--paper)' : 'var(--accent)'}
        stroke="var(--accent)"
        strokeWidth="2"
      />
      {isOutside && hasRoom && (
        <text
          x={isRight ? x - 10 : x + 10}
          y={y + 4}
          fontSize="11"
          stroke="var(--paper)"
          strokeWidth="4"
          paintOrder="stroke"
          textAnchor={isRight ? 'end' : 'start'}
        >
          {arm.name}
        </text>
      )}
    </AddressLink>
  );
}

function Key({ y }: { readonly y: number }) {
  return (
    <g fontSize="11.5" fill="var(--ink-soft)">
      <circle cx={6} cy={y + 8} r={4} fill="var(--accent)" />
      <text x={18} y={y + 12}>
        within, open mark: outside the limits
      </text>
      <path d={`M0 ${y + 26}h14`} stroke="var(--ink-soft)" strokeDasharray="4 3" />
      <text x={18} y={y + 30}>
        limits of chance alone (95 percent) around the pool
      </text>
    </g>
  );
}
