import { SpecificationPanel } from './SpecificationPanel.tsx';
import { dimensionNames } from './specificationChoices.ts';
import { layoutOf, matrixGroups } from './specificationLayout.ts';
import type { Curve } from './specifications.ts';

interface Props {
  readonly curves: readonly Curve[];
  readonly title: string;
  /** The place of the headline among all results; -1 where there is none. */
  readonly headline: number;
  readonly selected: number;
  readonly width: number;
  readonly onSelect: (index: number) => void;
}

/** The curves of all scales, each with the matrix of its choices; the names of the choices stand left. */
export function SpecificationDrawing(props: Props) {
  const { curves, title, headline, selected, width, onSelect } = props;
  const layout = layoutOf(curves, width);
  return (
    <svg
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      fontFamily="system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink)"
      role="img"
      aria-label={`Specification curve: ${title}. The sentences above say what it shows, the table below every result.`}
    >
      {layout.names.map((top) => (
        <RowNames key={top} top={top} />
      ))}
      {layout.panels.map((panel) => (
        <SpecificationPanel
          key={panel.curve.name}
          panel={panel}
          headline={headline - panel.first}
          selected={selected - panel.first}
          onSelect={(index) => onSelect(panel.first + index)}
        />
      ))}
      <Legend y={layout.height - 30} />
    </svg>
  );
}

function RowNames({ top }: { readonly top: number }) {
  return matrixGroups.map(({ dimension, y, options }) => (
    <g key={dimension}>
      <text x={0} y={top + y + 4} fontSize="11" fontWeight="600" fill="var(--ink-soft)">
        {dimensionNames[dimension]}
      </text>
      {options.map((option) => (
        <text key={option.option} x={0} y={top + option.y + 4} fontSize="11.5">
          {option.words}
        </text>
      ))}
    </g>
  ));
}

function Legend({ y }: { readonly y: number }) {
  return (
    <g fontSize="11.5" fill="var(--ink-soft)">
      <rect x={0} y={y - 8} width={7} height={7} fill="var(--accent)" />
      <text x={12} y={y}>
        five arms in three evaluations or more
      </text>
      <rect
        x={0.75}
        y={y + 8.75}
        width={5.5}
        height={5.5}
        fill="var(--paper)"
        stroke="var(--ink-soft)"
        strokeWidth="1.5"
      />
      <text x={12} y={y + 16}>
        fewer: no headline. Lines are 95 percent intervals.
      </text>
    </g>
  );
}
