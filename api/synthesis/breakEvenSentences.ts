import { groupBy } from '../model/grouping.ts';
import { counted, listed, wholePercent } from './amounts.ts';
import type { BreakEven } from './breakEven.ts';
import { dollarsText, type RecordedCost } from './costSentences.ts';
import type { FollowUp } from './persistence.ts';
import { unconvertedWords } from './reasonWords.ts';
import type { Sentence } from './statement.ts';
import type { YearlyGain } from './yearlyGains.ts';

/** What one evaluation measured of one outcome, and the accounts that it makes. */
interface Series {
  /** What it is called: the evaluation, which may have measured several outcomes, and the outcome. */
  readonly name: string;
  readonly followUps: readonly FollowUp[];
  readonly gains: readonly YearlyGain[];
  /** One for each discount rate; none where no gain is known. */
  readonly accounts: readonly BreakEven[];
}

/**
 * Break-even in sentences (methods.md 6): the cost, then of each series after how many years it is
 * repaid, interval first, at each discount rate; what was interpolated, where counting ends, and what
 * is not counted.
 */
export function breakEvenSentences(
  series: readonly Series[],
  cost: RecordedCost,
): readonly Sentence[] {
  return series.flatMap(({ name, followUps, gains, accounts }) => {
    const findings = gains.map(({ finding }) => finding);
    const [first] = accounts;
    const told = first
      ? [
          {
            text: `${name}: against a cost of $${cost.dollars.toLocaleString('en-US')} per participant (${dollarsText(cost)}), gains are counted up to year ${first.lastYear}, the last measured; nothing beyond it.`,
            findings,
          },
          ...accounts.map((account) => ({ text: accountText(account), findings })),
          ...interpolatedSentences(first, findings),
        ]
      : [];
    return [...told, ...uncountedSentences(name, followUps)];
  });
}

/** Measurements that are no gain in dollars of the cost's year are not dropped in silence. */
function uncountedSentences(name: string, followUps: readonly FollowUp[]): Sentence[] {
  return [...groupBy(followUps, ({ why }) => why)].flatMap(([why, same]) =>
    why === null
      ? []
      : [
          {
            text: `${name}: ${counted(same.length, 'measurement')} not counted (${unconvertedWords[why]}).`,
            findings: same.map(({ row }) => row.id),
          },
        ],
  );
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
