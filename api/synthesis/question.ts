import type { Scope } from './exclusion.ts';
import type { Metric } from './metric.ts';
import type { StandardErrorPolicy } from './standardError.ts';

/** A question about the arms of one outcome. */
export interface ArmsQuestion extends Scope {
  readonly metric: Metric;
  readonly standardErrors: StandardErrorPolicy;
  /** Which of a demonstration's sites and its pooled result is preferred. */
  readonly prefer: 'sites' | 'pools';
}
