import { describe, expect, test } from 'vitest';
import { axisOf, domainOf } from '../../../web/charts/axis.ts';

describe('the stretch of values that a chart shows', () => {
  test('holds zero, every estimate and every interval that is not far out', () => {
    const domain = domainOf({ estimates: [4, 10], intervals: [{ low: -2, high: 16 }] });

    expect(domain).toEqual({ low: -2, high: 16 });
  });

  test('cuts an interval that would press all others together', () => {
    const domain = domainOf({ estimates: [10, 20], intervals: [{ low: -400, high: 500 }] });

    expect(domain).toEqual({ low: -20, high: 40 });
  });

  test('of one arm at zero is as wide as its interval', () => {
    expect(domainOf({ estimates: [0], intervals: [{ low: -3, high: 5 }] })).toEqual({
      low: -3,
      high: 5,
    });
  });

  test('of nothing still has room', () => {
    expect(domainOf({ estimates: [], intervals: [] })).toEqual({ low: -1, high: 1 });
  });
});

test('an axis has round ticks, and holds at its edge what lies outside', () => {
  const axis = axisOf({ estimates: [0, 20], intervals: [] }, { from: 0, to: 200 });

  expect(axis.ticks).toEqual([
    { at: 0, words: '0' },
    { at: 100, words: '10' },
    { at: 200, words: '20' },
  ]);
  expect(axis.at(99)).toBe(200);
});
