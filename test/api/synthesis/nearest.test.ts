import { describe, expect, test } from 'vitest';
import type { CoverageCell } from '../../../api/synthesis/coverage.ts';
import { nearestEvidence, wholesOf } from '../../../api/synthesis/nearest.ts';

function cell(row: string, column: string, evaluations: number): CoverageCell {
  return {
    row,
    column,
    evaluations,
    arms: evaluations,
    findings: evaluations,
    levels: 0,
    designs: 'randomized',
    reviews: 0,
    evaluationIds: [],
    findingIds: [],
  };
}

describe('the nearest evidence to a cell', () => {
  const cells = [
    cell('mentoring', 'wage', 1),
    cell('mentoring', 'quarterly', 2),
    cell('mentoring', 'health', 9),
    cell('coaching', 'earnings', 1),
    cell('supports', 'earnings', 3),
    cell('tools', 'earnings', 8),
    cell('reviews-alone', 'earnings', 0),
    cell('tools', 'health', 8),
  ];

  test('is the same row by its sibling columns, then the wholes, then the same column', () => {
    const near = nearestEvidence(cells, {
      row: 'mentoring',
      column: 'earnings',
      siblings: new Set(['wage', 'quarterly', 'earnings']),
      wholes: ['coaching', 'supports'],
    });

    expect(near.map(({ cell: { row, column }, reason }) => [row, column, reason])).toEqual([
      ['mentoring', 'quarterly', 'same-group'],
      ['mentoring', 'wage', 'same-group'],
      ['coaching', 'earnings', 'whole'],
      ['supports', 'earnings', 'whole'],
      ['tools', 'earnings', 'same-column'],
    ]);
  });

  test('never is the cell itself', () => {
    const near = nearestEvidence([cell('a', 'b', 2)], {
      row: 'a',
      column: 'b',
      siblings: new Set(['b']),
      wholes: [],
    });

    expect(near).toEqual([]);
  });
});

test('the wholes of a term come nearest first, each once, even in a circle', () => {
  const parents = new Map([
    ['a', ['c', 'b']],
    ['b', ['d']],
    ['c', ['d', 'a']],
  ]);

  expect(wholesOf('a', parents)).toEqual(['b', 'c', 'd']);
  expect(wholesOf('alone', parents)).toEqual([]);
});
