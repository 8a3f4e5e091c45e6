import type { FindingRow } from '../model/findingRow.ts';
import { isMoney } from './metric.ts';
import type { StandardError } from './standardError.ts';

/** What a reader should know of how an effect was made comparable. */
export type EffectNote =
  | 'difference-of-means'
  | 'stated-as-percent'
  | 'control-mean-from-percent'
  | 'variance-split-evenly'
  | 'variance-split-by-arm-sizes'
  | 'price-year-assumed';

/** Why a finding has no place on a scale. */
export type Unconverted =
  | 'no-estimate'
  | 'no-control-mean'
  | 'mean-near-zero'
  | 'other-unit'
  | 'no-price-year'
  | 'year-not-in-index';

/** An effect on the pooled scale; without a standard error where none is known. */
export interface Effect {
  readonly y: number;
  readonly standardError: StandardError | null;
  readonly notes: readonly EffectNote[];
}

export type Conversion = Effect | { readonly why: Unconverted };

export function isEffect(conversion: Conversion): conversion is Effect {
  return 'y' in conversion;
}

interface Means {
  readonly control: number;
  readonly difference: number;
  readonly notes: readonly EffectNote[];
}

/** A mean of fewer of its own standard errors than this is too near zero to divide by (methods.md 2). */
const LEAST_STANDARD_ERRORS = 3;

/**
 * The log ratio of the two means, ln(t/c), its variance v_t/t² + v_c/c² (Friedrich 2008,
 * PMC2430201). A standard error of the difference is split between the means by arm sizes, evenly
 * where they are unknown. A relative change stands in for means that were not published.
 */
export function logRatioOf(row: FindingRow, standardError: StandardError | null): Conversion {
  const means = meansOf(row);
  if ('why' in means) {
    return means;
  }
  const { control, difference, notes } = means;
  const treatment = control + difference;
  if (control <= 0 || treatment <= 0) {
    return { why: 'mean-near-zero' };
  }
  const y = Math.log(treatment / control);
  if (!standardError) {
    return { y, standardError, notes };
  }
  const isRelative = !isMoney(row.unit);
  const value = isRelative ? standardError.value / 100 : standardError.value;
  if (isRelative && standardError.mark !== 'exact-p' && standardError.mark !== 'bounded') {
    // The standard error of t/c itself, from which that of its logarithm is one division away.
    return { y, standardError: { ...standardError, value: value / treatment }, notes };
  }
  const split = splitVariance(value ** 2, row.armSizes);
  if (
    control < LEAST_STANDARD_ERRORS * Math.sqrt(split.control) ||
    treatment < LEAST_STANDARD_ERRORS * Math.sqrt(split.treatment)
  ) {
    return { why: 'mean-near-zero' };
  }
  const variance = split.treatment / treatment ** 2 + split.control / control ** 2;
  return {
    y,
    standardError: { ...standardError, value: Math.sqrt(variance) },
    notes: [...notes, split.note],
  };
}

function splitVariance(variance: number, armSizes: FindingRow['armSizes']) {
  const share = armSizes ? armSizes.control / (armSizes.treatment + armSizes.control) : 0.5;
  return {
    treatment: variance * share,
    control: variance * (1 - share),
    note: armSizes ? 'variance-split-by-arm-sizes' : 'variance-split-evenly',
  } as const;
}

function meansOf(row: FindingRow): Means | { readonly why: Unconverted } {
  const { unit, outcome, estimate, controlMean, treatmentMean, relativeChange } = row;
  if (!isMoney(outcome.unit) || (unit !== null && unit !== 'percent' && !isMoney(unit))) {
    return { why: 'other-unit' };
  }
  if (isMoney(unit) && estimate !== null) {
    const control = controlMean ?? (treatmentMean === null ? null : treatmentMean - estimate);
    if (control !== null) {
      // The estimate may be adjusted by regression, so it is not taken from the means.
      return { control, difference: estimate, notes: [] };
    }
    return relativeChange === null || relativeChange === 0
      ? { why: 'no-control-mean' }
      : {
          control: (100 * estimate) / relativeChange,
          difference: estimate,
          notes: ['control-mean-from-percent'],
        };
  }
  if (isMoney(unit) && controlMean !== null && treatmentMean !== null) {
    const difference = treatmentMean - controlMean;
    return { control: controlMean, difference, notes: ['difference-of-means'] };
  }
  const percent = unit === 'percent' ? (estimate ?? relativeChange) : relativeChange;
  return percent === null
    ? { why: 'no-estimate' }
    : { control: 1, difference: percent / 100, notes: ['stated-as-percent'] };
}
