import { expect, test } from 'vitest';
import { chooseArms } from '../../../api/synthesis/arms.ts';
import { canPart, featurePair } from '../../../api/synthesis/featurePair.ts';
import { separability } from '../../../api/synthesis/separability.ts';
import { evaluationFacts, findingRow, programFacts } from '../../support/findingRow.ts';

function armsWith(features: readonly (readonly string[])[]) {
  const rows = features.map((each, index) => {
    const program = programFacts(`p${index}`, { features: each });
    const evaluation = evaluationFacts(`e${index}`, { programs: [program] });
    return findingRow(`f${index}`, { program, evaluation });
  });
  return chooseArms(rows, {
    outcome: 'earnings',
    population: 'all',
    window: '19-36',
    designs: 'all',
    metric: { kind: 'log-ratio' },
    standardErrors: 'derived',
    prefer: 'sites',
  }).arms;
}

test('features that always occur together are one feature set', () => {
  const found = separability(
    armsWith([['base', 'screening', 'supports'], ['base', 'screening', 'supports'], ['base']]),
  );

  expect(found).toEqual({
    arms: ['e0/p0', 'e1/p1', 'e2/p2'],
    features: ['base', 'screening', 'supports'],
    table: [
      [true, true, true],
      [true, true, true],
      [true, false, false],
    ],
    rank: 2,
    inEveryArm: ['base'],
    featureSets: [['screening', 'supports']],
    nearlyTogether: [],
  });
});

test('pairs that nearly coincide, or nearly exclude each other, are flagged', () => {
  const together = Array.from({ length: 9 }, () => ['a', 'b']);
  const apart = Array.from({ length: 9 }, () => ['c']);

  const { nearlyTogether } = separability(armsWith([...together, ...apart, ['a', 'c']]));

  expect(nearlyTogether).toEqual([
    { features: ['a', 'b'], correlation: expect.closeTo(0.9, 2) },
    { features: ['a', 'c'], correlation: expect.closeTo(-0.9, 2) },
    { features: ['b', 'c'], correlation: expect.closeTo(-1, 9) },
  ]);
});

test('independent features have a column each', () => {
  const { rank, featureSets } = separability(armsWith([['a'], ['b'], ['a', 'b', 'c'], ['c']]));

  expect({ rank, featureSets }).toEqual({ rank: 3, featureSets: [] });
});

test.each([
  ['both vary, not always together', [['a', 'b'], ['a'], []], true],
  ['one is recorded of every arm', [['a', 'b'], ['a'], ['a']], false],
  ['the other is recorded of every arm', [['b'], ['a', 'b']], false],
  ['they always go together', [['a', 'b'], ['a', 'b'], []], false],
  ['one is recorded of no arm', [['a'], []], false],
] as const)('a pair of which %s (%j): can it be parted? %s', (_, features, isParted) => {
  const pair = featurePair(armsWith(features), { first: 'a', second: 'b' });

  expect(canPart(pair)).toBe(isParted);
});

test('without arms there is nothing to part', () => {
  expect(separability([])).toMatchObject({ arms: [], features: [], rank: 0, featureSets: [] });
});
