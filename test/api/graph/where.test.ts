import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { Where } from '../../../api/graph/where.ts';
import type { Kind } from '../../../api/model/kinds.ts';
import { findStep, type Step } from '../../../api/model/steps.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph, randomKinds } from '../../support/randomGraph.ts';
import { randomWhere } from '../../support/randomWhere.ts';
import { nodesWhere } from './naive.ts';

function step(kind: Kind, field: string): Step {
  const found = findStep(kind, field);
  if (found === undefined) throw new Error(`${kind} has no relation ${field}.`);
  return found;
}

const programs = dataset(
  [
    node('Program', 'quest', {
      name: 'Project QUEST',
      aliases: ['QUEST', 'Proyecto Qüest'],
      startYear: 1992,
      delivery: 'nonprofit',
    }),
    node('Program', 'year-up', { name: 'Year Up', startYear: 2000 }),
    node('Program', 'unknown', { name: 'Unknown', delivery: 'college' }),
    node('Feature', 'supports', { name: 'Wraparound supports', core: true }),
    node('Feature', 'child-care', { name: 'Child care' }),
    node('Feature', 'screening', { name: 'Screening', core: true }),
    node('Finding', 'gain', { estimate: 3 }),
  ],
  [
    edge('PART_OF', 'child-care', 'supports'),
    edge('HAS_FEATURE', 'quest', 'child-care'),
    edge('HAS_FEATURE', 'year-up', 'screening'),
    edge('ABOUT', 'gain', 'quest'),
    edge('TESTS', 'gain', 'child-care', { alone: true }),
  ],
);

