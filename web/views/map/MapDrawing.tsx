import type { ReactNode } from 'react';
import type { Head, HeadGroup } from './heads.ts';

interface Props {
  readonly rows: readonly Head[];
  readonly columns: readonly HeadGroup[];
  /** Cells with words need more room than marks. */
  readonly isRoomy: boolean;
  /** What stands in a cell, as a drawing from its own corner. */
  readonly drawn: (row: Head, column: Head) => ReactNode;
  /** What the marks mean, in a line each. */
  readonly legend: readonly string[];
}

const NAMES = 300;
const HEADS = 240;
const GROUPS = 26;
const ROW = 50;
const LEGEND_LINE = 18;

/** The map as one picture, for a file: all of its rows and columns, whatever is in sight. */
export function MapDrawing({ rows, columns, isRoomy, drawn, legend }: Props) {
  const step = isRoomy ? 150 : 46;
  const heads = columns.flatMap((group) => group.heads);
  const top = isRoomy ? GROUPS + 40 : GROUPS + HEADS;
  const width = NAMES + heads.length * step + 20;
  const bottom = top + rows.length * ROW;
  const height = bottom + 14 + legend.length * LEGEND_LINE;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, sans-serif"
      fontSize="13"
      fill="var(--ink)"
      aria-hidden="true"
    >
      {groupPlaces(columns, step).map(({ name, x }) => (
        <g key={name}>
          <line x1={x} x2={x} y1={0} y2={bottom} stroke="var(--rule-strong)" />
          <text x={x + 6} y={17} fontWeight="600" fill="var(--ink-soft)">
            {name}
          </text>
        </g>
      ))}
      {heads.map((head, index) => (
        <text
          key={head.id}
          transform={
            isRoomy
              ? `translate(${NAMES + index * step + 6} ${top - 12})`
              : `translate(${NAMES + index * step + step / 2 + 4} ${top - 8}) rotate(-90)`
          }
        >
          {head.name}
        </text>
      ))}
      {rows.map((row, index) => {
        const y = top + index * ROW;
        return (
          <g key={row.id}>
            <line x1={0} x2={width} y1={y} y2={y} stroke="var(--rule)" />
            <text x={row.depth * 14} y={y + ROW / 2 + 4}>
              {row.name}
            </text>
            {heads.map((head, at) => (
              <g key={head.id} transform={`translate(${NAMES + at * step + 5} ${y + 2})`}>
                {drawn(row, head)}
              </g>
            ))}
          </g>
        );
      })}
      {legend.map((line, index) => (
        <text
          key={line}
          x={0}
          y={bottom + 24 + index * LEGEND_LINE}
          fontSize="12"
          fill="var(--ink-soft)"
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

function groupPlaces(columns: readonly HeadGroup[], step: number) {
  return columns.map(({ name }, index) => ({
    name,
    x: NAMES + columns.slice(0, index).reduce((sum, { heads }) => sum + heads.length, 0) * step,
  }));
}
