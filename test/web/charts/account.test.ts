import { expect, test } from 'vitest';
import { type Account, amountsOf, formatRate, repaidWords } from '../../../web/charts/account.ts';

const account: Account = {
  rate: 0.03,
  years: 3.26,
  lastYear: 5,
  account: [
    {
      year: 3,
      gain: 900,
      isInterpolated: false,
      total: 900,
      dependentLow: -100,
      dependentHigh: 1900,
      independentLow: 100,
      independentHigh: 1700,
    },
    {
      year: 4,
      gain: 1000,
      isInterpolated: true,
      total: 1850,
      dependentLow: null,
      dependentHigh: null,
      independentLow: null,
      independentHigh: null,
    },
  ],
};

test('an account says at which rate, and when the cost is repaid', () => {
  expect([formatRate(0), formatRate(account.rate)]).toEqual([
    'Undiscounted',
    'At 3 percent a year',
  ]);
  expect(repaidWords(account)).toBe('repaid after 3.3 years');
  expect(repaidWords({ ...account, years: null })).toBe('not repaid in the 5 years measured');
});

test('its axis holds the cost, every total and both intervals where they are known', () => {
  expect([...amountsOf([account], 1500)].sort((a, b) => a - b)).toEqual([
    -100, 100, 900, 1500, 1700, 1850, 1900,
  ]);
});
