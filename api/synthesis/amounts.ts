import type { FindingRow, OutcomeFacts } from '../model/findingRow.ts';
import type { units } from '../model/kinds.ts';
import { type Metric, shown } from './metric.ts';
import type { Interval } from './observation.ts';

type Unit = (typeof units)[number];

/** How the values of a unit are written; money has its sign before it. */
interface Notation {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
}

const MINUS = '−';
const OF_CONTROL_MEAN = ' of the control mean';

const notations: Readonly<Record<Unit, Notation>> = {
  usd: { before: '$', after: '', decimals: 0 },
  'usd-per-hour': { before: '$', after: ' an hour', decimals: 2 },
  'percentage-points': { before: '', after: ' percentage points', decimals: 1 },
  percent: { before: '', after: ' percent', decimals: 1 },
  hours: { before: '', after: ' hours', decimals: 1 },
  months: { before: '', after: ' months', decimals: 1 },
  count: { before: '', after: '', decimals: 2 },
  sd: { before: '', after: ' standard deviations', decimals: 2 },
  ratio: { before: '', after: '', decimals: 2 },
};

/** The unit in which a scale's values are read, and written. */
export function unitOf(metric: Metric, outcome: OutcomeFacts): Unit {
  switch (metric.kind) {
    case 'log-ratio':
      return 'percent';
    case 'dollars':
      return outcome.unit ?? 'usd';
    case 'unit':
      return metric.unit;
  }
}

function notationOf(unit: Unit, outcome: OutcomeFacts): Notation {
  const notation = notations[unit];
  return unit === 'usd' ? { ...notation, after: periodOf(outcome.name) } : notation;
}

/** "a year" where the outcome is money of a period, as its name says. */
function periodOf(name: string): string {
  const [, word = ''] = /^(annual|yearly|quarterly|monthly)\b/i.exec(name) ?? [];
  const periods: Readonly<Record<string, string>> = {
    annual: ' a year',
    yearly: ' a year',
    quarterly: ' a quarter',
    monthly: ' a month',
  };
  return periods[word.toLowerCase()] ?? '';
}

/** Whether an outcome is money of one year, as its name says. */
export function isYearly({ unit, name }: Pick<OutcomeFacts, 'unit' | 'name'>): boolean {
  return unit === 'usd' && periodOf(name) === ' a year';
}

function written(value: number, { before, decimals }: Notation): string {
  const size = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isNothing = !/[1-9]/.test(size);
  return `${value < 0 && !isNothing ? MINUS : ''}${before}${size}`;
}

/** An estimate of the pooled scale: "$460 a year", "12.3 percent". */
export function amount(value: number, metric: Metric, outcome: OutcomeFacts): string {
  const notation = notationOf(unitOf(metric, outcome), outcome);
  return `${written(shown(metric, value), notation)}${notation.after}`;
}

/** An interval of the pooled scale: "−$310 to $1,240 a year", "2.1 to 38.4 percent of the control mean". */
export function range(interval: Interval, metric: Metric, outcome: OutcomeFacts): string {
  const unit = unitOf(metric, outcome);
  const notation = notationOf(unit, outcome);
  const [low, high] = [interval.low, interval.high].map((value) =>
    written(shown(metric, value), notation),
  );
  return `${low} to ${high}${notation.after}${unit === 'percent' ? OF_CONTROL_MEAN : ''}`;
}

/** A finding's estimate as it was published; null where none was. */
export function publishedAmount(row: FindingRow): string | null {
  const { estimate, unit, relativeChange, outcome } = row;
  if (estimate !== null && unit !== null) {
    return amount(estimate, { kind: 'unit', unit }, outcome);
  }
  return relativeChange === null
    ? null
    : amount(relativeChange, { kind: 'unit', unit: 'percent' }, outcome);
}

/** A share between 0 and 1 in whole percent. */
export function wholePercent(share: number): string {
  return String(Math.round(100 * share));
}

const LEAST_PRINTED_P = 1e-6;

/** An exact p to two digits: "p = 0.037". */
export function exactP(p: number): string {
  return p < LEAST_PRINTED_P ? 'p below 0.000001' : `p = ${Number(p.toPrecision(2))}`;
}

/** "1 arm", "5 arms". */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
