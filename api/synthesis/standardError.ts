import type { FindingRow } from '../model/findingRow.ts';
import { normalQuantile, tQuantile } from './distributions.ts';
import { intervalLevel, isStandardErrorComputed } from './noteReading.ts';

/**
 * Where a standard error comes from: as published; computed by the collection from other published
 * figures (its note says how); from an interval; from an exact p; from two shares; bounded by
 * stars, or imputed beside such bounds (the last two in sensitivity views alone).
 */
export type StandardErrorMark =
  | 'published'
  | 'computed'
  | 'interval'
  | 'exact-p'
  | 'shares'
  | 'bounded'
  | 'imputed';

export interface StandardError {
  readonly value: number;
  readonly mark: StandardErrorMark;
}

/** Whether only published standard errors count, or derived ones too. */
export type StandardErrorPolicy = 'published' | 'derived';

/** Fewer people than this per group, and an interval was made with t (Cochrane Handbook 6.5.2.3). */
const SMALL_GROUP = 60;
/** How far, as a share of its width, an interval's middle may lie from the estimate by rounding. */
const SKEW = 0.05;

/**
 * The standard error of a finding's estimate, in the finding's unit: the first of the ways of
 * methods.md 2 that its figures allow (Cochrane Handbook 6.3, 6.4 and 6.5.2), or null.
 */
export function standardErrorOf(
  row: FindingRow,
  policy: StandardErrorPolicy,
): StandardError | null {
  const stated = row.standardError !== null && row.standardError > 0 ? row.standardError : null;
  const isComputed = isStandardErrorComputed(row.note);
  if (stated !== null && !isComputed) {
    return { value: stated, mark: 'published' };
  }
  if (policy === 'published') {
    return null;
  }
  return stated !== null
    ? { value: stated, mark: 'computed' }
    : (fromInterval(row) ?? fromExactP(row) ?? fromShares(row));
}

function fromInterval({ estimate, ciLow, ciHigh, note, sampleSize }: FindingRow) {
  const level = intervalLevel(note);
  if (estimate === null || ciLow === null || ciHigh === null || level === null || ciHigh <= ciLow) {
    return null;
  }
  const width = ciHigh - ciLow;
  if (Math.abs((ciLow + ciHigh) / 2 - estimate) > SKEW * width) {
    return null;
  }
  const p = (1 + level) / 2;
  const isSmall = sampleSize !== null && sampleSize > 2 && sampleSize < 2 * SMALL_GROUP;
  const half = isSmall ? tQuantile(p, sampleSize - 2) : normalQuantile(p);
  return { value: width / (2 * half), mark: 'interval' } as const;
}

function fromExactP({ estimate, pValue }: FindingRow) {
  if (estimate === null || estimate === 0 || pValue === null || pValue <= 0 || pValue > 0.9) {
    return null;
  }
  return { value: Math.abs(estimate / normalQuantile(pValue / 2)), mark: 'exact-p' } as const;
}

function fromShares(row: FindingRow) {
  const { estimate, unit, sampleSize, armSizes } = row;
  const control = row.controlMean ?? subtract(row.treatmentMean, estimate);
  const treatment = row.treatmentMean ?? add(row.controlMean, estimate);
  const sizes =
    armSizes ?? (sampleSize ? { treatment: sampleSize / 2, control: sampleSize / 2 } : null);
  if (unit !== 'percentage-points' || control === null || treatment === null || !sizes) {
    return null;
  }
  const variance = spread(treatment) / sizes.treatment + spread(control) / sizes.control;
  return variance > 0 ? ({ value: 100 * Math.sqrt(variance), mark: 'shares' } as const) : null;
}

/** p(1 − p) of a share in percent, NaN where it is none. */
function spread(percent: number): number {
  const share = percent / 100;
  return share < 0 || share > 1 ? Number.NaN : share * (1 - share);
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
