import { counted, listed, wholePercent } from './amounts.ts';
import { type BreakEven, breakEven, DISCOUNT_RATES } from './breakEven.ts';
import { dollarsText } from './costSentences.ts';
import type { Sentence } from './statement.ts';
import type { YearlyGain } from './yearlyGains.ts';

interface Series {
  readonly evaluation: string;
  readonly gains: readonly YearlyGain[];
}

/**
 * Break-even in sentences (methods.md 6): the cost, then of each evaluation after how many years it
 * is repaid, interval first, at each discount rate; what was interpolated and where counting ends.
 */
export function breakEvenSentences(
  series: readonly Series[],
  cost: { readonly dollars: number; readonly priceYear: number },
): readonly Sentence[] {
  return series.flatMap(({ evaluation, gains }) => {
    const findings = gains.map(({ finding }) => finding);
    const accounts = DISCOUNT_RATES.flatMap(
      (rate) => breakEven(gains, { cost: cost.dollars, rate }) ?? [],
    );
    const [first] = accounts;
    return first
      ? [
          {
            text: `${evaluation}: against a cost of $${cost.dollars.toLocaleString('en-US')} per participant (${dollarsText({ priceYear: cost.priceYear, money: null })}), gains are counted up to year ${first.lastYear}, the last measured; nothing beyond it.`,
            findings,
          },
          ...accounts.map((account) => ({ text: accountText(account), findings })),
          ...interpolatedSentences(first, findings),
        ]
      : [];
  });
}

function accountText({ rate, years, yearsInterval, lastYear }: BreakEven): string {
  const start = rate === 0 ? 'Undiscounted' : `At ${wholePercent(rate)} percent a year`;
  const estimate =
    years === null
      ? `not repaid within ${counted(lastYear, 'measured year')}`
      : `repaid after ${written(years)} years`;
  if (!yearsInterval) {
    return `${start}: no interval, as a year's gain has no standard error; estimate ${estimate}.`;
  }
  const { dependent, independent } = yearsInterval;
  return `${start}: 95 percent interval ${between(dependent)} with yearly errors fully dependent, ${between(independent)} with independent ones; estimate ${estimate}.`;
}

/** The ends of an interval; one that is not reached in the measured years has no number. */
function between({ low, high }: { readonly low: number | null; readonly high: number | null }) {
  if (low === null) {
    return 'not within the measured years';
  }
  return high === null
    ? `${written(low)} years to not within the measured years`
    : `${written(low)} to ${written(high)} years`;
}

function written(years: number): string {
  return years.toFixed(1);
}

function interpolatedSentences({ account }: BreakEven, findings: readonly string[]): Sentence[] {
  const between = account
    .filter(({ isInterpolated }) => isInterpolated)
    .map(({ year }) => `${year}`);
  const before = account.filter(({ gain }) => gain === null).length;
  return [
    ...(between.length > 0
      ? [
          {
            text: `${between.length === 1 ? 'Year' : 'Years'} ${listed(between)} ${between.length === 1 ? 'lies' : 'lie'} between measurements, and ${between.length === 1 ? 'was' : 'were'} found from them in a line.`,
            findings,
          },
        ]
      : []),
    ...(before > 0
      ? [
          {
            text: `Nothing is counted for the ${before === 1 ? 'year' : `${before} years`} before the first measurement, whose gain or loss is not known.`,
            findings,
          },
        ]
      : []),
  ];
}
