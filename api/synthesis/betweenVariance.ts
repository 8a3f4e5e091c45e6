import { type Observation, weigh } from './observation.ts';
import { findRoot } from './root.ts';

/** Steps are small enough when they are this share of a typical sampling variance, or of τ² itself. */
const TOLERANCE = 1e-12;
const MOST_STEPS = 200;

/**
 * The between-arm variance τ² by restricted maximum likelihood, common to groups that each have a
 * mean of their own (one group: a pool; two: a contrast). Fisher scoring from the Hedges estimator
 * as in metafor 3.8 `rma(method = "REML")`, to which it is held; where scoring does not settle, the
 * root of the score is bracketed. The tolerance is relative to the sampling variances, so that
 * dollars and shares are solved alike (methods.md 3). Needs more observations than groups.
 */
export function betweenVariance(groups: readonly (readonly Observation[])[]): number {
  const all = groups.flat();
  const typical = all.length / all.reduce((sum, { variance }) => sum + 1 / variance, 0);
  let tau2 = Math.max(0, hedgesStart(groups));
  let isSettled = false;
  for (let step = 0; step < MOST_STEPS && !isSettled; step += 1) {
    const { score, information } = derivatives(groups, tau2);
    const next = Math.max(0, tau2 + score / information);
    isSettled = Math.abs(next - tau2) <= TOLERANCE * typical + 1e-14 * tau2;
    tau2 = next;
  }
  if (!isSettled) {
    tau2 = findRoot((value) => derivatives(groups, value).score, {
      low: 0,
      high: typical + hedgesStart(groups),
    });
  }
  // As in metafor: scoring may stop at a lesser maximum than zero itself.
  return logLikelihood(groups, 0) >= logLikelihood(groups, tau2) ? 0 : tau2;
}

function hedgesStart(groups: readonly (readonly Observation[])[]): number {
  let excess = 0;
  let freedom = 0;
  for (const group of groups) {
    const mean = group.reduce((sum, { y }) => sum + y, 0) / group.length;
    for (const { y, variance } of group) {
      excess += (y - mean) ** 2 - variance * (1 - 1 / group.length);
    }
    freedom += group.length - 1;
  }
  return excess / freedom;
}

/** Twice the score, y′PPy − tr(P), and twice the expected information, tr(PP) (Viechtbauer 2005). */
function derivatives(groups: readonly (readonly Observation[])[], tau2: number) {
  let score = 0;
  let information = 0;
  for (const group of groups) {
    const { weights, precision, mean } = weigh(group, tau2);
    let [ones, squares, leverage, cubes, residuals] = [0, 0, 0, 0, 0];
    group.forEach(({ y, x = 1 }, index) => {
      const weight = weights[index] ?? 0;
      ones += weight;
      squares += weight ** 2;
      leverage += weight ** 2 * x * x;
      cubes += weight ** 3 * x * x;
      residuals += (weight * (y - x * mean)) ** 2;
    });
    score += residuals - (ones - leverage / precision);
    information += squares - (2 * cubes) / precision + (leverage / precision) ** 2;
  }
  return { score, information };
}

function logLikelihood(groups: readonly (readonly Observation[])[], tau2: number): number {
  return groups.reduce((sum, group) => {
    const { precision, spread } = weigh(group, tau2);
    const logs = group.reduce((total, { variance }) => total + Math.log(variance + tau2), 0);
    return sum - (logs + Math.log(precision) + spread) / 2;
  }, 0);
}
