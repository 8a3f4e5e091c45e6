import { describe, expect, test } from 'vitest';
import {
  CANVAS_HOLDS,
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
  const kinds: Readonly<Record<string, string>> = { coaching: 'FEATURE', funder: 'ORGANIZATION' };

  const unseen = unseenBySort({
    id: 'quest',
    degrees: [
      { relationship: 'HAS_FEATURE', direction: 'OUT', kind: 'FEATURE', count: 5 },
      { relationship: 'FUNDS', direction: 'IN', kind: 'ORGANIZATION', count: 1 },
      { relationship: 'PART_OF', direction: 'IN', kind: 'PROGRAM', count: 2 },
    ],
    edges: [
      { relationship: 'HAS_FEATURE', from: 'quest', to: 'coaching' },
      { relationship: 'HAS_FEATURE', from: 'year-up', to: 'coaching' },
      { relationship: 'FUNDS', from: 'funder', to: 'quest' },
    ],
    kindOf: (id) => kinds[id],
  });

  expect(unseen).toEqual([
    { relationship: 'HAS_FEATURE', direction: 'OUT', kind: 'FEATURE', count: 4 },
    { relationship: 'PART_OF', direction: 'IN', kind: 'PROGRAM', count: 2 },
  ]);
});
