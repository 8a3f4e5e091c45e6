import { describe, expect, test } from 'vitest';
import { type Asked, curvesOf, type Specification } from '../../../web/charts/specifications.ts';
import { verdictOf } from '../../../web/charts/specificationVerdict.ts';

const percent = {
  kind: 'LOG_RATIO',
  unit: 'USD',
  priceYear: null,
  isIncreaseFavorable: true,
} as const;
const dollars = { ...percent, kind: 'DOLLARS', priceYear: 2020 } as const;

const asked: Asked = {
  window: 'MONTHS_19_TO_36',
  standardErrors: 'DERIVED',
  designs: 'ALL',
  prefer: 'SITES',
  model: 'KNAPP_HARTUNG',
  scale: percent,
};

const result = (low: number, high: number) => ({ low, high, estimate: (low + high) / 2 });

function specified(change: Partial<Specification>): Specification {
  return {
    ...asked,
    armCount: 5,
    evaluationCount: 3,
    ladder: { pool: 'HEADLINE' },
    result: result(2, 22),
    ...change,
  };
}

describe('the curve of specifications', () => {
  test('is sorted by estimate, a scale at a time, and holds together what comes to the same', () => {
    const curves = curvesOf([
      specified({ result: result(10, 30) }),
      specified({ designs: 'RANDOMIZED', result: result(10, 30) }),
      specified({ model: 'WALD', result: result(4, 20) }),
      specified({ window: 'LATEST', result: null }),
      specified({ scale: dollars, result: result(100, 900) }),
    ]);

    expect(
      curves.map(({ name, results }) => [
        name,
        results.map(({ estimate, specifications }) => [estimate, specifications.length]),
      ]),
    ).toEqual([
      [
        'percent of the control mean',
        [
          [12, 1],
          [20, 2],
        ],
      ],
      ['2020 U.S. dollars', [[500, 1]]],
    ]);
  });
});

describe('the verdict', () => {
  test('says that a headline hangs on no single choice', () => {
    const verdict = verdictOf(
      [specified({}), specified({ model: 'WALD', result: result(4, 20) })],
      asked,
    );

    expect(verdict).toEqual([
      'The headline is 2.0 to 22.0 percent of the control mean, estimate 12.0 percent (5 arms in 3 evaluations).',
      'It hangs on no single choice: whichever one of them is changed, the estimate stays on its side, and the interval leaves zero out.',
      'Of 2 specifications, 2 have an arm with a standard error; the estimate is on the favorable side in 2 of them, and runs from 12.0 percent to 12.0 percent.',
    ]);
  });

  test('names each single choice that turns the side or lets zero in', () => {
    const verdict = verdictOf(
      [
        specified({}),
        specified({ window: 'UP_TO_18_MONTHS', result: result(-30, -10), armCount: 1 }),
        specified({ model: 'EVALUATION_AVERAGES', result: result(-4, 60) }),
        // Two choices at once are not one.
        specified({ window: 'LATEST', model: 'WALD', result: result(-9, -3) }),
        specified({ window: 'BEYOND_72_MONTHS', result: null }),
      ],
      asked,
    );

    expect(verdict.slice(1)).toEqual([
      'It hangs on a choice: the estimate is on the other side with findings up to 18 months (−30.0 to −10.0 percent, estimate −20.0 percent, 1 arm in 3 evaluations).',
      'The interval includes zero with each evaluation averaged first (−4.0 to 60.0 percent, estimate 28.0 percent, 5 arms in 3 evaluations).',
      'Of 5 specifications, 4 have an arm with a standard error and 1 has none; the estimate is on the favorable side in 2 of them, and runs from −20.0 percent to 28.0 percent.',
    ]);
  });

  test('calls no headline what the ladder does not make one', () => {
    const [first] = verdictOf([specified({ ladder: { pool: 'AFTER_ARMS' }, armCount: 3 })], asked);

    expect(first).toBe(
      'The result as asked, no headline, is 2.0 to 22.0 percent of the control mean, estimate 12.0 percent (3 arms in 3 evaluations).',
    );
  });

  test('says where nothing that was asked has a standard error', () => {
    expect(verdictOf([specified({ result: null, armCount: 0 })], asked)).toEqual([
      'As asked, no arm has a standard error: there is no result that could hang on a choice.',
    ]);
  });
});
