import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { GraphStore, NodesQuestion, Order, PageRequest } from '../../../api/graph/graph.ts';
import type { Where } from '../../../api/graph/where.ts';
import type { Kind } from '../../../api/model/kinds.ts';
import { dataset, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph, randomKinds } from '../../support/randomGraph.ts';
import { randomWhere } from '../../support/randomWhere.ts';
import { inOrder, nodesWhere } from './naive.ts';
import { allPages } from './paging.ts';

const byName: readonly Order[] = [{ property: 'name', isDescending: false }];

function programs(question: Partial<NodesQuestion>): NodesQuestion {
  const page: PageRequest = { first: 10, after: null };
  return { verb: 'nodes', kind: 'Program', where: null, order: byName, page, ...question };
}

async function ids(graph: GraphStore, question: Partial<NodesQuestion>): Promise<string[]> {
  const { entries } = await ask(graph, programs(question));
  return entries.map((entry) => entry.node.id);
}

const four = dataset(
  [
    node('Program', 'd', { name: 'beta', startYear: 2000, locations: ['Boston, MA', 'Akron, OH'] }),
    node('Program', 'c', { name: 'Álpha', startYear: null, locations: [] }),
    node('Program', 'b', { name: 'Beta', startYear: 1990, locations: ['Camden, NJ'] }),
    node('Program', 'a', { name: 'alpha', startYear: 2000, locations: ['Akron, OH'] }),
    node('Evaluation', 'e', { name: 'Another kind' }),
  ],
  [],
);

