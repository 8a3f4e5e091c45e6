import { formatAmountRounded, unitName } from '../../format/amount.ts';
import { formatNumber, formatRounded } from '../../format/number.ts';
import type { ExampleArm, ExamplePool } from './numbers.ts';

/** One step of a calculation: what is found, how, and what it comes to. */
interface Step {
  readonly name: string;
  readonly how: string;
  readonly value: string;
}

export interface WorkedExample {
  readonly arm: ExampleArm;
  readonly steps: readonly Step[];
  /** What the API answers of the same arm, which the last steps must equal. */
  readonly answered: string;
}

/** The normal quantile of a two-sided 95 percent interval. */
const Z = 1.959963984540054;
/** How far the page's own arithmetic may be from the API's. */
const CLOSE = 1e-9;

/**
 * The arm of the pool with most weight whose way from the published figures to the pooled scale can
 * be walked with what the API gives: its figures are taken, the arithmetic is done again here, and an
 * arm for which it does not come to what the API answers is not shown.
 */
export function workedExample({ arms, scale }: ExamplePool): WorkedExample | null {
  const work = scale.kind === 'LOG_RATIO' ? workedRatio : workedDifference;
  return (
    arms
      .filter(({ isPooled }) => isPooled)
      .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
      .flatMap((arm) => work(arm) ?? [])
      .at(0) ?? null
  );
}

function workedRatio(arm: ExampleArm): WorkedExample | null {
  const { finding, effect } = arm;
  const { estimate, standardError, unit } = finding;
  if (estimate === null || standardError === null || unit === null || unit === 'PERCENT') {
    return null;
  }
  const control = finding.controlMean ?? subtracted(finding.treatmentMean, estimate);
  if (control === null) return null;
  const program = control + estimate;
  const ratio = program / control;
  const y = Math.log(ratio);
  const half = standardError ** 2 / 2;
  const se = Math.sqrt(half / program ** 2 + half / control ** 2);
  const [low, middle, high] = [y - Z * se, y, y + Z * se].map((value) => 100 * Math.expm1(value));
  if (!isClose(middle, effect.estimate) || !isClose(se, effect.standardError)) return null;
  if (low === undefined || high === undefined || middle === undefined) return null;
  const money = (value: number) =>
    formatAmountRounded(value, { unit, decimals: unit === 'USD' ? 0 : 2 });
  const naive = standardError / control;
  const own = se * ratio;
  return {
    arm,
    steps: [
      { name: 'Control mean c', how: 'as published', value: money(control) },
      { name: 'Difference d', how: 'as published', value: money(estimate) },
      {
        name: 'Its standard error s',
        how: effect.standardErrorSource ?? '',
        value: money(standardError),
      },
      { name: 'Program mean t', how: 'c + d', value: money(program) },
      { name: 'Ratio', how: 't ÷ c', value: formatRounded(ratio, 5) },
      { name: 'Log ratio y', how: 'ln(t ÷ c)', value: formatRounded(y, 5) },
      {
        name: 'Variance of each mean',
        how: 's² ÷ 2, split evenly as arm sizes are unknown',
        value: formatRounded(half, 0),
      },
      {
        name: 'Standard error of y',
        how: '√(s²/2 ÷ t² + s²/2 ÷ c²)',
        value: formatRounded(se, 5),
      },
      {
        name: '95 percent interval of y',
        how: 'y ± 1.960 × its standard error',
        value: `${formatRounded(y - Z * se, 4)} to ${formatRounded(y + Z * se, 4)}`,
      },
      {
        name: 'The interval in percent',
        how: '100 × (eʸ − 1) of each end',
        value: `${formatRounded(low, 1)} to ${formatRounded(high, 1)} percent`,
      },
      {
        name: 'The estimate in percent',
        how: '100 × (eʸ − 1)',
        value: `${formatRounded(middle, 1)} percent`,
      },
      {
        name: 'What s ÷ c alone would give',
        how: `${formatRounded(100 * naive, 2)} percent for the standard error of the ratio, which is ${formatRounded(100 * own, 2)} percent`,
        value: `${formatRounded(100 * Math.abs(1 - naive / own), 0)} percent too ${naive < own ? 'small' : 'large'}`,
      },
    ],
    answered: answerOf(arm, 'percent'),
  };
}

function workedDifference(arm: ExampleArm): WorkedExample | null {
  const { finding, effect } = arm;
  const { estimate, unit, controlMean, treatmentMean, sampleSize } = finding;
  const se = effect.standardError;
  if (estimate === null || unit === null || se === null) return null;
  const written = (value: number) => formatAmountRounded(value, { unit, decimals: 2 });
  const control = controlMean ?? subtracted(treatmentMean, estimate);
  const program = treatmentMean ?? (control === null ? null : control + estimate);
  const isOfShares =
    unit === 'PERCENTAGE_POINTS' && control !== null && program !== null && sampleSize !== null;
  const ofShares = isOfShares ? errorOfShares({ control, program, sampleSize }) : null;
  const end = Z * se;
  return {
    arm,
    steps: [
      ...(control === null
        ? []
        : [{ name: 'Control group', how: 'as published', value: formatRounded(control, 1) }]),
      { name: 'Difference d', how: 'as published', value: written(estimate) },
      ...(program === null
        ? []
        : [
            {
              name: 'Program group',
              how: treatmentMean === null ? 'control group + d' : 'as published',
              value: formatRounded(program, 1),
            },
          ]),
      isClose(ofShares, se)
        ? {
            name: 'Its standard error s',
            how: `√(p(1 − p) ÷ n of both groups, added), n = ${formatNumber(sampleSize ?? 0)} ÷ 2 each`,
            value: written(se),
          }
        : {
            name: 'Its standard error s',
            how: effect.standardErrorSource ?? '',
            value: written(se),
          },
      {
        name: '95 percent interval',
        how: 'd ± 1.960 × s',
        value: `${formatRounded(estimate - end, 2)} to ${written(estimate + end)}`,
      },
    ],
    answered: answerOf(arm, unitName(unit)),
  };
}

function errorOfShares({
  control,
  program,
  sampleSize,
}: {
  readonly control: number;
  readonly program: number;
  readonly sampleSize: number;
}): number {
  const spread = (percent: number) => (percent / 100) * (1 - percent / 100);
  return 100 * Math.sqrt((spread(control) + spread(program)) / (sampleSize / 2));
}

function answerOf({ effect }: ExampleArm, unit: string): string {
  const { low, high, estimate } = effect;
  const figure = (value: number | null) => (value === null ? '' : formatRounded(value, 1));
  return `${figure(low)} to ${figure(high)}, estimate ${figure(estimate)} ${unit}`;
}

function subtracted(whole: number | null, part: number): number | null {
  return whole === null ? null : whole - part;
}

function isClose(a: number | null | undefined, b: number | null): boolean {
  return a != null && b !== null && Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
}
