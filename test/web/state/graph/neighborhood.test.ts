import { describe, expect, test } from 'vitest';
import {
  CANVAS_HOLDS,
  type DegreeCount,
  planExpansion,
  unseenBySort,
} from '../../../../web/state/graph/neighborhood.ts';

function neighbors(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `neighbor-${index}`);
}

describe('a click on expand', () => {
  test('joins up to 12 unseen neighbors at once, each once', () => {
    const plan = planExpansion({
      neighbors: ['neighbor-0', ...neighbors(12), 'center'],
      onCanvas: ['center'],
    });

    expect(plan).toEqual({ does: 'join', ids: neighbors(12) });
  });

  test('asks about 13 and more, with the ten best evidenced ticked', () => {
    const plan = planExpansion({ neighbors: neighbors(13), onCanvas: ['center'] });

    expect(plan).toEqual({ does: 'ask', ticked: neighbors(10) });
  });

  test('counts only what is unseen', () => {
    const plan = planExpansion({ neighbors: neighbors(40), onCanvas: neighbors(39) });

    expect(plan).toEqual({ does: 'join', ids: ['neighbor-39'] });
  });

  test('says that all is shown', () => {
    const plan = planExpansion({ neighbors: neighbors(3), onCanvas: neighbors(3) });

    expect(plan).toEqual({ does: 'nothing', why: 'allShown' });
  });

  test('says that the canvas is full, and never goes beyond what it holds', () => {
    const crowd = Array.from({ length: CANVAS_HOLDS }, (_, index) => `drawn-${index}`);

    const full = planExpansion({ neighbors: neighbors(3), onCanvas: crowd });
    const nearlyFull = planExpansion({ neighbors: neighbors(3), onCanvas: crowd.slice(2) });

    expect(full).toEqual({ does: 'nothing', why: 'canvasFull' });
    expect(nearlyFull).toEqual({ does: 'ask', ticked: ['neighbor-0', 'neighbor-1'] });
  });
});

test('a badge counts by sort what a node is joined to beyond the canvas', () => {
  const features = { relationship: 'HAS_FEATURE', direction: 'OUT', kind: 'FEATURE' } as const;
  const funders = { relationship: 'FUNDS', direction: 'IN', kind: 'ORGANIZATION' } as const;
  const sites = { relationship: 'PART_OF', direction: 'IN', kind: 'PROGRAM' } as const;
  const programs = { relationship: 'HAS_FEATURE', direction: 'IN', kind: 'PROGRAM' } as const;

  const unseen = unseenBySort<DegreeCount>(
    [
      {
        id: 'quest',
        kind: 'PROGRAM',
        degrees: [
          { ...features, count: 5 },
          { ...funders, count: 1 },
          { ...sites, count: 2 },
        ],
      },
      { id: 'coaching', kind: 'FEATURE', degrees: [{ ...programs, count: 9 }] },
      { id: 'year-up', kind: 'PROGRAM', degrees: [{ ...features, count: 1 }] },
      { id: 'funder', kind: 'ORGANIZATION', degrees: [] },
    ],
    [
      { relationship: 'HAS_FEATURE', from: 'quest', to: 'coaching' },
      { relationship: 'HAS_FEATURE', from: 'year-up', to: 'coaching' },
      { relationship: 'FUNDS', from: 'funder', to: 'quest' },
    ],
  );

  expect(Object.fromEntries(unseen)).toEqual({
    quest: [
      { ...features, count: 4 },
      { ...sites, count: 2 },
    ],
    coaching: [{ ...programs, count: 7 }],
    'year-up': [],
    funder: [],
  });
});
