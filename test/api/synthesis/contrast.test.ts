import { describe, expect, test } from 'vitest';
import type { FindingRow, ProgramFacts } from '../../../api/model/findingRow.ts';
import { contrast, differenceOf } from '../../../api/synthesis/contrast.ts';
import { permute } from '../../../api/synthesis/permutation.ts';
import { evaluationFacts, findingRow, gain, programFacts } from '../../support/findingRow.ts';
import reference from './reference/reference.json' with { type: 'json' };

const question = {
  outcome: 'earnings',
  population: 'all',
  window: '19-36',
  designs: 'all',
  metric: { kind: 'log-ratio' },
  standardErrors: 'derived',
  prefer: 'sites',
  feature: 'coaching',
} as const;

function trial(name: string, facts: Partial<ProgramFacts>, estimate = 1_000): FindingRow {
  const program = programFacts(name, facts);
  const evaluation = evaluationFacts(`${name}-trial`, { programs: [program] });
  return gain(name, { estimate, standardError: 300 }, { program, evaluation });
}

describe('a contrast', () => {
  test('has three groups, as what is not recorded is not known to be absent', () => {
    const found = contrast(
      [
        trial('a', { features: ['coaching'] }),
        trial('b', { lacks: ['coaching'] }),
        trial('c', { features: ['screening'] }),
      ],
      question,
    );

    const idsOf = ({ members }: typeof found.with) => members.map(({ row }) => row.id);
    expect([found.with, found.without, found.notRecorded].map(idsOf)).toEqual([
      ['a-gain'],
      ['b-gain'],
      ['c-gain'],
    ]);
    expect(found.comparisons.map(({ against, rung }) => [against, rung])).toEqual([
      ['without', 'c'],
      ['not-recorded', 'c'],
    ]);
  });

  test('of sites of one demonstration stands on rung (b)', () => {
    const programs = [
      programFacts('a', { features: ['coaching'] }),
      programFacts('b', { lacks: ['coaching'] }),
    ];
    const evaluation = evaluationFacts('demonstration', { programs });
    const rows = programs.map((program) =>
      gain(program.id, { estimate: 1_000, standardError: 300 }, { program, evaluation }),
    );

    const [comparison] = contrast(rows, question).comparisons;

    expect(comparison).toMatchObject({
      against: 'without',
      rung: 'b',
      permutation: null,
      withinEvaluations: [
        { evaluation: 'demonstration', with: ['demonstration/a'], against: ['demonstration/b'] },
      ],
    });
  });

  test('keeps randomized tests of the feature apart, on rung (a)', () => {
    const rows = [
      trial('a', { features: ['coaching'] }),
      findingRow('alone', {
        tested: { assigned: ['coaching'], features: ['coaching'], isAlone: true },
        direction: 'favorable',
      }),
      findingRow('package', {
        tested: {
          assigned: ['coaching', 'cohorts'],
          features: ['coaching', 'cohorts'],
          isAlone: false,
        },
      }),
      findingRow('other', {
        tested: { assigned: ['cohorts'], features: ['cohorts'], isAlone: true },
      }),
    ];

    const found = contrast(rows, question);

    expect(found.tests.map(({ row, isAlone }) => [row.id, isAlone])).toEqual([
      ['alone', true],
      ['package', false],
    ]);
    expect(found.with.arms + found.without.arms + found.notRecorded.arms).toBe(1);
  });

  test('has an interval only from ten arms in five evaluations up', () => {
    const rows = Array.from({ length: 10 }, (_, index) =>
      trial(
        `p${index}`,
        { features: index < 4 ? ['coaching'] : [] },
        index < 4 ? 3_000 : 1_000 - 50 * index,
      ),
    );

    expect(contrast(rows.slice(1), question).comparisons[0]?.difference).toBe(null);
    expect(contrast(rows, question).comparisons[0]?.difference).toMatchObject({
      df: 8,
      estimate: expect.closeTo(0.196, 2),
    });
  });

  test('says what else differs, the most unlike first', () => {
    const rows = [
      trial('a', { features: ['coaching'], sectors: ['health'], populations: ['women'] }),
      trial('b', { features: ['coaching'], sectors: ['health'] }),
      trial('c', { sectors: ['transport'] }),
    ];

    expect(contrast(rows, question).comparisons[0]?.differences).toEqual([
      { aspect: 'sector', value: 'health', with: 2, against: 0 },
      { aspect: 'sector', value: 'transport', with: 0, against: 1 },
      { aspect: 'population', value: 'women', with: 1, against: 0 },
    ]);
  });
});

describe('the difference of two groups is metafor’s', () => {
  test.each(reference.moderators)('$name ($source)', (expected) => {
    const all = expected.y.map((y, index) => ({ y, variance: expected.v[index] ?? Number.NaN }));
    const side = (isWith: boolean) => all.filter((_, index) => expected.with[index] === isWith);

    const found = differenceOf({ with: side(true), against: side(false) });

    const close = (value: number) => expect.closeTo(value, 7);
    expect(found).toEqual({
      estimate: close(expected.difference),
      standardError: close(expected.standardError),
      interval: { low: close(expected.low), high: close(expected.high) },
      df: all.length - 2,
      p: close(expected.p),
    });
  });
});

describe('permutation', () => {
  const block = (isWith: boolean, mean: number) => ({ isWith, weight: 1, product: mean });

  test('tries every way of dealing whole evaluations where that is feasible', () => {
    const blocks = [block(true, 3), block(true, 2), block(false, 1), block(false, 0)];

    // Of six ways only the observed one and its mirror differ by two.
    expect(permute(blocks)).toEqual({ p: 2 / 6, arrangements: 6, isExhaustive: true });
  });

  test('draws with a fixed seed where it is not', () => {
    const blocks = Array.from({ length: 30 }, (_, index) => block(index % 2 === 0, index % 2));

    const found = permute(blocks);

    expect(found).toEqual({ p: 1 / 10_000, arrangements: 10_000, isExhaustive: false });
    expect(permute(blocks)).toEqual(found);
  });

  test('says nothing where one side is empty', () => {
    expect(permute([block(true, 1), block(true, 2)])).toBe(null);
    expect(permute([])).toBe(null);
  });
});
