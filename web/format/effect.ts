import type {
  FindingDirection,
  FindingMeasure,
  FindingSignificance,
  OutcomeFavorable,
  Unit,
} from '../graphql/generated/graphql.ts';
import { comparative, formatAmount, formatMean, formatRange } from './amount.ts';
import { includesZero, type Interval, intervalOf, type Precision } from './interval.ts';
import { formatNumber } from './number.ts';

/** What a finding measured, as far as it is recorded. */
export interface Measured extends Precision {
  readonly measure: FindingMeasure | null;
  readonly unit: Unit | null;
  readonly controlMean: number | null;
  readonly treatmentMean: number | null;
  readonly relativeChange: number | null;
  readonly pValue: number | null;
  readonly significance: FindingSignificance | null;
  readonly direction: FindingDirection | null;
  readonly outcome: {
    readonly name: string;
    readonly favorable: OutcomeFavorable | null;
  } | null;
}

/** A finding in words, in the order in which it is read: the interval before the estimate before p. */
export interface EffectWords {
  readonly headline: string;
  /** What stands behind the headline, each a phrase of its own. */
  readonly details: readonly string[];
}

/** Says what was found; a difference that was not detected is said in one fixed way. */
export function describeEffect(finding: Measured): EffectWords {
  const interval = intervalOf(finding);
  if (finding.measure === 'LEVEL') return describeLevel(finding, interval);
  if (interval) return describeInterval(finding, interval);
  return describePoint(finding);
}

/** "a year" for annual earnings: the period to which the outcome's name ties its amounts. */
export function periodOf(outcomeName: string): string {
  if (/^(annual|yearly)\b/i.test(outcomeName)) return 'a year';
  if (/^quarterly\b/i.test(outcomeName)) return 'a quarter';
  if (/^monthly\b/i.test(outcomeName)) return 'a month';
  if (/^weekly\b/i.test(outcomeName)) return 'a week';
  return '';
}

/** "p = 0.013", or the study's own mark where no exact p is recorded; null where neither is. */
export function describeProbability(
  finding: Pick<Measured, 'pValue' | 'significance'>,
): string | null {
  if (finding.pValue !== null) return `p = ${formatNumber(finding.pValue)}`;
  return finding.significance === null ? null : significanceWords[finding.significance];
}

/** The study's mark in words that a reader cannot take for "no effect". */
const significanceWords: Readonly<Record<FindingSignificance, string>> = {
  P_BELOW_0_01: 'p < 0.01 in the study',
  P_BELOW_0_05: 'p < 0.05 in the study',
  P_BELOW_0_10: 'p < 0.10 in the study',
  NOT_SIGNIFICANT: "the study's test did not reject zero difference",
  SIGNIFICANT: "the study's test rejected zero difference, level not stated",
};

/** What the study itself reads in the figure, towards which side. */
export function describeDirection(
  direction: FindingDirection,
  favorable: OutcomeFavorable | null,
): string {
  if (direction === 'NO_DETECTABLE_EFFECT') return 'The study did not detect a difference.';
  const goodSide = favorable === 'DECREASE' ? 'Lower' : 'Higher';
  const badSide = favorable === 'DECREASE' ? 'Higher' : 'Lower';
  return direction === 'FAVORABLE'
    ? `${goodSide} with the program, a favorable difference.`
    : `${badSide} with the program, an unfavorable difference.`;
}

function describeLevel(finding: Measured, interval: Interval | null): EffectWords {
  const about = 'a level of its own, no difference between groups';
  const { unit } = finding;
  if (interval) {
    return {
      headline: inPeriod(formatRange(interval, { unit, decimals: interval.decimals }), finding),
      details: [intervalName(interval), ...estimateDetail(finding), about],
    };
  }
  if (finding.estimate !== null) {
    return { headline: inPeriod(formatMean(finding.estimate, unit), finding), details: [about] };
  }
  return { ...describeMeans(finding), details: [about] };
}

