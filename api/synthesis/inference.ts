import { betweenVariance } from './betweenVariance.ts';
import { normalQuantile, normalTwoSidedP, tQuantile, tTwoSidedP } from './distributions.ts';
import { type Interval, type Observation, type WeightedSums, weigh } from './observation.ts';

/** The share of intervals like these that hold the true value. */
export const LEVEL = 0.95;
const UPPER = (1 + LEVEL) / 2;
/** Equal variances give a scale of one but for rounding: then there is nothing to floor. */
const ROUNDING = 1e-9;

/** A mean with its interval and the test that it is zero. */
export interface Inference {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Degrees of freedom of Student's t; null where the normal distribution was used. */
  readonly df: number | null;
  readonly p: number;
}

/** A random-effects mean before any interval. */
export interface RandomEffects extends WeightedSums {
  readonly k: number;
  readonly tau2: number;
}

/** The random-effects mean of two observations or more, τ² by REML (methods.md 3). */
export function randomEffects(observations: readonly Observation[]): RandomEffects {
  const tau2 = betweenVariance([observations]);
  return { k: observations.length, tau2, ...weigh(observations, tau2) };
}

/** The ordinary interval of a mean, from the normal distribution (metafor `test = "z"`). */
export function waldInference({
  estimate,
  standardError,
}: Pick<Inference, 'estimate' | 'standardError'>): Inference {
  return {
    estimate,
    standardError,
    interval: around(estimate, normalQuantile(UPPER) * standardError),
    df: null,
    p: normalTwoSidedP(estimate / standardError),
  };
}

/** An interval from Student's t. */
export function tInference(
  { estimate, standardError }: Pick<Inference, 'estimate' | 'standardError'>,
  df: number,
): Inference {
  return {
    estimate,
    standardError,
    interval: around(estimate, tQuantile(UPPER, df) * standardError),
    df,
    p: tTwoSidedP(estimate / standardError, df),
  };
}

/** The ordinary random-effects result, shown beside the Knapp–Hartung one. */
export function wald({ mean, precision }: RandomEffects): Inference {
  return waldInference({ estimate: mean, standardError: 1 / Math.sqrt(precision) });
}

export interface KnappHartung extends Inference {
  /** The arms agreed more than chance has them agree, and the standard error was kept at Wald's. */
  readonly isFloored: boolean;
}

/**
 * The Knapp–Hartung interval with its floor: the larger of its own and the ordinary standard error,
 * t with k − 1 degrees of freedom (Röver 2015, PMC4647507; Jackson 2017, 10.1002/sim.7411; metafor
 * `test = "adhoc"`).
 */
export function knappHartung({ k, mean, precision, spread }: RandomEffects): KnappHartung {
  const scale = spread / (k - 1);
  const standardError = Math.sqrt(Math.max(1, scale)) / Math.sqrt(precision);
  return {
    ...tInference({ estimate: mean, standardError }, k - 1),
    isFloored: scale < 1 - ROUNDING,
  };
}

function around(middle: number, half: number): Interval {
  return { low: middle - half, high: middle + half };
}
