import { describe, expect, test } from 'vitest';
import { betweenVariance } from '../../../api/synthesis/betweenVariance.ts';
import { heterogeneity, predict } from '../../../api/synthesis/heterogeneity.ts';
import {
  type Inference,
  knappHartung,
  randomEffects,
  wald,
} from '../../../api/synthesis/inference.ts';
import {
  averageByEvaluation,
  dependent,
  leaveOneOut,
  type PooledArm,
} from '../../../api/synthesis/sensitivity.ts';
import reference from './reference/reference.json' with { type: 'json' };

type Case = (typeof reference.sets)[number];

const RELATIVE = 1e-6;

/** Agreement to 1e-6 of the value, or of a scale near which the value is nothing. */
function expectClose(found: number, expected: number, scale: number): void {
  const allowed = RELATIVE * Math.max(Math.abs(expected), 1e-3 * scale);
  expect(Math.abs(found - expected), `${found} against ${expected}`).toBeLessThanOrEqual(allowed);
}

function armsOf({ y, v, cluster }: Pick<Case, 'y' | 'v' | 'cluster'>): PooledArm[] {
  return y.map((value, index) => ({
    id: String(index),
    evaluation: cluster?.[index] ?? String(index),
    y: value,
    variance: v[index] ?? Number.NaN,
  }));
}

/** What is large and what is nothing in a set: the spread of its mean, a typical variance. */
function sizes(arms: readonly PooledArm[]) {
  const effects = randomEffects(arms);
  return {
    effects,
    spread: 1 / Math.sqrt(effects.precision),
    typical: arms.length / arms.reduce((sum, { variance }) => sum + 1 / variance, 0),
  };
}

const setsOfThree = reference.sets.flatMap((set) =>
  set.leaveOneOut ? [{ ...set, leaveOneOut: set.leaveOneOut }] : [],
);
const setsOfEvaluations = reference.sets.flatMap((set) =>
  set.dependent && set.averages
    ? [{ ...set, dependent: set.dependent, averages: set.averages }]
    : [],
);

function flat({ estimate, standardError, interval, p }: Inference) {
  return { estimate, standardError, low: interval.low, high: interval.high, p };
}

describe.each(reference.sets)('$name ($source) as metafor 3.8 has it', (expected) => {
  const arms = armsOf(expected);
  const { effects, spread, typical } = sizes(arms);

  test('Knapp–Hartung with its floor', () => {
    const found = flat(knappHartung(effects));

    expectClose(found.estimate, expected.estimate, spread);
    expectClose(found.standardError, expected.standardError, spread);
    expectClose(found.low, expected.interval.low, spread);
    expectClose(found.high, expected.interval.high, spread);
    expectClose(found.p, expected.p, 1e-3);
  });

  test('the ordinary random-effects result', () => {
    const found = flat(wald(effects));

    expectClose(found.standardError, expected.wald.standardError, spread);
    expectClose(found.low, expected.wald.interval.low, spread);
    expectClose(found.high, expected.wald.interval.high, spread);
    expectClose(found.p, expected.wald.p, 1e-3);
  });

  test('τ², its Q-profile interval, I² and Q', () => {
    const found = heterogeneity(arms, effects.tau2);

    expectClose(found.tau2, expected.tau2, typical);
    expectClose(found.tau2Interval.low, expected.tau2Interval.low, typical);
    expectClose(found.tau2Interval.high, expected.tau2Interval.high, typical);
    expectClose(found.iSquared, expected.iSquared, 1);
    expectClose(found.q.value, expected.q.value, 1);
    expect(found.q.df).toBe(expected.q.df);
    expectClose(found.q.p, expected.q.p, 1e-3);
  });

  test('weights', () => {
    const sum = effects.weights.reduce((total, weight) => total + weight, 0);
    effects.weights.forEach((weight, index) => {
      expectClose((100 * weight) / sum, expected.weights[index] ?? Number.NaN, 1);
    });
  });
});

describe.each(setsOfThree)('$name ($source), three arms or more', (expected) => {
  const arms = armsOf(expected);
  const { effects, spread, typical } = sizes(arms);

  test('prediction interval', () => {
    const found = predict(effects, { inference: knappHartung(effects), isRough: false });

    expectClose(found?.low ?? Number.NaN, expected.prediction.low, spread);
    expectClose(found?.high ?? Number.NaN, expected.prediction.high, spread);
  });

  test('without each arm in turn', () => {
    const found = leaveOneOut(arms);

    expect(found).toHaveLength(arms.length);
    found.forEach(({ result, tau2 }, index) => {
      const one = expected.leaveOneOut[index];
      expectClose(result.estimate, one?.estimate ?? Number.NaN, spread);
      expectClose(result.interval.low, one?.low ?? Number.NaN, spread);
      expectClose(result.interval.high, one?.high ?? Number.NaN, spread);
      expectClose(tau2, one?.tau2 ?? Number.NaN, typical);
    });
  });
});

describe.each(setsOfEvaluations)('$name ($source), several arms to an evaluation', (expected) => {
  const arms = armsOf(expected);
  const { spread, typical } = sizes(arms);

  test('correlated at 0.6', () => {
    const found = dependent(arms, 0.6);

    expectClose(found?.tau2 ?? Number.NaN, expected.dependent.tau2, typical);
    expectClose(found?.result.estimate ?? Number.NaN, expected.dependent.estimate, spread);
    expectClose(found?.result.interval.low ?? Number.NaN, expected.dependent.low, spread);
    expectClose(found?.result.interval.high ?? Number.NaN, expected.dependent.high, spread);
  });

  test('averaged', () => {
    const found = averageByEvaluation(arms).toSorted((a, b) => a.y - b.y);
    const means = expected.averages.y
      .map((y, index) => ({ y, variance: expected.averages.v[index] ?? Number.NaN }))
      .toSorted((a, b) => a.y - b.y);

    expect(found).toHaveLength(means.length);
    means.forEach(({ y, variance }, index) => {
      expectClose(found[index]?.y ?? Number.NaN, y, spread);
      expectClose(found[index]?.variance ?? Number.NaN, variance, typical);
    });
  });
});

test.each(reference.moderators)(
  'τ² of two groups: $name ($source)',
  ({ y, v, with: has, tau2 }) => {
    const all = y.map((value, index) => ({ y: value, variance: v[index] ?? Number.NaN }));
    const groups = [all.filter((_, index) => has[index]), all.filter((_, index) => !has[index])];

    expectClose(betweenVariance(groups), tau2, 1e-3);
  },
);
