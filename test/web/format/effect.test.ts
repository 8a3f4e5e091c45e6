import { describe, expect, test } from 'vitest';
import {
  describeDirection,
  describeEffect,
  type Measured,
  periodOf,
} from '../../../web/format/effect.ts';

const nothing: Measured = {
  measure: null,
  unit: null,
  estimate: null,
  standardError: null,
  ciLow: null,
  ciHigh: null,
  controlMean: null,
  treatmentMean: null,
  relativeChange: null,
  pValue: null,
  significance: null,
  direction: null,
  note: null,
  outcome: null,
  tests: { totalCount: 0 },
};
const earnings = { name: 'Annual earnings', favorable: 'INCREASE' } as const;
const benefits = { name: 'Receives public benefits', favorable: 'DECREASE' } as const;

describe('an effect in words', () => {
  test('gives the published interval before the estimate and the estimate before p', () => {
    const words = describeEffect({
      ...nothing,
      unit: 'USD',
      estimate: 3678,
      ciLow: 1206,
      ciHigh: 6150,
      pValue: 0.004,
      relativeChange: 26,
      direction: 'FAVORABLE',
      outcome: earnings,
    });

    expect(words).toEqual({
      headline: '$1,206 to $6,150 a year more',
      details: [
        '95 percent interval',
        'estimate $3,678 a year',
        'p = 0.004',
        '26 percent of the control mean',
      ],
    });
  });

  test('computes the interval from a published standard error and says so', () => {
    const words = describeEffect({
      ...nothing,
      unit: 'PERCENTAGE_POINTS',
      estimate: 7.5,
      standardError: 2,
      significance: 'P_BELOW_0_01',
    });

    expect(words).toEqual({
      headline: '3.6 to 11.4 percentage points higher',
      details: [
        '95 percent interval, computed here from the standard error',
        'estimate 7.5 percentage points',
        'p < 0.01 in the study',
      ],
    });
  });

  test('says in one fixed way that an interval with zero in it shows no difference', () => {
    const words = describeEffect({
      ...nothing,
      unit: 'USD',
      estimate: 465,
      ciLow: -310,
      ciHigh: 1240,
      direction: 'NO_DETECTABLE_EFFECT',
      outcome: earnings,
    });

    expect(words).toEqual({
      headline: 'No difference was detected: −$310 to $1,240 a year.',
      details: ['95 percent interval', 'estimate $465 a year'],
    });
  });

  test("says in the study's terms that it did not detect a difference where there is no interval", () => {
    const words = describeEffect({
      ...nothing,
      unit: 'USD',
      estimate: 460,
      significance: 'NOT_SIGNIFICANT',
      direction: 'NO_DETECTABLE_EFFECT',
      outcome: earnings,
    });

    expect(words).toEqual({
      headline: 'The study did not detect a difference (estimate $460 a year).',
      details: ['no interval recorded'],
    });
  });

  test('reads an interval below zero from small to large, as less', () => {
    const words = describeEffect({
      ...nothing,
      unit: 'USD',
      estimate: -900,
      ciLow: -1500,
      ciHigh: -300,
      direction: 'UNFAVORABLE',
      outcome: earnings,
    });

    expect(words.headline).toBe('$300 to $1,500 a year less');
  });

  test('gives a figure without an interval as large as one with', () => {
    const words = describeEffect({
      ...nothing,
      unit: 'PERCENT',
      estimate: 12,
      significance: 'SIGNIFICANT',
      direction: 'FAVORABLE',
      outcome: earnings,
    });

    expect(words).toEqual({
      headline: '12 percent higher',
      details: [
        "the study's test rejected zero difference, level not stated",
        'no interval recorded',
      ],
    });
  });

  test("keeps the study's mark beside an interval that it reads otherwise", () => {
    const words = describeEffect({
      ...nothing,
      unit: 'PERCENTAGE_POINTS',
      estimate: 7,
      standardError: 4,
      significance: 'P_BELOW_0_10',
      direction: 'FAVORABLE',
    });

    expect(words).toEqual({
      headline: 'No difference was detected: −1 to 15 percentage points.',
      details: [
        '95 percent interval, computed here from the standard error',
        'estimate 7 percentage points',
        'p < 0.10 in the study',
      ],
    });
  });

  test('without a figure says to which side it went', () => {
    const words = describeEffect({ ...nothing, direction: 'FAVORABLE', outcome: benefits });

    expect(words).toEqual({
      headline: 'Lower with the program, a favorable difference.',
      details: ['no estimate recorded'],
    });
  });

  test('of a level says that it is no difference', () => {
    const words = describeEffect({
      ...nothing,
      measure: 'LEVEL',
      unit: 'USD',
      estimate: 5754,
      outcome: { name: 'Cost per participant', favorable: 'DECREASE' },
    });

    expect(words).toEqual({
      headline: '$5,754',
      details: ['a level of its own, no difference between groups'],
    });
  });

  test('of a level with an interval puts the interval first, at its own level of confidence', () => {
    const words = describeEffect({
      ...nothing,
      measure: 'LEVEL',
      unit: 'RATIO',
      estimate: 0.78,
      ciLow: 0.26,
      ciHigh: 1.34,
      note: 'With a 90 percent interval.',
    });

    expect(words).toEqual({
      headline: '0.26 to 1.34',
      details: [
        '90 percent interval',
        'estimate 0.78',
        'a level of its own, no difference between groups',
      ],
    });
  });

  test('falls back on the means, and says where no figure is recorded', () => {
    const shares = { ...nothing, unit: 'PERCENTAGE_POINTS', treatmentMean: 66 } as const;

    expect(describeEffect(shares).headline).toBe('66 percent in the program group');
    expect(describeEffect({ ...shares, controlMean: 40 }).headline).toBe(
      '66 percent in the program group, 40 percent in the control group',
    );
    expect(describeEffect({ ...nothing, note: 'Mixed by site.' })).toEqual({
      headline: 'No figure recorded',
      details: ['Mixed by site.'],
    });
  });
});

describe('the direction of a finding', () => {
  test('is said against the favorable side of its outcome', () => {
    expect(describeDirection('UNFAVORABLE', { ...nothing, outcome: earnings })).toBe(
      'Lower with the program, an unfavorable difference.',
    );
    expect(describeDirection('UNFAVORABLE', { ...nothing, outcome: benefits })).toBe(
      'Higher with the program, an unfavorable difference.',
    );
    expect(describeDirection('NO_DETECTABLE_EFFECT', nothing)).toBe(
      'The study did not detect a difference.',
    );
  });

  test('speaks of the feature where that is what was tested', () => {
    const tested = { ...nothing, direction: 'FAVORABLE', outcome: earnings } as const;

    expect(describeEffect({ ...tested, tests: { totalCount: 1 } })).toEqual({
      headline: 'Higher with the feature, a favorable difference.',
      details: ['no estimate recorded', 'a test of a feature, not of the program'],
    });
  });
});

test('the period of an amount is read from the name of its outcome', () => {
  expect(periodOf('Annual earnings')).toBe('a year');
  expect(periodOf('Quarterly earnings')).toBe('a quarter');
  expect(periodOf('Total earnings over follow-up')).toBe('');
});
