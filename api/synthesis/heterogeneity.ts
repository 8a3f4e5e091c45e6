import { chiSquaredQuantile, chiSquaredTail, tQuantile } from './distributions.ts';
import { type KnappHartung, LEVEL, type RandomEffects } from './inference.ts';
import { type Interval, type Observation, weigh } from './observation.ts';
import { findRoot } from './root.ts';

export interface Heterogeneity {
  readonly tau2: number;
  /** Both ends are zero where no τ² is compatible with so little spread: metafor's empty interval. */
  readonly tau2Interval: Interval;
  /** The share of the spread that is no sampling error, in percent, from τ². */
  readonly iSquared: number;
  readonly q: { readonly value: number; readonly df: number; readonly p: number };
}

/**
 * How much arms differ beyond chance: Cochran's Q, I² from τ² (Higgins and Thompson's typical
 * variance), and the Q-profile interval of τ² (Veroniki, PMC4950030; metafor `confint`).
 */
export function heterogeneity(observations: readonly Observation[], tau2: number): Heterogeneity {
  const df = observations.length - 1;
  const value = weigh(observations, 0).spread;
  return {
    tau2,
    tau2Interval: {
      low: qProfile(observations, (1 + LEVEL) / 2),
      high: qProfile(observations, (1 - LEVEL) / 2),
    },
    iSquared: (100 * tau2) / (typicalVariance(observations) + tau2),
    q: { value, df, p: chiSquaredTail(value, df) },
  };
}

/** The τ² at which the generalized Q is a quantile of its distribution; zero where it is below. */
function qProfile(observations: readonly Observation[], p: number): number {
  const target = chiSquaredQuantile(p, observations.length - 1);
  return findRoot((tau2) => weigh(observations, tau2).spread - target, {
    low: 0,
    high: typicalVariance(observations),
  });
}

function typicalVariance(observations: readonly Observation[]): number {
  const { weights, precision } = weigh(observations, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return ((observations.length - 1) * precision) / (precision ** 2 - squares);
}

export interface Prediction extends Interval {
  readonly df: number;
  /** From fewer than five arms, or too few evaluations for a headline: a rough guide alone. */
  readonly isRough: boolean;
}

/**
 * Where the effect of a further arm may fall: estimate ± t(k − 1)·√(τ² + SE²) (metafor `predict`;
 * Cochrane Handbook 10.10.4.3). None below three arms.
 */
export function predict(
  { k, tau2 }: RandomEffects,
  { inference, isRough }: { readonly inference: KnappHartung; readonly isRough: boolean },
): Prediction | null {
  if (k < 3) {
    return null;
  }
  const { estimate, standardError } = inference;
  const half = tQuantile((1 + LEVEL) / 2, k - 1) * Math.sqrt(tau2 + standardError ** 2);
  return { low: estimate - half, high: estimate + half, df: k - 1, isRough };
}
