import { expect, test } from 'vitest';
import { comparative, formatAmount, formatMean, formatRange } from '../../../web/format/amount.ts';

test('an amount stands in its unit with the digits that were read', () => {
  expect([
    formatAmount(3678, 'USD'),
    formatAmount(-310, 'USD'),
    formatAmount(1.5, 'USD_PER_HOUR'),
    formatAmount(1, 'PERCENTAGE_POINTS'),
    formatAmount(-7.25, 'PERCENTAGE_POINTS'),
    formatAmount(26, 'PERCENT'),
    formatAmount(1, 'MONTHS'),
    formatAmount(0.78, 'RATIO'),
    formatAmount(12345, null),
  ]).toEqual([
    '$3,678',
    '−$310',
    '$1.50 an hour',
    '1 percentage point',
    '−7.25 percentage points',
    '26 percent',
    '1 month',
    '0.78',
    '12,345',
  ]);
});

test('the mean of a share is in percent', () => {
  expect(formatMean(45.2, 'PERCENTAGE_POINTS')).toBe('45.2 percent');
  expect(formatMean(14000, 'USD')).toBe('$14,000');
});

test('a range names its unit once', () => {
  expect(formatRange({ low: -1.25, high: 4 }, { unit: 'PERCENTAGE_POINTS', decimals: 1 })).toBe(
    '−1.3 to 4.0 percentage points',
  );
});

test('a difference is called by its side in words that fit the unit', () => {
  expect(comparative(3, 'USD')).toBe('more');
  expect(comparative(-3, 'HOURS')).toBe('fewer');
  expect(comparative(-3, 'PERCENT')).toBe('lower');
});
