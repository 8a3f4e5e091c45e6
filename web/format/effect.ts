import type {
  FindingDirection,
  FindingMeasure,
  FindingSignificance,
  OutcomeFavorable,
  Unit,
} from '../graphql/generated/graphql.ts';
import { comparative, formatAmount, formatMean, formatRange } from './amount.ts';
import { type Interval, includesZero, intervalOf, type Precision } from './interval.ts';
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
  /** The features that it tests: both groups got the program, one of them these. */
  readonly tests: { readonly totalCount: number };
}

/** A finding in words, in the order in which it is read: the interval before the estimate before p. */
export interface EffectWords {
  readonly headline: string;
  /** What stands behind the headline, each a phrase of its own. */
  readonly details: readonly string[];
}

/** Says what was found; a difference that was not detected is said in one fixed way. */
export function describeEffect(finding: Measured): EffectWords {
  const { headline, details } = describeMeasured(finding);
  // Nobody should read it as an effect of the program, wherever it stands.
  return isTest(finding)
    ? { headline, details: [...details, TEST_OF_A_FEATURE] }
    : { headline, details };
}

const TEST_OF_A_FEATURE = 'a test of a feature, not of the program';

function describeMeasured(finding: Measured): EffectWords {
  const interval = intervalOf(finding);
  if (finding.measure === 'LEVEL') return describeLevel(finding, interval);
  if (interval) return describeInterval(finding, interval);
  return describePoint(finding);
}

function isTest({ tests }: Pick<Measured, 'tests'>): boolean {
  return tests.totalCount > 0;
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
  { outcome, tests }: Pick<Measured, 'outcome' | 'tests'>,
): string {
  if (direction === 'NO_DETECTABLE_EFFECT') return 'The study did not detect a difference.';
  const isLessGood = outcome?.favorable === 'DECREASE';
  const what = isTest({ tests }) ? 'feature' : 'program';
  return direction === 'FAVORABLE'
    ? `${isLessGood ? 'Lower' : 'Higher'} with the ${what}, a favorable difference.`
    : `${isLessGood ? 'Higher' : 'Lower'} with the ${what}, an unfavorable difference.`;
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
  return { headline: describeMeans(finding) ?? NO_FIGURE, details: [about] };
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
    return {
      headline: describeDirection(direction, finding),
      details: [...details, NO_ESTIMATE],
    };
  }
  const means = describeMeans(finding);
  if (means) return { headline: means, details };
  // Then the words of the note are all there is.
  return { headline: NO_FIGURE, details: finding.note === null ? details : [finding.note] };
}

const NO_FIGURE = 'No figure recorded';

const NO_ESTIMATE = 'no estimate recorded';
const NO_INTERVAL = 'no interval recorded';

/** In the study's own terms, where there is no interval to see it by. */
function didNotDetect({ direction, significance }: Measured): boolean {
  if (direction !== null) return direction === 'NO_DETECTABLE_EFFECT';
  return significance === 'NOT_SIGNIFICANT';
}

function describeMeans({ treatmentMean, controlMean, unit }: Measured): string | null {
  if (treatmentMean !== null && controlMean !== null) {
    return `${formatMean(treatmentMean, unit)} in the program group, ${formatMean(controlMean, unit)} in the control group`;
  }
  if (treatmentMean !== null) return `${formatMean(treatmentMean, unit)} in the program group`;
  return controlMean === null ? null : `${formatMean(controlMean, unit)} in the control group`;
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
