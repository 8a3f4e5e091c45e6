import { describe, expect, test } from 'vitest';
import { coverage } from '../../../api/synthesis/coverage.ts';
import { cellSentence, coverageSentences } from '../../../api/synthesis/coverageSentences.ts';
import { employment, evaluationFacts, findingRow, programFacts } from '../../support/findingRow.ts';

const program = programFacts('p', { features: ['coaching'] });
const rows = [
  findingRow('a', { program, evaluation: evaluationFacts('e', { programs: [program] }) }),
  findingRow('b', {
    program,
    evaluation: evaluationFacts('f', { programs: [program], design: 'qed' }),
  }),
  findingRow('c', {
    program,
    measure: 'level',
    evaluation: evaluationFacts('f', { programs: [program], design: 'qed' }),
  }),
  findingRow('d', {
    program,
    evaluation: evaluationFacts('review', { programs: [program], design: 'meta-analysis' }),
  }),
  findingRow('g', {
    program,
    outcome: employment,
    evaluation: evaluationFacts('f', { programs: [program], design: 'qed' }),
  }),
];
const cells = coverage(rows, { rows: 'feature', columns: 'outcome' });

describe('coverage in sentences', () => {
  test('says of a cell its arms in evaluations, its designs and what stands beside', () => {
    expect(cells.map(cellSentence)).toEqual([
      {
        text: '2 arms in 2 evaluations (randomized and quasi-experimental), 3 findings, 1 of them levels such as costs, that compare no groups. Beside it: 1 finding of reviews over several.',
        findings: ['a', 'b', 'c', 'd'],
      },
      { text: '1 arm in 1 evaluation (quasi-experimental), 1 finding.', findings: ['g'] },
    ]);
  });

  test('says of a map how much of it is known, and on how little that rests', () => {
    const said = coverageSentences(cells, { crossings: 6, nameOf: (place) => place.toUpperCase() });

    expect(said.map(({ text }) => text)).toEqual([
      'An evaluation was found for 2 of 6 crossings; for the other 4 none was found in this collection.',
      '1 crossing of these rests on one evaluation alone.',
      '1 crossing of these has a randomized evaluation.',
      'Most evaluations: COACHING and EARNINGS, 2 arms in 2 evaluations.',
    ]);
  });

  test('names the crossing with most findings among those with most evaluations', () => {
    const [dense, sparse] = cells;
    const tied = dense && sparse ? [{ ...sparse, evaluations: dense.evaluations }, dense] : [];

    const said = coverageSentences(tied, { crossings: 2, nameOf: (place) => place });

    expect(said.at(-1)?.text).toContain('coaching and earnings');
  });

  test('says of an empty map that nothing was found in this collection', () => {
    expect(coverageSentences([], { crossings: 6, nameOf: (place) => place })).toEqual([
      { text: 'No evaluation found in this collection.', findings: [] },
    ]);
  });
});
