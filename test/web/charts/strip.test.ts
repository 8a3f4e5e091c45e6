import { expect, test } from 'vitest';
import { apart, bandsUntil, monthTicks } from '../../../web/charts/strip.ts';

test('the windows of a strip end with its last measurement', () => {
  expect(bandsUntil(48)).toEqual([
    { from: 0, to: 18, words: 'to 18 months' },
    { from: 18, to: 36, words: '19–36' },
    { from: 36, to: 48, words: '37–72' },
  ]);
});

test('months have as many names as there is room for', () => {
  expect(monthTicks(60, 600)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60]);
  expect(monthTicks(60, 160)).toEqual([0, 12, 24, 36, 48, 60]);
});

test('a label that would touch the one before it is left to the table', () => {
  const labels = [10, 20, 45].map((at) => ({ at, width: 24 }));

  expect(apart(labels)).toEqual([true, false, true]);
});
