import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { GraphStore, Neighbor, NeighborsQuestion } from '../../../api/graph/graph.ts';
import type { Kind } from '../../../api/model/kinds.ts';
import type { Dataset, GraphNode } from '../../../api/model/node.ts';
import { type Step, stepsOf } from '../../../api/model/steps.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';
import { allPages } from './paging.ts';

const data = dataset(
  [
    node('Publication', 'report'),
    node('Person', 'zoe', { name: 'Zoë Adams', evaluationCount: 1 }),
    node('Person', 'ann', { name: 'ann Brown', evaluationCount: 3, findingCount: 2 }),
    node('Person', 'bob', { name: 'Bob Clark', evaluationCount: 3, findingCount: 9 }),
    node('Organization', 'mdrc', { name: 'MDRC', evaluationCount: 3, findingCount: 2 }),
    node('Finding', 'gain', { evaluationCount: 1, findingCount: 1 }),
    node('Population', 'all'),
    node('Population', 'women'),
    node('Program', 'quest'),
  ],
  [
    edge('WROTE', 'ann', 'report', { order: 3 }),
    edge('WROTE', 'zoe', 'report', { order: 1 }),
    edge('WROTE', 'bob', 'report', { order: 2 }),
    edge('PUBLISHED', 'mdrc', 'report'),
    edge('REPORTED_IN', 'gain', 'report', { locator: 'Table 2' }),
    edge('AMONG', 'gain', 'all'),
    edge('SERVES', 'quest', 'all'),
    edge('SERVES', 'quest', 'women'),
  ],
);

function steps(kind: Kind, ...fields: string[]): Step[] {
  return fields.flatMap((field) => stepsOf(kind).filter((step) => step.field === field));
}

