import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { standardErrorOf } from '../../../api/synthesis/standardError.ts';
import { employment, findingRow } from '../../support/findingRow.ts';

const Z_95 = 1.959963984540054;
const Z_90 = 1.6448536269514722;

function derived(facts: Partial<FindingRow>) {
  return standardErrorOf(findingRow('a', { unit: 'usd', estimate: 1_000, ...facts }), 'derived');
}

describe('a standard error is', () => {
  test('as published', () => {
    expect(derived({ standardError: 400, ciLow: 0, ciHigh: 2_000 })).toEqual({
      value: 400,
      mark: 'published',
    });
  });

  test('marked as computed where the note says so, and then no published one', () => {
    const row = findingRow('a', {
      standardError: 400,
      note: 'Standard error computed by the auditor from the effect in standard deviations.',
    });

    expect(standardErrorOf(row, 'derived')).toEqual({ value: 400, mark: 'computed' });
    expect(standardErrorOf(row, 'published')).toBe(null);
  });

  test('taken from a symmetric interval', () => {
    expect(derived({ ciLow: 0, ciHigh: 2_000 })).toEqual({
      value: expect.closeTo(1_000 / Z_95, 9),
      mark: 'interval',
    });
  });

  test('taken from an interval of the level that the note names', () => {
    const note = 'The report prints the 90 percent confidence interval.';

    expect(derived({ ciLow: 0, ciHigh: 2_000, note })?.value).toBeCloseTo(1_000 / Z_90, 9);
  });

  test('taken from an interval with t where groups are small', () => {
    // qt(0.975, 18)
    expect(derived({ ciLow: 0, ciHigh: 2_000, sampleSize: 20 })?.value).toBeCloseTo(
      1_000 / 2.10092204024104,
      8,
    );
  });

  test('taken from an exact p', () => {
    expect(derived({ pValue: 0.05 })).toEqual({
      value: expect.closeTo(1_000 / Z_95, 9),
      mark: 'exact-p',
    });
  });

  test('taken from two shares, equal groups assumed where only the total is known', () => {
    const facts = {
      outcome: employment,
      unit: 'percentage-points',
      estimate: 10,
      controlMean: 50,
      treatmentMean: 60,
    } as const;

    expect(derived({ ...facts, sampleSize: 400 })).toEqual({
      value: expect.closeTo(100 * Math.sqrt(0.24 / 200 + 0.25 / 200), 9),
      mark: 'shares',
    });
    expect(derived({ ...facts, armSizes: { treatment: 300, control: 100 } })?.value).toBeCloseTo(
      100 * Math.sqrt(0.24 / 300 + 0.25 / 100),
      9,
    );
    expect(derived({ ...facts, treatmentMean: null, sampleSize: 400 })?.value).toBeCloseTo(
      100 * Math.sqrt(0.24 / 200 + 0.25 / 200),
      9,
    );
  });
});

describe('no standard error is made of', () => {
  test.each<[string, Partial<FindingRow>]>([
    ['nothing', {}],
    ['stars', { significance: 'p<0.01' }],
    ['a p given as zero', { pValue: 0 }],
    ['a p above 0.9', { pValue: 0.91 }],
    ['an estimate of zero', { estimate: 0, pValue: 0.5 }],
    ['an interval that is not symmetric', { ciLow: 900, ciHigh: 2_000 }],
    ['an interval of one end', { ciLow: 0 }],
    [
      'an interval whose level is in doubt',
      { ciLow: 0, ciHigh: 2_000, note: 'A 90 percent interval, or a 95 percent interval.' },
    ],
    ['shares without a sample', { unit: 'percentage-points', estimate: 10, controlMean: 50 }],
    [
      'shares that are none',
      { unit: 'percentage-points', estimate: 10, controlMean: 95, sampleSize: 400 },
    ],
    ['a standard error of zero', { standardError: 0 }],
  ])('%s', (_, facts) => {
    expect(derived(facts)).toBe(null);
  });

  test('an interval or a p where only published ones count', () => {
    const row = findingRow('a', {
      estimate: 1_000,
      unit: 'usd',
      ciLow: 0,
      ciHigh: 2_000,
      pValue: 0.05,
    });

    expect(standardErrorOf(row, 'published')).toBe(null);
  });
});
