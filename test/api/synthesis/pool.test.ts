import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../../api/synthesis/ladder.ts';
import { pool, sensitivity } from '../../../api/synthesis/pool.ts';

function arms(count: number, evaluations: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `arm-${index}`,
    evaluation: `evaluation-${index % evaluations}`,
    y: index % 2,
    variance: 0.01,
  }));
}

describe('the ladder of k', () => {
  test.each([
    [0, 0, 'none', 'none', 'none', false],
    [1, 1, 'one-arm', 'none', 'none', false],
    [2, 2, 'two-arms', 'small-print', 'none', false],
    [3, 3, 'few-arms', 'after-arms', 'rough', false],
    [4, 4, 'few-arms', 'after-arms', 'rough', false],
    [5, 3, 'headline', 'headline', 'full', false],
    [12, 2, 'few-arms', 'after-arms', 'rough', false],
    [10, 4, 'headline', 'headline', 'full', false],
    [9, 5, 'headline', 'headline', 'full', false],
    [10, 5, 'contrasts', 'headline', 'full', true],
  ] as const)(
    'of %i arms in %i evaluations stands at "%s"',
    (count, evaluations, rung, shown, prediction, hasContrasts) => {
      expect(ladderOf({ arms: count, evaluations })).toEqual({
        rung,
        says: expect.any(String),
        pool: shown,
        prediction,
        hasContrasts,
        funnel: hasContrasts ? 'assessable' : 'not-assessable',
      });
    },
  );
});

describe('a pool', () => {
  test('of no arm is none', () => {
    expect(pool([])).toBe(null);
    expect(sensitivity([])).toBe(null);
  });

  test('of one arm is the arm, by its own ordinary interval', () => {
    expect(pool([{ id: 'a', evaluation: 'e', y: 0.5, variance: 0.04 }])).toEqual({
      k: 1,
      evaluations: 1,
      result: {
        estimate: 0.5,
        standardError: 0.2,
        interval: { low: expect.closeTo(0.108007203, 8), high: expect.closeTo(0.891992797, 8) },
        df: null,
        p: expect.closeTo(0.0124193307, 9),
        isFloored: false,
      },
      heterogeneity: null,
      prediction: null,
      weights: [{ id: 'a', percent: 100 }],
    });
  });

  test('of two arms has no prediction interval', () => {
    expect(pool(arms(2, 2))?.prediction).toBe(null);
  });

  test.each([
    [4, 4, true],
    [5, 3, false],
    [6, 2, true],
  ])(
    'of %i arms in %i evaluations has a rough prediction interval: %s',
    (count, evaluations, isRough) => {
      expect(pool(arms(count, evaluations))?.prediction).toMatchObject({ df: count - 1, isRough });
    },
  );

  test('says when the floor bit', () => {
    const alike = arms(4, 4).map((arm) => ({ ...arm, y: 0.2 + 0.001 * arm.y }));

    expect(pool(alike)?.result).toMatchObject({
      isFloored: true,
      standardError: expect.closeTo(0.05, 12),
    });
    expect(pool(arms(5, 5))?.result.isFloored).toBe(false);
  });
});

describe('beside a pool', () => {
  test('dependence and averages stand only where an evaluation has several arms', () => {
    expect(sensitivity(arms(4, 4))).toMatchObject({ dependence: null, evaluationAverages: null });
    expect(sensitivity(arms(4, 2))?.dependence?.rho).toBe(0.6);
    expect(sensitivity(arms(4, 2))?.evaluationAverages?.df).toBe(1);
  });

  test('one evaluation averaged stands by its own interval', () => {
    expect(sensitivity(arms(4, 1))?.evaluationAverages).toMatchObject({
      estimate: 0.5,
      standardError: expect.closeTo(0.05, 12),
      df: null,
    });
  });

  test('two arms leave nothing to leave out', () => {
    expect(sensitivity(arms(2, 2))?.leaveOneOut).toEqual([]);
  });
});
