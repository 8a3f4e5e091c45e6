/** What enters a pool: an estimate on its scale, with its sampling variance. */
export interface Observation {
  readonly y: number;
  readonly variance: number;
  /** What the common mean is multiplied by; 1 where observations are independent. */
  readonly x?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Sums that every estimate is made of, at one between-arm variance. */
export interface WeightedSums {
  /** Inverse-variance weights. */
  readonly weights: readonly number[];
  /** Σwx², the precision of the mean. */
  readonly precision: number;
  readonly mean: number;
  /** Σw(y − x·mean)². */
  readonly spread: number;
}

/** The generalized least squares mean at a between-arm variance τ². */
export function weigh(observations: readonly Observation[], tau2: number): WeightedSums {
  const weights = observations.map(({ variance }) => 1 / (variance + tau2));
  let precision = 0;
  let product = 0;
  observations.forEach(({ y, x = 1 }, index) => {
    const weight = weights[index] ?? 0;
    precision += weight * x * x;
    product += weight * x * y;
  });
  const mean = product / precision;
  const spread = observations.reduce(
    (sum, { y, x = 1 }, index) => sum + (weights[index] ?? 0) * (y - x * mean) ** 2,
    0,
  );
  return { weights, precision, mean, spread };
}