describe.each(engines)('conditions in the $name graph', ({ open, numRuns }) => {
  async function find(kind: Kind, where: Where): Promise<string[]> {
    const graph = await open(programs);
    const page = { first: 10, after: null };
    const order = [{ property: 'name', isDescending: false }];
    const { entries } = await ask(graph, { verb: 'nodes', kind, where, order, page });
    return entries.map((entry) => entry.node.id);
  }

  test('compare text without case and accents where asked what it contains', async () => {
    expect(
      await find('Program', { property: 'aliases', operator: 'contains', value: 'quést' }),
    ).toEqual(['quest']);
    expect(
      await find('Program', { property: 'name', operator: 'startsWith', value: 'YEAR' }),
    ).toEqual(['year-up']);
  });

  test('compare text as it stands where asked what it equals', async () => {
    expect(
      await find('Program', { property: 'name', operator: 'equals', value: 'year up' }),
    ).toEqual([]);
  });

  test('compare text by code units, as JavaScript does, in lists as well', async () => {
    const named = (id: string, name: string) => node('Program', id, { name, aliases: [name] });
    const graph = await open(
      dataset([named('emoji', '\u{1F600}'), named('replacement', '\uFFFD')], []),
    );

    for (const property of ['name', 'aliases']) {
      const where = { property, operator: 'less', value: '\uFFFD' } as const;
      const page = { first: 10, after: null };
      const found = await ask(graph, { verb: 'nodes', kind: 'Program', where, order: [], page });
      expect(found.entries.map((entry) => entry.node.id)).toEqual(['emoji']);
    }
  });

  test('find by not also the nodes on which nothing is recorded', async () => {
    const before1995: Where = { property: 'startYear', operator: 'less', value: 1995 };

    expect(await find('Program', before1995)).toEqual(['quest']);
    expect(await find('Program', { not: before1995 })).toEqual(['unknown', 'year-up']);
  });

  test('tell what is recorded from what is not', async () => {
    expect(
      await find('Program', { property: 'delivery', operator: 'recorded', value: false }),
    ).toEqual(['year-up']);
    expect(
      await find('Program', { property: 'aliases', operator: 'recorded', value: true }),
    ).toEqual(['quest']);
  });

  test('meet all of nothing, and none of any of nothing', async () => {
    expect(await find('Program', { all: [] })).toEqual(['quest', 'unknown', 'year-up']);
    expect(await find('Program', { any: [] })).toEqual([]);
  });

  test('count a related child as its parent', async () => {
    expect(
      await find('Program', {
        step: step('Program', 'features'),
        quantifier: 'some',
        where: { property: 'id', operator: 'equals', value: 'supports' },
      }),
    ).toEqual(['quest']);
  });

  test('count the relations of a child as those of its parent', async () => {
    expect(
      await find('Feature', {
        step: step('Feature', 'programs'),
        quantifier: 'some',
        where: { property: 'id', operator: 'equals', value: 'quest' },
      }),
    ).toEqual(['child-care', 'supports']);
    expect(
      await find('Feature', {
        step: step('Feature', 'testedByFindings'),
        quantifier: 'none',
        where: null,
      }),
    ).toEqual(['screening']);
  });

  test('take the hierarchy itself as it stands', async () => {
    expect(
      await find('Feature', { step: step('Feature', 'partOf'), quantifier: 'none', where: null }),
    ).toEqual(['screening', 'supports']);
  });

  test('say that a relation is not recorded', async () => {
    expect(
      await find('Program', {
        step: step('Program', 'features'),
        quantifier: 'none',
        where: { property: 'core', operator: 'equals', value: true },
      }),
    ).toEqual(['unknown']);
  });

  test('lead over several relations', async () => {
    expect(
      await find('Program', {
        step: step('Program', 'findings'),
        quantifier: 'some',
        where: {
          all: [
            { property: 'estimate', operator: 'greater', value: 0 },
            {
              step: step('Finding', 'testsFeatures'),
              quantifier: 'some',
              where: { property: 'name', operator: 'contains', value: 'care' },
            },
          ],
        },
      }),
    ).toEqual(['quest']);
  });

  test('end where parents go round in a circle', async () => {
    const circle = dataset(
      [node('Program', 'quest'), node('Feature', 'a'), node('Feature', 'b'), node('Feature', 'c')],
      [
        edge('PART_OF', 'a', 'b'),
        edge('PART_OF', 'b', 'c'),
        edge('PART_OF', 'c', 'a'),
        edge('PART_OF', 'b', 'b'),
        edge('HAS_FEATURE', 'quest', 'b'),
      ],
    );
    const graph = await open(circle);

    const count = await ask(graph, {
      verb: 'count',
      kind: 'Feature',
      where: { step: step('Feature', 'programs'), quantifier: 'some', where: null },
    });

    expect(count).toBe(3);
  });

  test('refuse a property that the kind does not have', async () => {
    await expect(
      find('Term', { not: { property: 'startYear', operator: 'equals', value: 1 } }),
    ).rejects.toThrow(
      new CallerError(
        'BAD_USER_INPUT',
        'Nodes of the kind Term have no property "startYear". They have: id, name, aliases, sourceAddresses, sourceCopies, bundle, sortKey, evaluationCount, findingCount, definition.',
      ),
    );
  });

  test('refuse a relation that the kind does not have', async () => {
    await expect(
      find('Program', { step: step('Finding', 'outcome'), quantifier: 'some', where: null }),
    ).rejects.toThrow(
      new CallerError('BAD_USER_INPUT', 'Nodes of the kind Program have no relation "outcome".'),
    );
  });

  const asked = fc
    .constantFrom(...randomKinds)
    .chain((kind) => fc.record({ kind: fc.constant(kind), where: randomWhere(kind) }));
  property.prop([randomGraph, asked], { numRuns })(
    'find and count exactly the nodes that meet them one by one',
    async (data, { kind, where }) => {
      const graph = await open(data);
      const page = { first: 100, after: null };

      const count = await ask(graph, { verb: 'count', kind, where });
      const found = await ask(graph, { verb: 'nodes', kind, where, order: [], page });

      const expected = nodesWhere(data, kind, where).map(({ id }) => id);
      expect(found.entries.map((entry) => entry.node.id)).toEqual(expected.toSorted());
      expect(count).toBe(expected.length);
    },
  );
});
