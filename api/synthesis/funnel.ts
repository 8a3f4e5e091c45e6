import { counted } from './amounts.ts';
import { normalQuantile } from './distributions.ts';
import { LEVEL } from './inference.ts';
import { FUNNEL_LEAST, type Ladder } from './ladder.ts';
import type { Interval } from './observation.ts';
import type { Pool } from './pool.ts';
import type { PooledArm } from './sensitivity.ts';

/** An arm in a funnel, on the scale of the pool. */
export interface FunnelPoint {
  /** The id of the arm. */
  readonly arm: string;
  readonly y: number;
  readonly standardError: number;
  /** Whether it lies outside the limits. */
  readonly isOutside: boolean;
}

/** Estimates against their standard errors, around the pooled average. */
export interface Funnel {
  readonly points: readonly FunnelPoint[];
  /** The pooled average, on the scale of the pool. */
  readonly center: number;
  /** The largest standard error, down to which the limits are drawn. */
  readonly largest: number;
  /** Where 95 percent of arms would lie at the largest standard error, did they differ by chance alone. */
  readonly limits: Interval;
}

/**
 * The funnel of a pool (Cochrane Handbook 13.3.5; metafor `funnel`): every arm by its estimate and
 * standard error, with pseudo-limits at center ± 1.96 standard errors, straight lines from the
 * center at no error. Null below ten arms in five evaluations, where it is not assessable (methods.md 3).
 */
export function funnel(
  arms: readonly PooledArm[],
  { pool, ladder }: { readonly pool: Pool | null; readonly ladder: Ladder },
): Funnel | null {
  if (!pool || ladder.funnel === 'not-assessable') {
    return null;
  }
  const center = pool.result.estimate;
  const z = normalQuantile((1 + LEVEL) / 2);
  const points = arms.map(({ id, y, variance }) => {
    const standardError = Math.sqrt(variance);
    const isOutside = Math.abs(y - center) > z * standardError;
    return { arm: id, y, standardError, isOutside };
  });
  const largest = Math.max(...points.map(({ standardError }) => standardError));
  const limits = { low: center - z * largest, high: center + z * largest };
  return { points, center, largest, limits };
}

/** A funnel in one sentence; without one, why none is drawn, which says nothing of missing studies. */
export function funnelText(drawn: Funnel | null, pool: Pool | null): string {
  if (drawn) {
    const outside = drawn.points.filter(({ isOutside }) => isOutside).length;
    return `${outside} of ${counted(drawn.points.length, 'arm')} ${outside === 1 ? 'lies' : 'lie'} outside the limits of chance alone. A lopsided funnel can come from studies that were never published, and just as well from small studies that differ in what they did.`;
  }
  const have = `${counted(pool?.k ?? 0, 'arm')} in ${counted(pool?.evaluations ?? 0, 'evaluation')} with a standard error`;
  return `Not assessable: a funnel takes ${FUNNEL_LEAST.arms} arms in ${FUNNEL_LEAST.evaluations} evaluations or more, and here are ${have}. Whether studies are missing is not known.`;
}
