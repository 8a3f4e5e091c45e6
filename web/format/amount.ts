import type { Unit } from '../graphql/generated/graphql.ts';
import { decimalsOf, formatRounded } from './number.ts';

interface UnitWords {
  readonly before: string;
  readonly after: string;
  /** How a mean is shown where it differs from how a difference is: 45 %, but 4 percentage points. */
  readonly meanAfter?: string;
  /** What an increase and a decrease are called. */
  readonly up: string;
  readonly down: string;
  /** The unit by itself, for a label. */
  readonly name: string;
}

const unitWords: Readonly<Record<Unit, UnitWords>> = {
  USD: { before: '$', after: '', up: 'more', down: 'less', name: 'U.S. dollars' },
  USD_PER_HOUR: {
    before: '$',
    after: ' an hour',
    up: 'more',
    down: 'less',
    name: 'U.S. dollars an hour',
  },
  PERCENTAGE_POINTS: {
    before: '',
    after: ' percentage points',
    meanAfter: ' percent',
    up: 'higher',
    down: 'lower',
    name: 'percentage points',
  },
  PERCENT: { before: '', after: ' percent', up: 'higher', down: 'lower', name: 'percent' },
  HOURS: { before: '', after: ' hours', up: 'more', down: 'fewer', name: 'hours' },
  MONTHS: { before: '', after: ' months', up: 'more', down: 'fewer', name: 'months' },
  COUNT: { before: '', after: '', up: 'more', down: 'fewer', name: 'a count' },
  SD: {
    before: '',
    after: ' standard deviations',
    up: 'higher',
    down: 'lower',
    name: 'standard deviations',
  },
  RATIO: { before: '', after: '', up: 'higher', down: 'lower', name: 'a ratio' },
};

/** A value in its unit: "$3,678", "−$310", "4.5 percentage points". Null: the unit is not recorded. */
export function formatAmount(value: number, unit: Unit | null): string {
  return formatAmountRounded(value, { unit, decimals: decimalsOf(value) });
}

/** The same at a fixed count of decimals, for what is computed here. */
export function formatAmountRounded(
  value: number,
  { unit, decimals }: { readonly unit: Unit | null; readonly decimals: number },
): string {
  return withUnit(value, { unit, decimals, after: unit === null ? '' : unitWords[unit].after });
}

/** An average of one group: a share is "45 percent", where a difference of shares is in percentage points. */
export function formatMean(value: number, unit: Unit | null): string {
  const after = unit === null ? '' : (unitWords[unit].meanAfter ?? unitWords[unit].after);
  return withUnit(value, { unit, decimals: decimalsOf(value), after });
}

/** "−$310 to $1,240": both ends, the unit's words once. */
export function formatRange(
  ends: { readonly low: number; readonly high: number },
  { unit, decimals }: { readonly unit: Unit | null; readonly decimals: number },
): string {
  const low = withUnit(ends.low, { unit, decimals, after: '' });
  return `${low} to ${formatAmountRounded(ends.high, { unit, decimals })}`;
}

/** What an increase, or a decrease, in this unit is called: "more", "lower". */
export function comparative(difference: number, unit: Unit | null): string {
  if (unit === null) return difference > 0 ? 'higher' : 'lower';
  return difference > 0 ? unitWords[unit].up : unitWords[unit].down;
}

/** The unit by itself: "U.S. dollars an hour". */
export function unitName(unit: Unit): string {
  return unitWords[unit].name;
}

function withUnit(
  value: number,
  how: { readonly unit: Unit | null; readonly decimals: number; readonly after: string },
): string {
  const before = how.unit === null ? '' : unitWords[how.unit].before;
  // Money has whole dollars or cents, never a single decimal.
  const decimals = before === '$' && how.decimals === 1 ? 2 : how.decimals;
  const digits = formatRounded(value, decimals);
  const printed = value < 0 ? `${digits.slice(0, 1)}${before}${digits.slice(1)}` : before + digits;
  return `${printed}${isOne(value) ? singular(how.after) : how.after}`;
}

function isOne(value: number): boolean {
  return Math.abs(value) === 1;
}

function singular(words: string): string {
  return words.replace(/s$/, '');
}