function describeInterval(finding: Measured, interval: Interval): EffectWords {
  const details = [
    intervalName(interval),
    ...estimateDetail(finding),
    ...probabilityDetail(finding),
    ...relativeDetail(finding),
    ...readingDetail(finding, interval),
  ];
  const how = { unit: finding.unit, decimals: interval.decimals };
  if (includesZero(interval)) {
    const range = inPeriod(formatRange(interval, how), finding);
    return { headline: `No difference was detected: ${range}.`, details };
  }
  // Below zero the ends change places, so that "less" reads from small to large.
  const ends =
    interval.low > 0
      ? { low: interval.low, high: interval.high }
      : { low: -interval.high, high: -interval.low };
  const range = inPeriod(formatRange(ends, how), finding);
  return { headline: `${range} ${comparative(interval.low, finding.unit)}`, details };
}

function describePoint(finding: Measured): EffectWords {
  const details = [...probabilityDetail(finding), ...relativeDetail(finding)];
  const { estimate, unit, direction } = finding;

  if (didNotDetect(finding)) {
    const figure =
      estimate === null ? '' : ` (estimate ${inPeriod(formatAmount(estimate, unit), finding)})`;
    // The headline has said what the mark would repeat.
    const rest = finding.pValue === null ? relativeDetail(finding) : details;
    return {
      headline: `The study did not detect a difference${figure}.`,
      details: estimate === null ? [...rest, NO_ESTIMATE] : [...rest, NO_INTERVAL],
    };
  }
  if (estimate !== null && estimate !== 0) {
    const size = inPeriod(formatAmount(Math.abs(estimate), unit), finding);
    return {
      headline: `${size} ${comparative(estimate, unit)}`,
      details: [...details, NO_INTERVAL],
    };
  }
  if (estimate !== null) {
    return { headline: `The estimate is ${formatAmount(0, unit)}`, details };
  }
  if (direction !== null) {
    const headline = describeDirection(direction, finding.outcome?.favorable ?? null);
    return { headline, details: [...details, NO_ESTIMATE] };
  }
  return { ...describeMeans(finding), details };
}

const NO_ESTIMATE = 'no estimate recorded';
const NO_INTERVAL = 'no interval recorded';

/** In the study's own terms, where there is no interval to see it by. */
function didNotDetect({ direction, significance }: Measured): boolean {
  if (direction !== null) return direction === 'NO_DETECTABLE_EFFECT';
  return significance === 'NOT_SIGNIFICANT';
}

function describeMeans({ treatmentMean, controlMean, unit }: Measured): { headline: string } {
  if (treatmentMean !== null && controlMean !== null) {
    const treatment = formatMean(treatmentMean, unit);
    return { headline: `${treatment} with the program, ${formatMean(controlMean, unit)} without` };
  }
  if (treatmentMean !== null) {
    return { headline: `${formatMean(treatmentMean, unit)} of those offered the program` };
  }
  if (controlMean !== null) {
    return { headline: `${formatMean(controlMean, unit)} of those not offered the program` };
  }
  return { headline: 'No figure recorded' };
}

function intervalName({ level, origin }: Interval): string {
  const name = `${formatNumber(level)} percent interval`;
  return origin === 'published' ? name : `${name}, computed here from the standard error`;
}

function estimateDetail(finding: Measured): string[] {
  if (finding.estimate === null) return [];
  return [`estimate ${inPeriod(formatAmount(finding.estimate, finding.unit), finding)}`];
}

function probabilityDetail(finding: Measured): string[] {
  const words = describeProbability(finding);
  return words === null ? [] : [words];
}

function relativeDetail({ relativeChange, unit }: Measured): string[] {
  if (relativeChange === null || unit === 'PERCENT') return [];
  return [`${formatNumber(relativeChange)} percent of the control mean`];
}

/** The study's reading, where the interval would let one think another. */
function readingDetail({ direction }: Measured, interval: Interval): string[] {
  if (direction === 'NO_DETECTABLE_EFFECT' && !includesZero(interval)) {
    return ['the study itself did not detect a difference'];
  }
  return [];
}

function inPeriod(amount: string, { unit, outcome }: Pick<Measured, 'unit' | 'outcome'>): string {
  const isMoney = unit === 'USD';
  const period = isMoney && outcome ? periodOf(outcome.name) : '';
  return period === '' ? amount : `${amount} ${period}`;
}
