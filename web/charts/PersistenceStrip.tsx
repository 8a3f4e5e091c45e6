import { scaleLinear } from 'd3-scale';
import { axisOf } from './axis.ts';
import { StripPanel } from './StripPanel.tsx';
import { bandsUntil, monthTicks, type Strip } from './strip.ts';
import { layOut } from './stripLayout.ts';
import { useWidth } from './useWidth.ts';

const LEFT = 48;
const PLOT = 150;
const MONTHS = 40;
const KEY = 58;

/**
 * What was measured when, evaluation by evaluation. Nothing joins the marks: between two
 * measurements nothing was measured. The same stands in a table beside it.
 */
export function PersistenceStrip({ strip }: { readonly strip: Strip }) {
  const { container, width } = useWidth();
  return <div ref={container}>{width > 0 && <StripDrawing strip={strip} width={width} />}</div>;
}

function StripDrawing({ strip, width }: { readonly strip: Strip; readonly width: number }) {
  const { series, title, axis: words } = strip;
  const marks = series.flatMap((one) => one.marks);
  const last = Math.max(18, ...marks.map(({ months }) => months)) * 1.04;
  const right = width - 14;
  const months = scaleLinear().domain([0, last]).range([LEFT, right]);
  const hasUnplaced = marks.some(({ estimate }) => estimate === null);
  const { panels, bottom } = layOut(series, { width, hasUnplaced, panelHeight: PLOT });
  const axis = axisOf(
    {
      estimates: marks.flatMap(({ estimate }) => estimate ?? []),
      intervals: marks.flatMap(({ interval }) => interval ?? []),
    },
    { from: PLOT, to: 0 },
  );
  const height = bottom + MONTHS + KEY;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn, not a form.
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink)"
      role="group"
      aria-label={`Measurements over time: ${title}`}
    >
      <text x={0} y={12} fill="var(--ink-soft)">
        {words}
      </text>
      {panels.map((panel, index) => (
        <StripPanel
          key={panel.series.id}
          panel={panel}
          axis={axis}
          months={(value) => months(value)}
          bands={bandsUntil(last)}
          hasBandNames={index === 0}
          hasUnplaced={hasUnplaced}
        />
      ))}
      <g fill="var(--ink-soft)">
        {monthTicks(last, right - LEFT).map((tick) => (
          <text key={tick} x={months(tick)} y={bottom + 16} textAnchor="middle">
            {tick}
          </text>
        ))}
        <text x={(LEFT + right) / 2} y={bottom + 33} textAnchor="middle">
          months after random assignment
        </text>
      </g>
      <Key y={bottom + MONTHS} />
    </svg>
  );
}

function Key({ y }: { readonly y: number }) {
  return (
    <g fontSize="11.5" fill="var(--ink-soft)">
      <path d={`M8 ${y + 2}v14`} stroke="var(--ink)" strokeWidth="2" />
      <rect x={4} y={y + 5} width={8} height={8} fill="var(--accent)" />
      <text x={22} y={y + 13}>
        estimate and 95 percent interval
      </text>
      <path
        d={`M8 ${y + 21}l5 5l-5 5l-5 -5Z`}
        fill="var(--paper)"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      <text x={22} y={y + 30}>
        estimate without an interval
      </text>
      <circle cx={8} cy={y + 43} r={4} fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" />
      <text x={22} y={y + 47}>
        measured, no place on this scale
      </text>
    </g>
  );
}
