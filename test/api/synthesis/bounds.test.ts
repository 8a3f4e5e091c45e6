import { expect, test } from 'vitest';
import { chooseArms } from '../../../api/synthesis/arms.ts';
import { starBound, withBounds } from '../../../api/synthesis/bounds.ts';
import { specificationCurve } from '../../../api/synthesis/specification.ts';
import { findingRow, gain } from '../../support/findingRow.ts';

const logRatio = { kind: 'log-ratio' } as const;
const question = {
  outcome: 'earnings',
  population: 'all',
  window: '19-36',
  designs: 'all',
  metric: logRatio,
  standardErrors: 'derived',
  prefer: 'sites',
} as const;

const known = gain('known', { estimate: 1_000, standardError: 400 }, { sampleSize: 400 });
const starred = gain(
  'starred',
  { estimate: 1_000, standardError: null },
  { sampleSize: 100, significance: 'p<0.05' },
);
const plain = gain(
  'plain',
  { estimate: 100, standardError: null },
  { sampleSize: 900, significance: 'not-significant' },
);
const unsized = gain('unsized', { estimate: 100, standardError: null });

test.each([
  ['p<0.01', 2.5758293035489],
  ['p<0.05', 1.95996398454005],
  ['p<0.10', 1.64485362695147],
] as const)('the star %s bounds a standard error', (significance, z) => {
  expect(starBound(findingRow('a', { estimate: -500, significance }))).toEqual({
    value: expect.closeTo(500 / z, 8),
    mark: 'bounded',
  });
});

test.each(['significant', 'not-significant', null] as const)(
  'the mark %s bounds none',
  (significance) => {
    expect(starBound(findingRow('a', { estimate: -500, significance }))).toBe(null);
  },
);

test('arms with stars get their bound, the others one of the scatter of all, by their sample', () => {
  const { arms } = chooseArms([known, starred, plain, unsized], question);

  const errors = withBounds(arms, logRatio).map(({ id, effect }) => [
    id,
    effect?.standardError?.mark,
    effect?.standardError?.value,
  ]);

  const ofKnown = 400 * Math.sqrt(0.5 / 11_000 ** 2 + 0.5 / 10_000 ** 2);
  const ofStarred = (1_000 / 1.95996398454005) * Math.sqrt(0.5 / 11_000 ** 2 + 0.5 / 10_000 ** 2);
  const scatter = (ofKnown * 20 + ofStarred * 10) / 2;
  expect(errors).toEqual([
    ['known-trial/known', 'published', expect.closeTo(ofKnown, 9)],
    ['plain-trial/plain', 'imputed', expect.closeTo(scatter / 30, 9)],
    ['starred-trial/starred', 'bounded', expect.closeTo(ofStarred, 9)],
    ['unsized-trial/unsized', undefined, undefined],
  ]);
});

test('the specification curve asks in every way, and bounds in none of the others', () => {
  const curve = specificationCurve([known, starred, plain], {
    outcome: 'earnings',
    population: 'all',
    metrics: [logRatio],
  });

  // 5 windows × 1 metric × 3 standard errors × 2 designs × 2 of sites and pools × 3 models.
  expect(curve).toHaveLength(180);
  const inWindow = curve.filter(
    ({ specification }) =>
      specification.window === '19-36' &&
      specification.designs === 'all' &&
      specification.prefer === 'sites' &&
      specification.model === 'knapp-hartung',
  );
  expect(inWindow.map(({ specification, arms }) => [specification.standardErrors, arms])).toEqual([
    ['published', 1],
    ['derived', 1],
    ['bounded', 3],
  ]);
  expect(curve.filter(({ specification }) => specification.window === 'up-to-18')).toEqual(
    curve.flatMap((each) =>
      each.specification.window === 'up-to-18'
        ? [{ ...each, arms: 0, evaluations: 0, result: null }]
        : [],
    ),
  );
});
