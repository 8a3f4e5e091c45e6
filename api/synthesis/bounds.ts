import type { FindingRow } from '../model/findingRow.ts';
import type { Arm } from './arms.ts';
import { convertWith } from './convert.ts';
import { normalQuantile } from './distributions.ts';
import { isEffect } from './logRatio.ts';
import type { Metric } from './metric.ts';
import type { StandardError } from './standardError.ts';

/** The p below which each star lies; the other marks state no level. */
const STARS: Readonly<Partial<Record<NonNullable<FindingRow['significance']>, number>>> = {
  'p<0.01': 0.01,
  'p<0.05': 0.05,
  'p<0.10': 0.1,
};

/**
 * Gives arms without a standard error one for a sensitivity view, and for that alone (methods.md 2;
 * Cochrane Handbook 6.5.2.3): where stars were printed, the largest that they allow; else, so that
 * starred arms are not recovered alone, which would bias upward, one imputed from the median of
 * se·√n over the arms that have one (Furukawa 2006, 10.1016/j.jclinepi.2005.06.006). An arm without
 * estimate or sample stays as it is.
 */
export function withBounds(arms: readonly Arm[], metric: Metric): readonly Arm[] {
  const bounded = arms.map((arm) => withStandardError(arm, metric, starBound(arm.row)));
  const scatter = median(
    bounded.flatMap(({ row, effect }) =>
      effect?.standardError && row.sampleSize
        ? [effect.standardError.value * Math.sqrt(row.sampleSize)]
        : [],
    ),
  );
  return bounded.map((arm) => {
    const { effect, row } = arm;
    if (!effect || effect.standardError || scatter === null || !row.sampleSize) {
      return arm;
    }
    const value = scatter / Math.sqrt(row.sampleSize);
    return { ...arm, effect: { ...effect, standardError: { value, mark: 'imputed' } } };
  });
}

/** The largest standard error, in the finding's unit, with which its stars could have been printed. */
export function starBound({
  estimate,
  relativeChange,
  significance,
}: FindingRow): StandardError | null {
  const level = significance === null ? undefined : STARS[significance];
  const size = estimate ?? relativeChange;
  return level === undefined || size === null || size === 0
    ? null
    : { value: Math.abs(size / normalQuantile(level / 2)), mark: 'bounded' };
}

function withStandardError(arm: Arm, metric: Metric, bound: StandardError | null): Arm {
  if (!arm.effect || arm.effect.standardError || !bound) {
    return arm;
  }
  const conversion = convertWith(arm.row, metric, bound);
  return isEffect(conversion) ? { ...arm, effect: conversion } : arm;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
