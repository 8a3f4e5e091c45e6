import { MATRIX, matrixRows, type PanelPlace } from './specificationLayout.ts';
import { optionsOf, type SpecifiedResult } from './specifications.ts';

interface Props {
  readonly panel: PanelPlace;
  /** Places within this panel; outside it, they are no place of it. */
  readonly headline: number;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** One scale: its results by size, the choices of each below it. */
export function SpecificationPanel({ panel, headline, selected, onSelect }: Props) {
  const { curve, left, right, top, curveTop, curveBottom, matrixTop, axis, column } = panel;
  const zero = axis.at(0);
  return (
    <g>
      <text x={panel.nameAt} y={top + 12} fontWeight="600">
        {curve.name}
      </text>
      <Band panel={panel} index={headline} fill="var(--mark)" />
      <Band panel={panel} index={selected} stroke="var(--ink-soft)" />
      {axis.ticks.map((tick) => (
        <g key={tick.words} fill="var(--ink-soft)">
          <line x1={left} x2={right} y1={tick.at} y2={tick.at} stroke="var(--rule)" />
          <text x={left - 6} y={tick.at + 4} textAnchor="end" fontSize="11">
            {tick.words}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={zero} y2={zero} stroke="var(--ink)" />
      <HeadlineName panel={panel} index={headline} />
      {curve.results.map((result, index) => (
        <Result key={nameOf(result)} result={result} panel={panel} index={index} />
      ))}
      {matrixRows.map(({ option, y }) => (
        <line
          key={option}
          x1={left}
          x2={right}
          y1={matrixTop + y}
          y2={matrixTop + y}
          stroke="var(--rule)"
        />
      ))}
      {curve.results.map((result, index) => (
        <Choices key={nameOf(result)} result={result} panel={panel} index={index} />
      ))}
      {/* Whoever points, picks; the slider below does the same for keys. */}
      {curve.results.map((result, index) => (
        <rect
          key={nameOf(result)}
          x={panel.at(index) - column / 2}
          y={curveTop}
          width={column}
          height={curveBottom - curveTop + 16 + MATRIX}
          fill="transparent"
          onPointerDown={() => onSelect(index)}
        />
      ))}
    </g>
  );
}

interface ColumnProps {
  readonly result: SpecifiedResult;
  readonly panel: PanelPlace;
  readonly index: number;
}

function Result({ result, panel, index }: ColumnProps) {
  const { axis, column } = panel;
  const x = panel.at(index);
  const isFull = result.pool === 'HEADLINE';
  const [low, high, middle] = [result.low, result.high, result.estimate].map(axis.at);
  const half = Math.min(3.5, Math.max(1.5, column / 2 - 0.5));
  if (low === undefined || high === undefined || middle === undefined) return null;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={low}
        y2={high}
        stroke={isFull ? 'var(--ink)' : 'var(--rule-strong)'}
        strokeWidth={isFull ? 1.75 : 1.25}
      />
      {result.low < axis.domain.low && <Arrow x={x} y={low} half={half} way={-1} />}
      {result.high > axis.domain.high && <Arrow x={x} y={high} half={half} way={1} />}
      <rect
        x={x - half}
        y={middle - half}
        width={2 * half}
        height={2 * half}
        fill={isFull ? 'var(--accent)' : 'var(--paper)'}
        stroke={isFull ? 'var(--accent)' : 'var(--ink-soft)'}
        strokeWidth="1"
      />
    </g>
  );
}

/** The interval goes on beyond the chart. */
function Arrow(props: {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly way: 1 | -1;
}) {
  const { x, y, half, way } = props;
  return (
    <path
      d={`M${x - half} ${y + way * 4}h${2 * half}L${x} ${y - way * 2}Z`}
      fill="var(--ink-soft)"
    />
  );
}

function Choices({ result, panel, index }: ColumnProps) {
  const width = Math.min(7, Math.max(1.5, panel.column - 1));
  return matrixRows.map(({ dimension, option, y }) =>
    optionsOf(result, dimension).includes(option) ? (
      <rect
        key={option}
        x={panel.at(index) - width / 2}
        y={panel.matrixTop + y - 4}
        width={width}
        height={8}
        fill={result.pool === 'HEADLINE' ? 'var(--accent)' : 'var(--ink-soft)'}
      />
    ) : null,
  );
}

interface BandProps {
  readonly panel: PanelPlace;
  readonly index: number;
  readonly fill?: string;
  readonly stroke?: string;
}

/** A column from top to bottom. */
function Band({ panel, index, fill = 'none', stroke }: BandProps) {
  const { curve, curveTop, curveBottom, column } = panel;
  if (!curve.results[index]) return null;
  const width = Math.max(column, 7);
  return (
    <rect
      x={panel.at(index) - width / 2}
      y={curveTop}
      width={width}
      height={curveBottom - curveTop + 16 + MATRIX}
      fill={fill}
      stroke={stroke}
    />
  );
}

function HeadlineName({ panel, index }: { readonly panel: PanelPlace; readonly index: number }) {
  const { curve, curveTop, left, right } = panel;
  if (!curve.results[index]) return null;
  const x = panel.at(index);
  const isRight = x > (left + right) / 2;
  return (
    <g>
      <path d={`M${x - 4} ${curveTop - 9}h8l-4 7Z`} fill="var(--ink)" />
      <text x={isRight ? x + 4 : x - 4} y={curveTop - 13} textAnchor={isRight ? 'end' : 'start'}>
        as asked
      </text>
    </g>
  );
}

function nameOf({ low, high, armCount }: SpecifiedResult): string {
  return `${low} ${high} ${armCount}`;
}
