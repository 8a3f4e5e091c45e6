import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { convert } from '../../../api/synthesis/convert.ts';
import { isEffect } from '../../../api/synthesis/logRatio.ts';
import { type Metric, usualMetric } from '../../../api/synthesis/metric.ts';
import { earnings, employment, evaluationFacts, findingRow } from '../../support/findingRow.ts';

const logRatio = { kind: 'log-ratio' } as const;
const dollars = {
  kind: 'dollars',
  year: 2020,
  index: {
    name: 'Prices',
    source: 'made',
    years: [
      { year: 2010, value: 80 },
      { year: 2020, value: 100 },
    ],
  },
} as const;

function effectOf(facts: Partial<FindingRow>, metric: Metric = logRatio) {
  const conversion = convert(findingRow('a', facts), metric, 'derived');
  if (!isEffect(conversion)) {
    throw new Error(`no effect: ${conversion.why}`);
  }
  return conversion;
}

function whyNot(facts: Partial<FindingRow>, metric: Metric = logRatio) {
  const conversion = convert(findingRow('a', facts), metric, 'derived');
  return isEffect(conversion) ? null : conversion.why;
}

const money = { unit: 'usd', controlMean: 10_000, standardError: 500 } as const;

describe('the log ratio of means', () => {
  test('has the variances of both means in its standard error', () => {
    const { y, standardError, notes } = effectOf({ ...money, estimate: 2_000 });

    // v_t = v_c = 500²/2: √(125000/12000² + 125000/10000²).
    expect(y).toBeCloseTo(Math.log(1.2), 12);
    expect(standardError?.value).toBeCloseTo(
      Math.sqrt(125_000 / 12_000 ** 2 + 125_000 / 10_000 ** 2),
      12,
    );
    expect(standardError?.mark).toBe('published');
    expect(notes).toEqual(['variance-split-evenly']);
  });

  test.each([
    [14, 7],
    [26, 12],
    [38, 17],
  ])(
    'shows that at +%i percent the naive standard error is %i percent too small',
    (gain, short) => {
      const { y, standardError } = effectOf({ ...money, estimate: 100 * gain });

      // On the scale of the percentage: the delta method, against se(difference) ÷ control mean.
      const right = Math.exp(y) * (standardError?.value ?? Number.NaN);
      expect(Math.round(100 * (1 - 0.05 / right))).toBe(short);
    },
  );

  test('splits the variance by arm sizes where they are known', () => {
    const armSizes = { treatment: 300, control: 100 };
    const { standardError, notes } = effectOf({ ...money, estimate: 2_000, armSizes });

    // The smaller control group has three quarters of the variance of the difference.
    const variance = (0.25 * 500 ** 2) / 12_000 ** 2 + (0.75 * 500 ** 2) / 10_000 ** 2;
    expect(standardError?.value).toBeCloseTo(Math.sqrt(variance), 12);
    expect(notes).toEqual(['variance-split-by-arm-sizes']);
  });

  test('keeps a regression-adjusted estimate where the means say otherwise', () => {
    const { y } = effectOf({ ...money, estimate: 2_000, treatmentMean: 12_500 });

    expect(y).toBeCloseTo(Math.log(1.2), 12);
  });

  test('finds the control mean from the treatment mean, or from the relative change', () => {
    const fromMean = effectOf({ unit: 'usd', estimate: 2_000, treatmentMean: 12_000 });
    const fromPercent = effectOf({ unit: 'usd', estimate: 2_000, relativeChange: 20 });

    expect(fromMean).toEqual({ y: Math.log(1.2), standardError: null, notes: [] });
    expect(fromPercent.y).toBeCloseTo(Math.log(1.2), 12);
    expect(fromPercent.notes).toEqual(['control-mean-from-percent']);
  });

  test('takes the difference of the means where no estimate was published', () => {
    const { y, notes } = effectOf({ unit: 'usd', controlMean: 10_000, treatmentMean: 12_000 });

    expect(y).toBeCloseTo(Math.log(1.2), 12);
    expect(notes).toEqual(['difference-of-means']);
  });

  test('is the logarithm of a relative change where only that was published', () => {
    const stated = effectOf({ unit: 'percent', estimate: 20, standardError: 6 });

    expect(stated.y).toBeCloseTo(Math.log(1.2), 12);
    expect(stated.standardError?.value).toBeCloseTo(0.06 / 1.2, 12);
    expect(stated.notes).toEqual(['stated-as-percent']);
    expect(effectOf({ relativeChange: 20 }).y).toBeCloseTo(Math.log(1.2), 12);
  });

  test('treats the p of a relative change as that of the difference', () => {
    const asPercent = effectOf({ unit: 'percent', estimate: 20, pValue: 0.05 });
    const asMoney = effectOf({ unit: 'usd', estimate: 2_000, controlMean: 10_000, pValue: 0.05 });

    expect(asPercent.standardError?.value).toBeCloseTo(asMoney.standardError?.value ?? 0, 12);
  });

  test.each<[string, Partial<FindingRow>]>([
    ['no-estimate', { unit: 'usd', controlMean: 10_000 }],
    ['no-control-mean', { unit: 'usd', estimate: 2_000, standardError: 500 }],
    ['mean-near-zero', { unit: 'usd', estimate: 2_000, controlMean: 0 }],
    ['mean-near-zero', { unit: 'usd', estimate: -2_000, controlMean: 1_500 }],
    ['mean-near-zero', { unit: 'usd', estimate: 2_000, controlMean: 1_000, standardError: 500 }],
    ['other-unit', { unit: 'sd', estimate: 0.2 }],
    ['other-unit', { outcome: employment, unit: 'percentage-points', estimate: 3 }],
  ])('is refused: %s', (why, facts) => {
    expect(whyNot(facts)).toBe(why);
  });
});

