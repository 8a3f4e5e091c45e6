import { type Observation, weigh } from './observation.ts';
import { findRoot } from './root.ts';

type Groups = readonly (readonly Observation[])[];

/** Steps are small enough when they are this share of a typical sampling variance, or of τ² itself. */
const TOLERANCE = 1e-12;
const MOST_STEPS = 200;
/** How finely the likelihood is searched for a second maximum, and how much higher that must be. */
const GRID_POINTS = 16;
const HIGHER = 1e-9;

/**
 * The between-arm variance τ² by restricted maximum likelihood, common to groups that each have a
 * mean of their own (one group: a pool; two: a contrast). Fisher scoring from the Hedges estimator
 * as in metafor 3.8 `rma(method = "REML")`, to which it is held (Viechtbauer 2005,
 * 10.3102/10769986030003261). Where variances are very unlike, the likelihood can have two maxima,
 * of which scoring finds one: a grid looks for a higher one. The tolerance is relative to the
 * sampling variances, so that dollars and shares are solved alike (methods.md 3). Needs more
 * observations than groups.
 */
export function betweenVariance(groups: Groups): number {
  const grid = gridOf(groups);
  const scored = scoring(groups);
  const heights = grid.map((tau2) => logLikelihood(groups, tau2));
  const highest = heights.indexOf(Math.max(...heights));
  if ((heights[highest] ?? 0) <= logLikelihood(groups, scored) + HIGHER) {
    return scored;
  }
  return highest === 0
    ? 0
    : findRoot((tau2) => derivatives(groups, tau2).score, {
        low: grid[highest - 1] ?? 0,
        high: grid[highest + 1] ?? 2 * (grid[highest] ?? 0),
      });
}

/** Fisher scoring; where it does not settle, the root of the score is bracketed. */
function scoring(groups: Groups): number {
  const typical = typicalVariance(groups);
  let tau2 = Math.max(0, hedgesStart(groups));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { score, information } = derivatives(groups, tau2);
    const next = Math.max(0, tau2 + score / information);
    if (Math.abs(next - tau2) <= TOLERANCE * typical + 1e-14 * tau2) {
      return next;
    }
    tau2 = next;
  }
  return findRoot((value) => derivatives(groups, value).score, { low: 0, high: typical });
}

/** Zero, and τ² from far below the least sampling variance to far above all spread, in even ratios. */
function gridOf(groups: Groups): readonly number[] {
  const all = groups.flat();
  const low = 0.01 * Math.min(...all.map(({ variance }) => variance));
  const values = all.map(({ y }) => y);
  const spread = (Math.max(...values) - Math.min(...values)) ** 2;
  const high = Math.max(2 * spread, 100 * low);
  return [
    0,
    ...Array.from(
      { length: GRID_POINTS },
      (_, index) => low * (high / low) ** (index / (GRID_POINTS - 1)),
    ),
  ];
}

/** The harmonic mean of the sampling variances. */
function typicalVariance(groups: Groups): number {
  const all = groups.flat();
  return all.length / all.reduce((sum, { variance }) => sum + 1 / variance, 0);
}

function hedgesStart(groups: Groups): number {
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
function derivatives(groups: Groups, tau2: number) {
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

/** The restricted log likelihood up to a constant, without the arrays that `weigh` leaves behind. */
function logLikelihood(groups: Groups, tau2: number): number {
  let twice = 0;
  for (const group of groups) {
    let [precision, product, spread] = [0, 0, 0];
    for (const { y, x = 1, variance } of group) {
      const weight = 1 / (variance + tau2);
      precision += weight * x * x;
      product += weight * x * y;
      twice += Math.log(weight);
    }
    const mean = product / precision;
    for (const { y, x = 1, variance } of group) {
      spread += (y - x * mean) ** 2 / (variance + tau2);
    }
    twice -= Math.log(precision) + spread;
  }
  return twice / 2;
}