describe.each(engines)('nodes in the $name graph', ({ open, numRuns }) => {
  test('come as they are', async () => {
    const graph = await open(four);

    const { entries } = await ask(graph, programs({ page: { first: 1, after: null } }));

    expect(entries.map((entry) => entry.node)).toEqual([
      node('Program', 'a', { name: 'alpha', startYear: 2000, locations: ['Akron, OH'] }),
    ]);
  });

  test('come as they are where a condition asks whether what they say is recorded', async () => {
    const graph = await open(four);
    const where: Where = {
      any: [
        { property: 'locations', operator: 'contains', value: 'Paris' },
        { property: 'name', operator: 'recorded', value: true },
      ],
    };

    const { entries } = await ask(graph, programs({ where }));

    expect(entries.map((entry) => entry.node.name)).toEqual(['alpha', 'Álpha', 'Beta', 'beta']);
  });

  test('are ordered by name without case and accents, equals by id', async () => {
    expect(await ids(await open(four), {})).toEqual(['a', 'c', 'b', 'd']);
  });

  test('are ordered by name backwards, equals still by id', async () => {
    const order = [{ property: 'name', isDescending: true }];
    expect(await ids(await open(four), { order })).toEqual(['b', 'd', 'a', 'c']);
  });

  test('come last where nothing is recorded, either way', async () => {
    const graph = await open(four);
    const up = [{ property: 'startYear', isDescending: false }];
    const down = [{ property: 'startYear', isDescending: true }];

    expect(await ids(graph, { order: up })).toEqual(['b', 'a', 'd', 'c']);
    expect(await ids(graph, { order: down })).toEqual(['a', 'd', 'b', 'c']);
  });

  test('are ordered by the first element of a list', async () => {
    const order = [{ property: 'locations', isDescending: false }];
    expect(await ids(await open(four), { order })).toEqual(['a', 'd', 'b', 'c']);
  });

  test('are ordered by code units, as JavaScript orders text, from page to page', async () => {
    const graph = await open(
      dataset(
        [
          node('Program', 'replacement', { name: '\uFFFD', aliases: ['\uFFFD'] }),
          node('Program', 'emoji', { name: '\u{1F600}', aliases: ['\u{1F600}', 'smile'] }),
          node('Program', 'letter', { name: 'z', aliases: ['z'] }),
        ],
        [],
      ),
    );

    for (const property of ['name', 'aliases']) {
      const order = [{ property, isDescending: false }];
      const pages = await allPages(1, (page) => ask(graph, programs({ order, page })));
      expect(pages.map((entry) => entry.node.id)).toEqual(['letter', 'emoji', 'replacement']);
    }
  });

  test('are ordered by several properties, the first deciding first', async () => {
    const order = [
      { property: 'startYear', isDescending: true },
      { property: 'name', isDescending: true },
    ];
    expect(await ids(await open(four), { order })).toEqual(['d', 'a', 'b', 'c']);
  });

  test('say whether there are more on either side', async () => {
    const graph = await open(four);

    const first = await ask(graph, programs({ page: { first: 2, after: null } }));
    const cursor = first.entries[1]?.cursor ?? '';
    const rest = await ask(graph, programs({ page: { first: 2, after: cursor } }));
    const none = await ask(graph, programs({ page: { first: 0, after: cursor } }));

    expect([first.hasPreviousPage, first.hasNextPage]).toEqual([false, true]);
    expect([rest.hasPreviousPage, rest.hasNextPage]).toEqual([true, false]);
    expect([none.hasPreviousPage, none.hasNextPage]).toEqual([true, true]);
  });

  test('go on in order when other data takes their place between two pages', async () => {
    const graph = await open(four);
    const { entries } = await ask(graph, programs({ page: { first: 2, after: null } }));
    const after = entries[1]?.cursor ?? '';

    await graph.replace(
      dataset(
        [
          node('Program', 'f', { name: 'aaa' }),
          node('Program', 'b', { name: 'Beta' }),
          node('Program', 'g', { name: 'alpine' }),
        ],
        [],
      ),
    );

    expect(await ids(graph, { page: { first: 5, after } })).toEqual(['g', 'b']);
    expect(await ids(graph, { page: { last: 5, before: after } })).toEqual(['f']);
  });

  test('refuse an order by what the kind does not have', async () => {
    const order = [{ property: 'estimate', isDescending: false }];
    await expect(ids(await open(four), { kind: 'Person', order })).rejects.toThrow(
      new CallerError(
        'BAD_USER_INPUT',
        'Nodes of the kind Person have no property "estimate". They have: id, name, aliases, sourceAddresses, sourceCopies, bundle, sortKey, evaluationCount, findingCount.',
      ),
    );
  });

  test.each(['', '?', 'bm9uZQ', 'WzEsMl0', '/+=', 'W10', 'eyJhIjoxfQ', 'née'])(
    'refuse the cursor "%s", which is none',
    async (after) => {
      const page = { first: 1, after };
      await expect(ids(await open(four), { page })).rejects.toThrow(CallerError);
    },
  );

  test('refuse a cursor of a list in another order', async () => {
    const graph = await open(four);
    const { entries } = await ask(graph, programs({ page: { first: 1, after: null } }));
    const after = entries[0]?.cursor ?? '';
    const order = [{ property: 'name', isDescending: true }];
    const page = { first: 1, after };

    await expect(ids(graph, { order, page })).rejects.toThrow(
      /^The cursor ".*…?" belongs to a list in another order\. Give one from an earlier page of this list, or none for the first page\.$/,
    );
    await expect(ids(graph, { kind: 'Evaluation', page })).rejects.toThrow(CallerError);
  });

  const orders = fc.array(
    fc.record({
      property: fc.constantFrom('name', 'aliases', 'evaluationCount', 'id', 'findingCount'),
      isDescending: fc.boolean(),
    }),
    { maxLength: 3 },
  );
  const asked = fc.constantFrom<Kind>(...randomKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      where: fc.option(randomWhere(kind, 1), { nil: null }),
      order: orders,
      size: fc.integer({ min: 1, max: 4 }),
    }),
  );
  property.prop([randomGraph, asked], { numRuns })(
    'give page by page, forwards and backwards, what they give at once',
    async (data, { kind, where, order, size }) => {
      const graph = await open(data);
      const question = { verb: 'nodes', kind, where, order } as const;

      const forwards = await allPages(size, (page) => ask(graph, { ...question, page }));
      const backwards = await allPages(-size, (page) => ask(graph, { ...question, page }));

      const expected = inOrder(nodesWhere(data, kind, where), order);
      expect(forwards.map((entry) => entry.node)).toEqual(expected);
      expect(backwards.map((entry) => entry.node)).toEqual(expected);
    },
  );
});