describe.each(engines)('neighbors in the $name graph', ({ open, numRuns }) => {
  async function found(
    question: Partial<NeighborsQuestion> & Pick<NeighborsQuestion, 'id' | 'steps'>,
    graph?: GraphStore,
  ): Promise<string[]> {
    const { entries } = await ask(graph ?? (await open(data)), {
      verb: 'neighbors',
      order: 'relation',
      isForCanvas: false,
      page: { first: 10, after: null },
      ...question,
    });
    return entries.map((entry) => entry.node.id);
  }

  test('come with the edge and its direction', async () => {
    const { entries } = await ask(await open(data), {
      verb: 'neighbors',
      id: 'report',
      steps: steps('Publication', 'findings'),
      order: 'relation',
      isForCanvas: false,
      page: { first: 10, after: null },
    });

    expect(entries).toEqual([
      {
        node: node('Finding', 'gain', { evaluationCount: 1, findingCount: 1 }),
        edge: edge('REPORTED_IN', 'gain', 'report', { locator: 'Table 2' }),
        direction: 'in',
        cursor: expect.any(String),
      },
    ]);
  });

  test('stand by relation in the order in which relations are asked for, and in its own', async () => {
    const asked = steps('Publication', 'findings', 'authors', 'publisher');
    expect(await found({ id: 'report', steps: asked })).toEqual([
      'gain',
      'zoe',
      'bob',
      'ann',
      'mdrc',
    ]);
  });

  test('stand by name where a relation has no order of its own', async () => {
    const asked = steps('Program', 'populations');
    expect(await found({ id: 'quest', steps: asked })).toEqual(['all', 'women']);
  });

  test('stand by evidence with most evaluations first, then most findings, then by name', async () => {
    const asked = steps('Publication', 'findings', 'authors', 'publisher');
    expect(await found({ id: 'report', steps: asked, order: 'evidence' })).toEqual([
      'bob',
      'ann',
      'mdrc',
      'gain',
      'zoe',
    ]);
  });

  test('leave the full sample out of the canvas, whichever end is asked', async () => {
    const populations = steps('Program', 'populations');
    const programs = steps('Population', 'programs');

    expect(await found({ id: 'quest', steps: populations, isForCanvas: true })).toEqual(['women']);
    expect(await found({ id: 'all', steps: programs, isForCanvas: true })).toEqual([]);
    expect(await found({ id: 'all', steps: programs })).toEqual(['quest']);
  });

  test('are none of an id that is not there, nor along a relation of another kind', async () => {
    expect(await found({ id: 'nobody', steps: stepsOf('Program') })).toEqual([]);
    expect(await found({ id: 'quest', steps: stepsOf('Finding') })).toEqual([]);
    expect(await found({ id: 'quest', steps: [] })).toEqual([]);
  });

  test('go on in order when other data takes their place between two pages', async () => {
    const graph = await open(data);
    const asked = steps('Publication', 'authors');
    const page = { first: 2, after: null };
    const { entries } = await ask(graph, {
      verb: 'neighbors',
      id: 'report',
      steps: asked,
      order: 'relation',
      isForCanvas: false,
      page,
    });
    const after = entries[1]?.cursor ?? '';

    await graph.replace(
      dataset(
        [node('Publication', 'report'), node('Person', 'new'), node('Person', 'ann')],
        [
          edge('WROTE', 'new', 'report', { order: 1 }),
          edge('WROTE', 'ann', 'report', { order: 3 }),
        ],
      ),
    );

    expect(await found({ id: 'report', steps: asked, page: { first: 9, after } }, graph)).toEqual([
      'ann',
    ]);
  });

  test('refuse the cursor of another list', async () => {
    const graph = await open(data);
    const page = { first: 1, after: null };
    const question = { verb: 'neighbors', id: 'report', isForCanvas: false, page } as const;
    const authors = steps('Publication', 'authors');
    const byRelation = await ask(graph, { ...question, steps: authors, order: 'relation' });
    const after = byRelation.entries[0]?.cursor ?? '';
    const next = { first: 1, after };

    await expect(
      ask(graph, { ...question, steps: authors, order: 'evidence', page: next }),
    ).rejects.toThrow(CallerError);
    await expect(
      ask(graph, {
        ...question,
        steps: steps('Publication', 'publisher'),
        order: 'relation',
        page: next,
      }),
    ).rejects.toThrow(CallerError);
  });

  test('stand by evidence with parallel edges in the order of the model, then by ordinal', async () => {
    const parallel = dataset(
      [node('Organization', 'casey'), node('Program', 'quest')],
      [
        edge('FUNDS', 'casey', 'quest', { ordinal: 1 }),
        edge('FUNDS', 'casey', 'quest'),
        edge('OPERATES', 'casey', 'quest'),
      ],
    );
    const { entries } = await ask(await open(parallel), {
      verb: 'neighbors',
      id: 'casey',
      steps: steps('Organization', 'published', 'people', 'parts', 'fundsPrograms', 'operates'),
      order: 'evidence',
      isForCanvas: false,
      page: { first: 10, after: null },
    });

    expect(entries.map((entry) => entry.edge)).toEqual([
      edge('OPERATES', 'casey', 'quest'),
      edge('FUNDS', 'casey', 'quest'),
      edge('FUNDS', 'casey', 'quest', { ordinal: 1 }),
    ]);
  });

  const asked = fc.record({
    pick: fc.nat(),
    stepPicks: fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 6 }),
    order: fc.constantFrom('relation' as const, 'evidence' as const),
    isForCanvas: fc.boolean(),
    size: fc.integer({ min: 1, max: 3 }),
  });
  property.prop([randomGraph, asked], { numRuns })(
    'are page by page, forwards and backwards, what edge by edge is found',
    async (graphData, { pick, stepPicks, order, isForCanvas, size }) => {
      const graph = await open(graphData);
      const center = graphData.nodes[pick % graphData.nodes.length];
      if (center === undefined) return;
      const all = stepsOf(center.kind);
      const chosen = stepPicks.flatMap((stepPick) => all[stepPick] ?? []);
      const question = {
        verb: 'neighbors',
        id: center.id,
        steps: chosen,
        order,
        isForCanvas,
      } as const;

      const forwards = await allPages(size, (page) => ask(graph, { ...question, page }));
      const backwards = await allPages(-size, (page) => ask(graph, { ...question, page }));

      const expected = naiveNeighbors(graphData, center, { ...question, kind: center.kind });
      const withoutCursor = ({ node: reached, edge: along, direction }: Neighbor) => ({
        node: reached,
        edge: along,
        direction,
      });
      expect(forwards.map(withoutCursor)).toEqual(expected);
      expect(backwards.map(withoutCursor)).toEqual(expected);
    },
  );
});

function naiveNeighbors(
  { nodes, edges }: Dataset,
  center: GraphNode,
  {
    steps: asked,
    order,
    isForCanvas,
    kind,
  }: Pick<NeighborsQuestion, 'steps' | 'order' | 'isForCanvas'> & { readonly kind: Kind },
): Neighbor[] {
  const found = asked.flatMap((step, place) =>
    edges.flatMap((along) => {
      const [near, far] =
        step.direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const reached = nodes.find(({ id }) => id === along[far]);
      if (along.relationship !== step.relationship || along[near] !== center.id) return [];
      if (reached?.kind !== step.kind) return [];
      if (isForCanvas && (reached.id === 'all' || center.id === 'all')) return [];
      const { direction } = step;
      return [{ node: reached, edge: along, direction, place, model: stepsOf(kind).indexOf(step) }];
    }),
  );
  const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  found.sort((a, b) =>
    order === 'relation'
      ? a.place - b.place ||
        Number(a.edge.properties.order ?? 0) - Number(b.edge.properties.order ?? 0) ||
        byText(a.node.sortKey, b.node.sortKey) ||
        byText(a.node.id, b.node.id) ||
        a.edge.ordinal - b.edge.ordinal
      : b.node.evaluationCount - a.node.evaluationCount ||
        b.node.findingCount - a.node.findingCount ||
        byText(a.node.sortKey, b.node.sortKey) ||
        byText(a.node.id, b.node.id) ||
        a.model - b.model ||
        a.edge.ordinal - b.edge.ordinal,
  );
  return found.map(({ node: reached, edge: along, direction }) => ({
    node: reached,
    edge: along,
    direction,
  }));
}
