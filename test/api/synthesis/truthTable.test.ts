import { describe, expect, test } from 'vitest';
import { chooseArms } from '../../../api/synthesis/arms.ts';
import {
  EXPLORATORY,
  emptyText,
  truthTable,
  truthTableSentences,
} from '../../../api/synthesis/truthTable.ts';
import { evaluationFacts, gain, programFacts } from '../../support/findingRow.ts';

const trials = [
  ['a', 500, ['base', 'coaching', 'supports']],
  ['b', -300, ['base', 'coaching', 'supports']],
  ['c', 200, ['base', 'coaching']],
  ['d', 100, ['base']],
  ['e', 0, ['base']],
] as const;

const { arms } = chooseArms(
  trials.map(([id, estimate, features]) => {
    const program = programFacts(id, { features });
    const evaluation = evaluationFacts(`${id}-trial`, { programs: [program] });
    return gain(id, { estimate, standardError: 100 }, { program, evaluation });
  }),
  {
    outcome: 'earnings',
    population: 'all',
    window: '19-36',
    designs: 'all',
    metric: { kind: 'log-ratio' },
    standardErrors: 'derived',
    prefer: 'sites',
  },
);
const nameOf = (id: string) => id.toUpperCase();

describe('a truth table', () => {
  test('has each combination of the features that differ, with its arms and signs', () => {
    const table = truthTable(arms, null);

    expect(table.features).toEqual(['coaching', 'supports']);
    expect(table.possible).toBe(4);
    expect(
      table.combinations.map(({ has, arms: members, signs, isContradictory }) => ({
        has,
        arms: members.map(({ id }) => id),
        signs: [signs.favorable, signs.unfavorable, signs.zero],
        isContradictory,
      })),
    ).toEqual([
      {
        has: [true, true],
        arms: ['a-trial/a', 'b-trial/b'],
        signs: [1, 1, 0],
        isContradictory: true,
      },
      { has: [true, false], arms: ['c-trial/c'], signs: [1, 0, 0], isContradictory: false },
      {
        has: [false, false],
        arms: ['d-trial/d', 'e-trial/e'],
        signs: [1, 0, 1],
        isContradictory: false,
      },
    ]);
  });

  test('says first that it is exploratory, then what contradicts itself and what is empty', () => {
    const said = truthTableSentences(truthTable(arms, null), { nameOf });

    expect(said.map(({ text }) => text)).toEqual([
      EXPLORATORY,
      '3 combinations of 2 features were seen in 5 arms; 1 contradicts itself.',
      'With COACHING and SUPPORTS recorded, arms point both ways: 1 favorable, 1 unfavorable.',
      'Of 4 combinations 1 was not seen in these arms: SUPPORTS recorded.',
    ]);
    expect(said[2]?.findings).toEqual(['a-gain', 'b-gain']);
  });

  test('is of the features chosen, and only counts what is empty where that is much', () => {
    const four = truthTable(arms, ['tools', 'coaching', 'supports', 'base']);

    expect(four.features).toEqual(['base', 'coaching', 'supports', 'tools']);
    expect(emptyText(four, nameOf)).toBe(
      'Of 16 combinations 13 were not seen in these arms: nothing can be said of them.',
    );
    expect(emptyText(truthTable(arms, ['coaching']), nameOf)).toBe(
      'Of 2 combinations 0 were not seen in these arms.',
    );
  });

  test('says nothing where there is no arm, or no feature that differs', () => {
    expect(truthTableSentences(truthTable([], null), { nameOf })).toEqual([]);
    expect(truthTableSentences(truthTable(arms.slice(0, 1), null), { nameOf })).toEqual([]);
  });
});
