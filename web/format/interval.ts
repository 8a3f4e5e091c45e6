import { decimalsOf } from './number.ts';

/** What a finding says of its own precision. */
export interface Precision {
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly note: string | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Of confidence, in percent. */
  readonly level: number;
  /** Published with the estimate, or computed here from the published standard error. */
  readonly origin: 'published' | 'computed';
  /** How many decimals are worth printing. */
  readonly decimals: number;
}

/** The normal quantile of a two-sided 95 percent interval. */
const Z_95 = 1.959964;

/** The published interval; else the one that follows from the published standard error; else null. */
export function intervalOf(precision: Precision): Interval | null {
  const { estimate, standardError, ciLow, ciHigh, note } = precision;

  if (ciLow !== null && ciHigh !== null) {
    const decimals = Math.max(decimalsOf(ciLow), decimalsOf(ciHigh));
    return { low: ciLow, high: ciHigh, level: levelIn(note), origin: 'published', decimals };
  }
  if (estimate === null || standardError === null) return null;
  return {
    low: estimate - Z_95 * standardError,
    high: estimate + Z_95 * standardError,
    level: 95,
    origin: 'computed',
    decimals: Math.max(decimalsOf(estimate), decimalsOf(standardError)),
  };
}

/** Whether the interval leaves room for no difference at all. */
export function includesZero(interval: Interval): boolean {
  return interval.low <= 0 && interval.high >= 0;
}

/** Published intervals are 95 percent unless the note says otherwise. */
function levelIn(note: string | null): number {
  const said = note?.match(/\b(\d\d(?:\.\d)?) ?(?:%|percent) (?:confidence )?(?:interval|CI)\b/i);
  return said?.[1] === undefined ? 95 : Number(said[1]);
}
