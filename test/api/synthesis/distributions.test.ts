import { describe, expect, test } from 'vitest';
import {
  chiSquaredQuantile,
  chiSquaredTail,
  normalQuantile,
  normalTwoSidedP,
  tQuantile,
  tTwoSidedP,
} from '../../../api/synthesis/distributions.ts';
import reference from './reference/reference.json' with { type: 'json' };

const { normal, t, chiSquared } = reference.quantiles;

function relativeError(found: number, expected: number): number {
  return Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-9);
}

describe("quantiles agree with R's to 1e-9", () => {
  test.each(normal)('normal, p = $p', ({ p, x }) => {
    expect(relativeError(normalQuantile(p), x)).toBeLessThan(1e-9);
  });

  test.each(t)('t, p = $p, df = $df', ({ p, df, x }) => {
    expect(relativeError(tQuantile(p, df), x)).toBeLessThan(1e-9);
  });

  test.each(chiSquared)('chi-squared, p = $p, df = $df', ({ p, df, x }) => {
    expect(relativeError(chiSquaredQuantile(p, df), x)).toBeLessThan(1e-9);
  });
});

test('tails are those of the quantiles', () => {
  expect(normalTwoSidedP(normalQuantile(0.975))).toBeCloseTo(0.05, 12);
  expect(tTwoSidedP(tQuantile(0.975, 5), 5)).toBeCloseTo(0.05, 12);
  expect(chiSquaredTail(chiSquaredQuantile(0.95, 7), 7)).toBeCloseTo(0.05, 12);
});
