import { describe, expect, test } from 'vitest';
import { byDomain, nested } from '../../../../web/views/map/heads.ts';
import { placeAfter, placeWithin } from '../../../../web/views/map/roving.ts';

const term = (id: string, partOf?: string) => ({
  id,
  name: id,
  address: `/features/${id}`,
  evaluationCount: 1,
  partOf: partOf === undefined ? null : { id: partOf },
});

describe('the rows of the map', () => {
  test('are core terms first, then by evaluations, then by name', () => {
    const rows = nested([
      { ...term('advising'), evaluationCount: 2 },
      { ...term('coaching'), evaluationCount: 2 },
      { ...term('training'), evaluationCount: 9 },
      { ...term('screening'), core: true },
    ]);

    expect(rows.map(({ id }) => id)).toEqual(['screening', 'training', 'advising', 'coaching']);
  });

  test('stand each with its parts below it', () => {
    const rows = nested([term('training'), term('certificate', 'training'), term('coaching')]);

    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['coaching', 0],
      ['training', 0],
      ['certificate', 1],
    ]);
  });

  test('hold a part whose whole is not among them', () => {
    expect(nested([term('certificate', 'training')]).map(({ id }) => id)).toEqual(['certificate']);
  });
});

test('outcomes stand under their domains, earnings first', () => {
  const columns = byDomain([
    { ...term('degree'), domain: 'credentials' },
    { ...term('wage'), domain: 'earnings' },
    { ...term('annual'), domain: 'earnings' },
  ]);

  expect(columns.map(({ name, heads }) => [name, heads.map(({ id }) => id)])).toEqual([
    ['Earnings', ['annual', 'wage']],
    ['Credentials', ['degree']],
  ]);
});

describe('a key in the map', () => {
  const extent = { rows: 3, columns: 4 };

  test.each([
    ['ArrowRight', { row: 1, column: 1 }, { row: 1, column: 2 }],
    ['ArrowUp', { row: 1, column: 1 }, { row: 0, column: 1 }],
    ['Home', { row: 2, column: 3 }, { row: 2, column: 0 }],
    ['End', { row: 2, column: 3 }, { row: 2, column: 4 }],
    ['PageDown', { row: 1, column: 1 }, { row: 3, column: 1 }],
    ['ArrowDown', { row: 3, column: 1 }, null],
    ['ArrowLeft', { row: 0, column: 1 }, null],
    ['a', { row: 1, column: 1 }, null],
  ])('%s leads on from there, or nowhere', (key, from, to) => {
    expect(placeAfter(key, from, extent)).toEqual(to);
  });
});

test('a place beyond a smaller map is the nearest within it', () => {
  const extent = { rows: 3, columns: 4 };

  expect(placeWithin({ row: 9, column: 9 }, extent)).toEqual({ row: 3, column: 4 });
  expect(placeWithin({ row: 0, column: 2 }, extent)).toEqual({ row: 0, column: 2 });
});
