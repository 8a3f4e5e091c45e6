import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { heterogeneity } from '../../../api/synthesis/heterogeneity.ts';
import { knappHartung, randomEffects, wald } from '../../../api/synthesis/inference.ts';
import { type Observation, weigh } from '../../../api/synthesis/observation.ts';
import { pool } from '../../../api/synthesis/pool.ts';
import { dependent } from '../../../api/synthesis/sensitivity.ts';

const observation = fc.record({
  y: fc.double({ min: -2, max: 2, noNaN: true }),
  variance: fc.double({ min: 1e-4, max: 4, noNaN: true }),
});
const observations = fc.array(observation, { minLength: 2, maxLength: 12 });
/** Arms known about equally well, whose likelihood has one maximum that moves without leaps. */
const evenObservations = fc.array(
  fc.record({
    y: fc.double({ min: -2, max: 2, noNaN: true }),
    variance: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
);

function asArms(values: readonly Observation[]) {
  return values.map((value, index) => ({ ...value, id: `${index}`, evaluation: `${index >> 1}` }));
}

function scaled(values: readonly Observation[], factor: number): Observation[] {
  return values.map(({ y, variance }) => ({ y: y * factor, variance: variance * factor ** 2 }));
}

/** Equal to 1e-7 of a value, or of the scale on which it is nothing. */
function expectSame(found: number, expected: number, scale: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(
    1e-7 * Math.max(Math.abs(expected), scale),
  );
}

describe('a pool', () => {
  test.prop([observations, fc.integer()])(
    'does not depend on the order of its arms',
    (values, seed) => {
      const shuffled = values
        .map((value, index) => ({ value, key: Math.imul(index + 1, seed | 1) }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value);
      const [one, other] = [
        knappHartung(randomEffects(values)),
        knappHartung(randomEffects(shuffled)),
      ];

      expectSame(other.estimate, one.estimate, one.standardError);
      expectSame(other.interval.low, one.interval.low, one.standardError);
    },
  );

  test.prop([observations, fc.constantFrom(1e-6, 0.01, 7, 1e3, 1e6)])(
    'scales with the outcome',
    (values, factor) => {
      const one = randomEffects(values);
      const other = randomEffects(scaled(values, factor));
      const [a, b] = [knappHartung(one), knappHartung(other)];

      expectSame(other.tau2 / factor ** 2, one.tau2, 1 / one.precision);
      expectSame(b.estimate / factor, a.estimate, a.standardError);
      expectSame(b.standardError / factor, a.standardError, 0);
    },
  );

  test.prop([observations, fc.double({ min: -5, max: 5, noNaN: true })])(
    'moves with the outcome',
    (values, shift) => {
      const one = knappHartung(randomEffects(values));
      const moved = values.map(({ y, variance }) => ({ y: y + shift, variance }));
      const other = knappHartung(randomEffects(moved));

      expectSame(other.estimate - shift, one.estimate, one.standardError + 1);
      expectSame(other.standardError, one.standardError, 1e-6);
    },
  );

  test.prop([observations])(
    'has a τ² of zero or more, inside its own interval where that is wide',
    (values) => {
      const { tau2 } = randomEffects(values);
      const { tau2Interval, iSquared } = heterogeneity(values, tau2);

      expect(tau2).toBeGreaterThanOrEqual(0);
      expect(tau2Interval.low).toBeLessThanOrEqual(tau2Interval.high);
      expect(iSquared).toBeGreaterThanOrEqual(0);
      expect(iSquared).toBeLessThanOrEqual(100);
    },
  );

  test.prop([observations])('lies within its arms', (values) => {
    const { mean } = randomEffects(values);
    const all = values.map(({ y }) => y);

    expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
    expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
  });

  test.prop([observations])(
    'is never narrower than the ordinary standard error allows',
    (values) => {
      const effects = randomEffects(values);

      expect(knappHartung(effects).standardError).toBeGreaterThanOrEqual(
        wald(effects).standardError,
      );
    },
  );

  test.prop([observations])('becomes the common-effect mean as arms cease to differ', (values) => {
    const alike = values.map(({ y, variance }) => ({ y: 0.3 + 1e-4 * y, variance: variance + 1 }));
    const effects = randomEffects(alike);

    expect(effects.tau2).toBe(0);
    expect(effects.mean).toBe(weigh(alike, 0).mean);
  });

  test.prop([observations])('becomes the plain mean as arms differ without bound', (values) => {
    fc.pre(new Set(values.map(({ y }) => y)).size > 1);
    const mean = values.reduce((sum, { y }) => sum + y, 0) / values.length;

    expectSame(weigh(values, 1e9).mean, mean, 1);
  });

  test.prop([evenObservations, fc.double({ min: 1e-4, max: 4, noNaN: true })])(
    'that gets an arm at its mean differs no more than before, and its mean is known no worse',
    (values, variance) => {
      const before = randomEffects(values);
      const after = randomEffects([...values, { y: before.mean, variance }]);

      expect(after.tau2).toBeLessThanOrEqual(before.tau2 * (1 + 1e-7) + 1e-9);
      // Wider than before it may be for one reason alone: that the arms' own spread asks for it.
      expect(wald(after).standardError).toBeLessThanOrEqual(
        wald(before).standardError * (1 + 1e-7),
      );
    },
  );

  test.prop([observations])('gives the same bytes for the same arms', (values) => {
    expect(JSON.stringify(pool(asArms(values)))).toBe(JSON.stringify(pool(asArms(values))));
  });

  test.prop([observations])('has weights that sum to 100 percent', (values) => {
    const weights = pool(asArms(values))?.weights ?? [];

    expectSame(
      weights.reduce((sum, { percent }) => sum + percent, 0),
      100,
      1,
    );
  });

  test.prop([observations])(
    'is the ordinary one where arms of an evaluation are not correlated',
    (values) => {
      const independent = wald(randomEffects(values));
      const found = dependent(asArms(values), 0);

      expectSame(
        found?.result.estimate ?? Number.NaN,
        independent.estimate,
        independent.standardError,
      );
      expectSame(found?.result.standardError ?? Number.NaN, independent.standardError, 0);
    },
  );
});
