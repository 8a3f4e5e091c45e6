import { normalQuantile } from './distributions.ts';
import { LEVEL } from './inference.ts';
import type { Interval } from './observation.ts';

/** A yearly gain as measured, in the dollars of the cost's year. */
export interface MeasuredGain {
  /** The year after random assignment, from 1. */
  readonly year: number;
  readonly dollars: number;
  readonly standardError: number | null;
}

/** One year of the account. */
interface AccountYear {
  readonly year: number;
  /** The gain of the year; null before the first measurement, when nothing is counted. */
  readonly gain: number | null;
  readonly isInterpolated: boolean;
  /** Discounted gains up to the end of the year. */
  readonly total: number;
  /** Null from the first year whose gain rests on an estimate without a standard error. */
  readonly interval: { readonly dependent: Interval; readonly independent: Interval } | null;
}

/** When an interval's ends repay the cost; null for an end that does not within the measured years. */
interface YearsInterval {
  readonly low: number | null;
  readonly high: number | null;
}

export interface BreakEven {
  /** The yearly discount rate: 0.03 for 3 percent. */
  readonly rate: number;
  readonly account: readonly AccountYear[];
  /** Years of observed gain that repay the cost; null if the measured years do not. */
  readonly years: number | null;
  readonly yearsInterval: {
    readonly dependent: YearsInterval;
    readonly independent: YearsInterval;
  } | null;
  /** No value is counted beyond this year. */
  readonly lastYear: number;
}

/** Undiscounted, and at 3 percent a year (methods.md 6; OMB Circular A-4 of 2003). */
const DISCOUNT_RATES = [0, 0.03] as const;

/**
 * Years of observed gain that repay a cost (methods.md 6): losses of the first year included, years
 * between measurements by linear interpolation and marked, nothing beyond the last measurement and
 * nothing before the first. Gains count at the end of their year, the cost at assignment. The
 * interval comes from the yearly standard errors, fully dependent (they add up) and independent
 * (their squares do); an interpolated year leans on its neighbors' estimates and so on their errors.
 * Null without a measurement. One measurement is wanted per year.
 */
export function breakEven(
  measured: readonly MeasuredGain[],
  { cost, rate }: { readonly cost: number; readonly rate: number },
): BreakEven | null {
  const gains = [...measured].sort((a, b) => a.year - b.year);
  const last = gains.at(-1);
  if (!last) {
    return null;
  }
  // How much of each measurement is in the running total: interpolated years add to their neighbors.
  const leverage = gains.map(() => 0);
  const account: AccountYear[] = [];
  for (let year = 1; year <= last.year; year += 1) {
    const shares = sharesOf(gains, year);
    const gain = shares.length === 0 ? null : sum(shares, ({ share, dollars }) => share * dollars);
    for (const { index, share } of shares) {
      leverage[index] = (leverage[index] ?? 0) + share / (1 + rate) ** year;
    }
    account.push({
      year,
      gain,
      isInterpolated: shares.length > 1,
      total: sum(gains, ({ dollars }, index) => (leverage[index] ?? 0) * dollars),
      interval: intervalOf(gains, leverage),
    });
  }
  const ends = (kind: 'dependent' | 'independent'): YearsInterval => ({
    low: crossing(account, cost, ({ interval }) => interval?.[kind].high ?? null),
    high: crossing(account, cost, ({ interval }) => interval?.[kind].low ?? null),
  });
  return {
    rate,
    account,
    years: crossing(account, cost, ({ total }) => total),
    yearsInterval: account.every(({ interval }) => interval)
      ? { dependent: ends('dependent'), independent: ends('independent') }
      : null,
    lastYear: last.year,
  };
}

/** The account of a cost at every discount rate; none without a measurement. */
export function breakEvenAccounts(
  measured: readonly MeasuredGain[],
  cost: number,
): readonly BreakEven[] {
  return DISCOUNT_RATES.flatMap((rate) => breakEven(measured, { cost, rate }) ?? []);
}

interface Share {
  readonly index: number;
  readonly share: number;
  readonly dollars: number;
}

/** The measurements of which a year's gain is made: its own, or its two neighbors'. */
function sharesOf(gains: readonly MeasuredGain[], year: number): Share[] {
  const after = gains.findIndex((gain) => gain.year >= year);
  const [next, previous] = [gains[after], gains[after - 1]];
  if (next && next.year === year) {
    return [{ index: after, share: 1, dollars: next.dollars }];
  }
  if (!next || !previous) {
    return [];
  }
  const share = (year - previous.year) / (next.year - previous.year);
  return [
    { index: after - 1, share: 1 - share, dollars: previous.dollars },
    { index: after, share, dollars: next.dollars },
  ];
}

function intervalOf(
  gains: readonly MeasuredGain[],
  leverage: readonly number[],
): AccountYear['interval'] {
  const parts = gains.map(({ standardError }, index) => {
    const weight = leverage[index] ?? 0;
    return weight === 0 ? 0 : standardError === null ? null : weight * standardError;
  });
  if (parts.some((part) => part === null)) {
    return null;
  }
  const total = sum(gains, ({ dollars }, index) => (leverage[index] ?? 0) * dollars);
  const z = normalQuantile((1 + LEVEL) / 2);
  const around = (half: number): Interval => ({ low: total - z * half, high: total + z * half });
  return {
    dependent: around(sum(parts, (part) => part ?? 0)),
    independent: around(Math.sqrt(sum(parts, (part) => (part ?? 0) ** 2))),
  };
}

/** When a running total first reaches the cost, within its year by linear interpolation. */
function crossing(
  account: readonly AccountYear[],
  cost: number,
  read: (year: AccountYear) => number | null,
): number | null {
  let before = 0;
  for (const entry of account) {
    const value = read(entry);
    if (value === null) {
      return null;
    }
    if (value >= cost) {
      return entry.year - 1 + Math.max(0, (cost - before) / (value - before));
    }
    before = value;
  }
  return null;
}

function sum<Value>(
  values: readonly Value[],
  read: (value: Value, index: number) => number,
): number {
  return values.reduce((total, value, index) => total + read(value, index), 0);
}
