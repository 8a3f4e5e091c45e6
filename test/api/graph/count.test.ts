import { describe, expect, test } from 'vitest';
import { dataset, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';

const data = dataset(
  [
    node('Program', 'a', { startYear: 1990 }),
    node('Program', 'b', { startYear: 2000 }),
    node('Program', 'c'),
    node('Sector', 'd'),
  ],
  [],
);

describe.each(engines)('the count in the $name graph', ({ open }) => {
  test('is of all nodes of a kind', async () => {
    expect(await ask(await open(data), { verb: 'count', kind: 'Program', where: null })).toBe(3);
  });

  test('is of those that meet a condition', async () => {
    const where = { property: 'startYear', operator: 'greater', value: 1995 } as const;
    expect(await ask(await open(data), { verb: 'count', kind: 'Program', where })).toBe(1);
  });

  test('is 0 of a kind of which there is none', async () => {
    expect(await ask(await open(data), { verb: 'count', kind: 'Term', where: null })).toBe(0);
  });
});
