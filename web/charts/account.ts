import { formatNumber } from '../format/number.ts';

/** Gains up to the end of a year, in dollars. */
export interface AccountYear {
  readonly year: number;
  /** Null before the first measurement. */
  readonly gain: number | null;
  readonly isInterpolated: boolean;
  readonly total: number;
  readonly dependentLow: number | null;
  readonly dependentHigh: number | null;
  readonly independentLow: number | null;
  readonly independentHigh: number | null;
}

/** Gains against a cost at one discount rate. */
export interface Account {
  readonly rate: number;
  /** Null if the cost is not repaid in the measured years. */
  readonly years: number | null;
  readonly lastYear: number;
  readonly account: readonly AccountYear[];
}

/** "Undiscounted", "At 3 percent a year". */
export function formatRate(rate: number): string {
  return rate === 0
    ? 'Undiscounted'
    : `At ${formatNumber(Math.round(rate * 1000) / 10)} percent a year`;
}

/** When the cost is repaid, as the estimates have it. */
export function repaidWords({ years, lastYear }: Account): string {
  return years === null
    ? `not repaid in the ${formatNumber(lastYear)} years measured`
    : `repaid after ${formatNumber(Math.round(years * 10) / 10)} years`;
}

/** All that the vertical axis must hold, the ends of intervals among it: nothing is cut. */
export function amountsOf(accounts: readonly Account[], cost: number): readonly number[] {
  const years = accounts.flatMap(({ account }) => account);
  return [
    cost,
    ...years.flatMap((year) =>
      [
        year.total,
        year.dependentLow,
        year.dependentHigh,
        year.independentLow,
        year.independentHigh,
      ].flatMap((amount) => amount ?? []),
    ),
  ];
}

/** An interval, where both of its ends are known. */
export function span(low: number | null, high: number | null) {
  return low === null || high === null ? [] : [{ low, high }];
}