describe('dollars of one year', () => {
  test('are inflated with their standard error', () => {
    const { y, standardError, notes } = effectOf(
      { ...money, estimate: 800, priceYear: 2010 },
      dollars,
    );

    expect(y).toBe(1_000);
    expect(standardError).toEqual({ value: 625, mark: 'published' });
    expect(notes).toEqual([]);
  });

  test('take the start year plus the follow-up where no price year is stated, and say so', () => {
    const evaluation = evaluationFacts('e', { startYear: 2008 });
    const stated = effectOf({ ...money, estimate: 800, evaluation, money: 'nominal' }, dollars);

    expect(stated).toMatchObject({ y: 1_000, notes: ['price-year-assumed'] });
  });

  test.each<[string, Partial<FindingRow>]>([
    ['no-price-year', { ...money, estimate: 800 }],
    ['year-not-in-index', { ...money, estimate: 800, priceYear: 1990 }],
    ['other-unit', { unit: 'percent', estimate: 20 }],
    ['other-unit', { unit: 'usd-per-hour', estimate: 2 }],
    ['no-estimate', { unit: 'usd', relativeChange: 20 }],
  ])('are refused: %s', (why, facts) => {
    expect(whyNot(facts, dollars)).toBe(why);
  });
});

describe('every other unit', () => {
  const points = { kind: 'unit', unit: 'percentage-points' } as const;

  test('stays as it is', () => {
    const facts = {
      outcome: employment,
      unit: 'percentage-points',
      estimate: 3,
      standardError: 1,
    } as const;

    expect(effectOf(facts, points)).toEqual({
      y: 3,
      standardError: { value: 1, mark: 'published' },
      notes: [],
    });
  });

  test('is never mixed with another one', () => {
    expect(whyNot({ outcome: employment, unit: 'percent', estimate: 3 }, points)).toBe(
      'other-unit',
    );
  });
});

test('money is pooled as log ratios, all else in the unit of the outcome', () => {
  expect(usualMetric(earnings)).toEqual({ kind: 'log-ratio' });
  expect(usualMetric(employment)).toEqual({ kind: 'unit', unit: 'percentage-points' });
  expect(usualMetric({ ...earnings, unit: null })).toBe(null);
});
