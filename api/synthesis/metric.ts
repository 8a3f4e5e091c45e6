import type { OutcomeFacts } from '../model/findingRow.ts';
import type { units } from '../model/kinds.ts';
import type { PriceIndex } from '../model/node.ts';

type Unit = (typeof units)[number];

/**
 * The scale on which arms are compared and pooled (methods.md 2): the log ratio of means for money
 * (Friedrich 2008), dollars of one year on request, else the outcome's own unit; units are never
 * mixed (Cochrane Handbook ch. 6).
 */
export type Metric =
  | { readonly kind: 'log-ratio' }
  | { readonly kind: 'dollars'; readonly year: number; readonly index: PriceIndex }
  | { readonly kind: 'unit'; readonly unit: Unit };

/** Whether a unit is money. */
export function isMoney(unit: Unit | null): boolean {
  return unit === 'usd' || unit === 'usd-per-hour';
}

/** The metric in which an outcome is pooled unless another is asked for; null where it has no unit. */
export function usualMetric({ unit }: OutcomeFacts): Metric | null {
  if (unit === null) {
    return null;
  }
  return isMoney(unit) ? { kind: 'log-ratio' } : { kind: 'unit', unit };
}

/** A value of the pooled scale as a reader reads it: a log ratio as percent of the control mean. */
export function shown(metric: Metric, value: number): number {
  return metric.kind === 'log-ratio' ? 100 * Math.expm1(value) : value;
}
