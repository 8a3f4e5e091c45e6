import type { FindingRow } from '../model/findingRow.ts';
import { type Conversion, type Effect, logRatioOf, type Unconverted } from './logRatio.ts';
import type { Metric } from './metric.ts';
import { isMoney } from './metric.ts';
import { inflation, priceYearOf } from './prices.ts';
import { type StandardError, type StandardErrorPolicy, standardErrorOf } from './standardError.ts';

/** A finding's effect on a scale, or why it has none (methods.md 2). */
export function convert(row: FindingRow, metric: Metric, policy: StandardErrorPolicy): Conversion {
  return convertWith(row, metric, standardErrorOf(row, policy));
}

/** The same with a standard error of the reader's choosing, in the finding's unit. */
export function convertWith(
  row: FindingRow,
  metric: Metric,
  standardError: StandardError | null,
): Conversion {
  switch (metric.kind) {
    case 'log-ratio':
      return logRatioOf(row, standardError);
    case 'dollars':
      return dollarsOf(row, metric, standardError);
    case 'unit':
      return row.unit !== null && row.unit !== metric.unit
        ? { why: 'other-unit' }
        : differenceOf(row, standardError);
  }
}

function dollarsOf(
  row: FindingRow,
  { year, index }: Extract<Metric, { kind: 'dollars' }>,
  standardError: StandardError | null,
): Conversion {
  const { unit, outcome } = row;
  if (!isMoney(outcome.unit) || (unit !== null && unit !== outcome.unit)) {
    return { why: 'other-unit' };
  }
  const difference = differenceOf(row, standardError);
  if ('why' in difference) {
    return difference;
  }
  const source = priceYearOf(row);
  if (!source) {
    return { why: 'no-price-year' };
  }
  const factor = inflation(index, { from: source.year, to: year });
  if (factor === null) {
    return { why: 'year-not-in-index' };
  }
  return {
    y: difference.y * factor,
    standardError: difference.standardError && {
      ...difference.standardError,
      value: difference.standardError.value * factor,
    },
    notes: source.isAssumed ? [...difference.notes, 'price-year-assumed'] : difference.notes,
  };
}

function differenceOf(
  { estimate, controlMean, treatmentMean }: FindingRow,
  standardError: StandardError | null,
): Effect | { readonly why: Unconverted } {
  if (estimate !== null) {
    return { y: estimate, standardError, notes: [] };
  }
  return controlMean === null || treatmentMean === null
    ? { why: 'no-estimate' }
    : { y: treatmentMean - controlMean, standardError, notes: ['difference-of-means'] };
}
