import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { coverage, dimensions, isCounted, placesOf } from '../../../api/synthesis/coverage.ts';
import { effectsMap } from '../../../api/synthesis/effectsMap.ts';
import { summarize } from '../../../api/synthesis/summary.ts';
import { synthesize } from '../../../api/synthesis/synthesize.ts';
import {
  employment,
  evaluationFacts,
  findingRow,
  gain,
  programFacts,
} from '../../support/findingRow.ts';

const program = programFacts('p', { features: ['coaching', 'supports'], populations: ['women'] });

function about(id: string, facts: Partial<FindingRow> = {}): FindingRow {
  const evaluation = evaluationFacts('e', { programs: [program] });
  return findingRow(id, { program, evaluation, ...facts });
}

describe('coverage', () => {
  test('counts evaluations, arms and findings where a feature meets an outcome', () => {
    const rows = [
      about('a'),
      about('b', { followUpMonths: 36 }),
      about('c', { measure: 'level' }),
      about('d', { outcome: employment }),
      about('e', { evaluation: evaluationFacts('later', { programs: [program], design: 'qed' }) }),
      about('f', { evaluation: evaluationFacts('review', { design: 'meta-analysis' }) }),
      about('g', { tested: { assigned: ['coaching'], features: ['coaching'], isAlone: true } }),
    ];

    const cells = coverage(rows, { rows: 'feature', columns: 'outcome' });

    expect(cells.filter(({ row }) => row === 'coaching')).toEqual([
      {
        row: 'coaching',
        column: 'earnings',
        evaluations: 2,
        arms: 2,
        findings: 4,
        levels: 1,
        designs: 'both',
        reviews: 1,
        evaluationIds: ['e', 'later'],
        findingIds: ['a', 'b', 'c', 'e', 'f'],
      },
      {
        row: 'coaching',
        column: 'employment',
        evaluations: 1,
        arms: 1,
        findings: 1,
        levels: 0,
        designs: 'randomized',
        reviews: 0,
        evaluationIds: ['e'],
        findingIds: ['d'],
      },
    ]);
    expect(cells.map(({ row, column }) => `${row} ${column}`)).toEqual([
      'coaching earnings',
      'coaching employment',
      'supports earnings',
      'supports employment',
    ]);
  });

  test.each(dimensions)('has no cell where nothing was found, by %s', (dimension) => {
    expect(coverage([], { rows: dimension, columns: 'outcome' })).toEqual([]);
  });
});

describe('a map counts a finding', () => {
  const anyTime = { window: 'latest', population: null, designs: 'all' } as const;

  test('of the window asked for alone, of any time where none was', () => {
    const undated = about('a', { followUpMonths: null });

    expect(isCounted(about('a'), { ...anyTime, window: '19-36' })).toBe(true);
    expect(isCounted(about('a'), { ...anyTime, window: '37-72' })).toBe(false);
    expect(isCounted(undated, { ...anyTime, window: '19-36' })).toBe(false);
    expect(isCounted(undated, anyTime)).toBe(true);
  });

  test('of the group and designs asked for alone', () => {
    const evaluation = evaluationFacts('e', { programs: [program], design: 'qed' });

    expect(isCounted(about('a'), { ...anyTime, population: 'women' })).toBe(false);
    expect(
      isCounted(about('a', { population: 'women' }), { ...anyTime, population: 'women' }),
    ).toBe(true);
    expect(isCounted(about('a', { evaluation }), { ...anyTime, designs: 'randomized' })).toBe(
      false,
    );
    expect(isCounted(about('a', { evaluation }), anyTime)).toBe(true);
  });

  test('of a review whatever is asked: it stands beside', () => {
    const evaluation = evaluationFacts('review', { design: 'meta-analysis' });
    const reviewed = about('a', { evaluation, followUpMonths: null });

    expect(
      isCounted(reviewed, { window: '19-36', population: 'women', designs: 'randomized' }),
    ).toBe(true);
  });
});

describe('a finding stands', () => {
  test('with the group it is about, or with the groups that its program serves', () => {
    expect(placesOf(about('a'), 'population')).toEqual(['women']);
    expect(placesOf(about('a', { population: 'parents' }), 'population')).toEqual(['parents']);
  });

  test('in the window of its follow-up, if any is recorded', () => {
    expect(placesOf(about('a', { followUpMonths: 18 }), 'window')).toEqual(['up-to-18']);
    expect(placesOf(about('a', { followUpMonths: 96 }), 'window')).toEqual(['beyond-72']);
    expect(placesOf(about('a', { followUpMonths: null }), 'window')).toEqual([]);
  });

  test('without a program where a term is recorded of all programs of its evaluation', () => {
    const other = programFacts('q', { features: ['supports'] });
    const evaluation = evaluationFacts('e', { programs: [program, other] });
    const row = findingRow('a', { program: null, evaluation });

    expect(placesOf(row, 'feature')).toEqual(['supports']);
    expect(placesOf(row, 'program')).toEqual(['p', 'q']);
    expect(placesOf(findingRow('b', { program: null }), 'feature')).toEqual([]);
  });
});

test('each cell of the effects map is the pool of its own question', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name, index) => {
    const own = programFacts(name, { features: index === 3 ? [] : ['coaching'] });
    return gain(
      name,
      { estimate: 500 * (index + 1), standardError: index === 2 ? null : 300 },
      { program: own, evaluation: evaluationFacts(`${name}-trial`, { programs: [own] }) },
    );
  });
  const question = {
    population: 'all',
    window: '19-36',
    designs: 'all',
    standardErrors: 'derived',
    prefer: 'sites',
  } as const;
  const metric = { kind: 'log-ratio' } as const;

  const cells = effectsMap(rows, { ...question, dimension: 'feature' });

  const own = synthesize(rows, { ...question, outcome: 'earnings', metric }, (row) =>
    placesOf(row, 'feature').includes('coaching'),
  );
  expect(cells).toEqual([{ row: 'coaching', outcome: 'earnings', metric, ...summarize(own.arms) }]);
  expect(cells[0]?.result).toEqual(own.pool?.result);
});
