/** One measured number, what it should be, and what it was measured beside in the same run. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: Goal;
  /** What a reader would compare it with: a floor, a ceiling, or another way to do the same. */
  readonly beside?: string;
}

/** A `must` that is missed fails the run; an `aim` is where later work is going. */
type Goal = { readonly kind: 'must' | 'aim' } & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
);

/** What one part of the bench found out. */
export interface Report {
  readonly part: string;
  readonly command: string;
  readonly figures: readonly Figure[];
  /** What was not measured, and why, a sentence each. */
  readonly notMeasured: readonly string[];
}

export type Verdict = 'ok' | 'MISSED' | 'aim met' | 'aim missed' | '';

export function verdictOn({ value, goal }: Figure): Verdict {
  if (!goal) {
    return '';
  }
  const isMet = 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
  if (goal.kind === 'must') {
    return isMet ? 'ok' : 'MISSED';
  }
  return isMet ? 'aim met' : 'aim missed';
}

/** The figures of a report as lines of plain text, in columns. */
export function tableOf({ part, command, figures, notMeasured }: Report): string {
  const rows = [
    ['', 'measured', 'goal', '', 'beside it'],
    ...figures.map((figure) => [
      figure.what,
      amount(figure.value, figure.unit),
      goalInWords(figure),
      verdictOn(figure),
      figure.beside ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    `${part}: ${command}`,
    ...lines.map((line) => `  ${line}`),
    ...notMeasured.map((sentence) => `  Not measured: ${sentence}`),
  ].join('\n');
}

function goalInWords({ goal, unit }: Figure): string {
  if (!goal) {
    return '';
  }
  return 'atMost' in goal ? `≤ ${amount(goal.atMost, unit)}` : `≥ ${amount(goal.atLeast, unit)}`;
}

export function amount(value: number, unit: string): string {
  const digits = Number.isInteger(value)
    ? 0
    : Math.abs(value) >= 100
      ? 0
      : Math.abs(value) >= 10
        ? 1
        : 2;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) {
    throw new RangeError('There is nothing to take a quantile of.');
  }
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
