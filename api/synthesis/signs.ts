import type { FindingRow } from '../model/findingRow.ts';
import type { Arm } from './arms.ts';
import { normalQuantile } from './distributions.ts';
import { LEVEL } from './inference.ts';
import type { Interval } from './observation.ts';

/** Which side of zero an estimate lies on, seen from what is good for people. */
export type Sign = 'favorable' | 'unfavorable' | 'zero';

/**
 * The sign of a finding's estimate against the outcome's favorable side, whatever its size or p
 * (methods.md 1, "sign, not stars"; Cochrane Handbook 12.2.1.3). Null where none was published.
 */
export function signOf({
  estimate,
  controlMean,
  treatmentMean,
  relativeChange,
  outcome,
}: FindingRow): Sign | null {
  const difference =
    controlMean === null || treatmentMean === null ? null : treatmentMean - controlMean;
  const change = estimate ?? difference ?? relativeChange;
  if (change === null) {
    return null;
  }
  if (change === 0) {
    return 'zero';
  }
  return change > 0 === (outcome.favorable !== 'decrease') ? 'favorable' : 'unfavorable';
}

export interface SignCount {
  readonly favorable: number;
  readonly unfavorable: number;
  readonly zero: number;
  /** Arms without an estimate whose study states a direction; by the study's own word. */
  readonly directionOnly: number;
  /** Arms without estimate and direction. */
  readonly noEstimate: number;
  /** Favorable ones among the arms with a sign, with Wilson's interval; null where there are none. */
  readonly share: ({ readonly value: number } & Interval) | null;
}

/** How many arms have a sign: those with an estimate, zero among them. */
export function countSigned({
  favorable,
  unfavorable,
  zero,
}: Pick<SignCount, 'favorable' | 'unfavorable' | 'zero'>): number {
  return favorable + unfavorable + zero;
}

/** How many arms point which way (methods.md 1; Cochrane Handbook 12.2.1.3; SWiM, 10.1136/bmj.l6890). */
export function countSigns(arms: readonly Arm[]): SignCount {
  const counts = { favorable: 0, unfavorable: 0, zero: 0, directionOnly: 0, noEstimate: 0 };
  for (const { row } of arms) {
    counts[signOf(row) ?? (row.direction === null ? 'noEstimate' : 'directionOnly')] += 1;
  }
  const signed = countSigned(counts);
  const share =
    signed === 0 ? null : { value: counts.favorable / signed, ...wilson(counts.favorable, signed) };
  return { ...counts, share };
}

/** Wilson's 95 percent interval of a share (Wilson 1927; Cochrane Handbook 12.2.1.3). */
export function wilson(successes: number, trials: number): Interval {
  const z2 = normalQuantile((1 + LEVEL) / 2) ** 2;
  const middle = (successes + z2 / 2) / (trials + z2);
  const half =
    (Math.sqrt(z2) / (trials + z2)) *
    Math.sqrt((successes * (trials - successes)) / trials + z2 / 4);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
