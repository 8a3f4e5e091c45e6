import { expect, test } from 'vitest';
import { betweenVariance } from '../../../../api/synthesis/betweenVariance.ts';
import { heterogeneity, predict } from '../../../../api/synthesis/heterogeneity.ts';
import {
  type Inference,
  knappHartung,
  randomEffects,
  wald,
} from '../../../../api/synthesis/inference.ts';
import { dependent, leaveOneOut, type PooledArm } from '../../../../api/synthesis/sensitivity.ts';
import reference from '../../../api/synthesis/reference/reference.json' with { type: 'json' };

type Case = (typeof reference.sets)[number];

/** One number of ours beside metafor's, and a size near which a value is nothing. */
interface Pair {
  readonly quantity: string;
  readonly found: number | undefined;
  readonly expected: number | undefined;
  readonly size: number;
}

/** As metafor.test.ts measures it: relative, or to a thousandth of a size where the value is nothing. */
function differenceIn({ quantity, found, expected, size }: Pair): number {
  if (found === undefined || expected === undefined) {
    throw new Error(`${quantity} is there on one side alone.`);
  }
  return found === expected
    ? 0
    : Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-3 * size);
}

function pairsOf(set: Case): readonly Pair[] {
  const arms: readonly PooledArm[] = set.y.map((y, index) => ({
    id: String(index),
    evaluation: set.cluster?.[index] ?? String(index),
    y,
    variance: set.v[index] ?? Number.NaN,
  }));
  const effects = randomEffects(arms);
  const spread = 1 / Math.sqrt(effects.precision);
  const typical = arms.length / arms.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const own = knappHartung(effects);
  const differ = heterogeneity(arms, effects.tau2);
  const prediction = predict(effects, { inference: own, isRough: false });
  const ends = (inference: Inference, beside: Case['interval']) => [
    { found: inference.interval.low, expected: beside.low, size: spread },
    { found: inference.interval.high, expected: beside.high, size: spread },
  ];
  const named = (quantity: string, pairs: readonly Omit<Pair, 'quantity'>[]) =>
    pairs.map((pair) => ({ quantity, ...pair }));
  const atRho = set.dependent ? dependent(arms, 0.6) : null;
  return [
    ...named('average', [{ found: own.estimate, expected: set.estimate, size: spread }]),
    ...named('Knapp–Hartung interval', ends(own, set.interval)),
    ...named('ordinary interval', ends(wald(effects), set.wald.interval)),
    ...named('p', [{ found: own.p, expected: set.p, size: 1e-3 }]),
    ...named('τ²', [{ found: effects.tau2, expected: set.tau2, size: typical }]),
    ...named('Q-profile interval of τ²', [
      { found: differ.tau2Interval.low, expected: set.tau2Interval.low, size: typical },
      { found: differ.tau2Interval.high, expected: set.tau2Interval.high, size: typical },
    ]),
    ...named('I²', [{ found: differ.iSquared, expected: set.iSquared, size: 1 }]),
    ...named('Q', [{ found: differ.q.value, expected: set.q.value, size: 1 }]),
    ...named(
      'prediction interval',
      // Below three arms metafor gives one, the ladder of k none.
      prediction
        ? [
            { found: prediction.low, expected: set.prediction.low, size: spread },
            { found: prediction.high, expected: set.prediction.high, size: spread },
          ]
        : [],
    ),
    ...named(
      'average without one arm',
      set.leaveOneOut
        ? leaveOneOut(arms).map(({ result }, index) => ({
            found: result.estimate,
            expected: set.leaveOneOut?.[index]?.estimate,
            size: spread,
          }))
        : [],
    ),
    ...named(
      'average at a correlation of 0.6',
      set.dependent
        ? [{ found: atRho?.result.estimate, expected: set.dependent.estimate, size: spread }]
        : [],
    ),
  ];
}

function pairsOfContrasts(): readonly Pair[] {
  return reference.moderators.map(({ y, v, with: has, tau2 }) => {
    const all = y.map((value, index) => ({ y: value, variance: v[index] ?? Number.NaN }));
    const groups = [all.filter((_, index) => has[index]), all.filter((_, index) => !has[index])];
    return {
      quantity: 'τ² of a contrast',
      found: betweenVariance(groups),
      expected: tau2,
      size: 1e-3,
    };
  });
}

/** Finer than this a bound would hang on the last digits of the machine that prints it. */
const FINEST = 1e-9;

/** The next power of ten, so that the last digits of another machine do not move it. */
function bound(difference: number): number {
  return difference <= FINEST ? FINEST : Number(`1e${Math.ceil(Math.log10(difference))}`);
}

test('the page prints how far the synthesis is from metafor at most', async () => {
  const pairs = [...reference.sets.flatMap(pairsOf), ...pairsOfContrasts()];

  const quantities = [...new Set(pairs.map(({ quantity }) => quantity))].map((quantity) => {
    const own = pairs.filter((pair) => pair.quantity === quantity);
    return {
      quantity,
      comparisons: own.length,
      largestDifference: bound(Math.max(...own.map(differenceIn))),
    };
  });
  const sets = reference.sets.map(({ name, source, y }) => ({ name, source, arms: y.length }));
  const printed = `${JSON.stringify({ quantities, sets }, null, 2)}\n`;

  expect(Math.max(...quantities.map((each) => each.largestDifference))).toBeLessThanOrEqual(1e-6);
  await expect(printed).toMatchFileSnapshot('../../../../web/views/methods/metafor.json');
});
