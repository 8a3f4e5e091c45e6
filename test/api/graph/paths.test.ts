import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { GraphStore, PathsQuestion } from '../../../api/graph/graph.ts';
import type { Dataset, GraphEdge } from '../../../api/model/node.ts';
import { relationshipNames } from '../../../api/model/relationships.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';

/** quest – mdrc – year-up; quest – study – report – ann; both programs serve everyone. */
const data = dataset(
  [
    node('Program', 'quest'),
    node('Program', 'year-up'),
    node('Organization', 'mdrc'),
    node('Organization', 'casey'),
    node('Evaluation', 'study'),
    node('Publication', 'report'),
    node('Person', 'ann'),
    node('Population', 'all'),
  ],
  [
    edge('SERVES', 'quest', 'all'),
    edge('SERVES', 'year-up', 'all'),
    edge('FUNDS', 'casey', 'quest'),
    edge('FUNDS', 'casey', 'year-up'),
    edge('OPERATES', 'mdrc', 'quest'),
    edge('FUNDS', 'mdrc', 'year-up'),
    edge('FUNDS', 'mdrc', 'quest'),
    edge('CONDUCTED', 'mdrc', 'study'),
    edge('EVALUATES', 'study', 'quest'),
    edge('COVERS', 'report', 'study'),
    edge('WROTE', 'ann', 'report', { order: 1 }),
  ],
);

describe.each(engines)('paths in the $name graph', ({ open, numRuns }) => {
  function question(stated: Partial<PathsQuestion>): PathsQuestion {
    return {
      verb: 'paths',
      from: 'quest',
      to: 'year-up',
      maxHops: 4,
      limit: 5,
      without: [],
      ...stated,
    };
  }

  async function ways(graph: GraphStore, stated: Partial<PathsQuestion>): Promise<string[]> {
    const paths = await ask(graph, question(stated));
    return paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
  }

  test('come with the nodes and edges on the way, parallel edges by the first relationship', async () => {
    const [path] = await ask(await open(data), question({ from: 'ann', to: 'mdrc' }));

    expect(path?.nodes.map(({ id }) => id)).toEqual(['ann', 'report', 'study', 'mdrc']);
    expect(path?.edges).toEqual([
      edge('WROTE', 'ann', 'report', { order: 1 }),
      edge('COVERS', 'report', 'study'),
      edge('CONDUCTED', 'mdrc', 'study'),
    ]);
    const [direct] = await ask(await open(data), question({ from: 'quest', to: 'mdrc' }));
    expect(direct?.edges).toEqual([edge('OPERATES', 'mdrc', 'quest')]);
  });

  test('are shorter ones first, then those through less connected nodes', async () => {
    expect(await ways(await open(data), {})).toEqual([
      'quest casey year-up',
      'quest mdrc year-up',
      'quest study mdrc year-up',
    ]);
  });

  test('are no more and no longer than asked for', async () => {
    const graph = await open(data);

    expect(await ways(graph, { limit: 1 })).toEqual(['quest casey year-up']);
    expect(await ways(graph, { maxHops: 2 })).toEqual([
      'quest casey year-up',
      'quest mdrc year-up',
    ]);
    expect(await ways(graph, { limit: 0 })).toEqual([]);
    expect(await ways(graph, { maxHops: 0, to: 'mdrc' })).toEqual([]);
  });

  test('go without the relationships that are not wanted', async () => {
    expect(await ways(await open(data), { without: ['FUNDS'] })).toEqual([]);
    expect(await ways(await open(data), { without: ['OPERATES'], limit: 2 })).toEqual([
      'quest casey year-up',
      'quest mdrc year-up',
    ]);
  });

  test('are none from a node to itself, to the full sample, or where an end is not there', async () => {
    const graph = await open(data);

    expect(await ways(graph, { to: 'quest' })).toEqual([]);
    expect(await ways(graph, { to: 'all' })).toEqual([]);
    expect(await ways(graph, { from: 'all' })).toEqual([]);
    expect(await ways(graph, { from: 'nobody' })).toEqual([]);
  });

  test('pass a hub only where nothing smaller leads on', async () => {
    const crowd = Array.from({ length: 300 }, (_, i) => `p${i}`);
    const hub = dataset(
      [
        ...crowd.map((id) => node('Program', id)),
        node('Sector', 'health'),
        node('Organization', 'small'),
      ],
      [
        ...crowd.map((id) => edge('TARGETS', id, 'health')),
        edge('FUNDS', 'small', 'p0'),
        edge('FUNDS', 'small', 'p1'),
        edge('PART_OF', 'p1', 'p2'),
      ],
    );
    const graph = await open(hub);

    expect(await ways(graph, { from: 'p0', to: 'p1' })).toEqual([
      'p0 small p1',
      'p0 health p1',
      'p0 health p2 p1',
    ]);
    expect(await ways(graph, { from: 'p0', to: 'p2', limit: 2 })).toEqual([
      'p0 health p2',
      'p0 small p1 p2',
    ]);
  });

  const asked = fc.record({
    fromPick: fc.nat(),
    toPick: fc.nat(),
    maxHops: fc.integer({ min: 0, max: 5 }),
    limit: fc.integer({ min: 1, max: 8 }),
    without: fc.subarray([...relationshipNames], { maxLength: 3 }),
  });
  property.prop([randomGraph, asked], { numRuns })(
    'are those that trying every way finds, in the same order',
    async (graphData, { fromPick, toPick, maxHops, limit, without }) => {
      const graph = await open(graphData);
      const from = graphData.nodes[fromPick % graphData.nodes.length]?.id ?? '';
      const to = graphData.nodes[toPick % graphData.nodes.length]?.id ?? '';
      const stated = question({ from, to, maxHops, limit, without });

      const paths = await ask(graph, stated);

      const found = paths.map(({ nodes, edges }) => ({ ids: nodes.map(({ id }) => id), edges }));
      expect(found).toEqual(naivePaths(graphData, stated));
    },
  );
});

interface NaivePath {
  readonly ids: readonly string[];
  readonly edges: readonly GraphEdge[];
}

function naivePaths(
  { edges }: Dataset,
  { from, to, maxHops, limit, without }: PathsQuestion,
): NaivePath[] {
  if (from === to || from === 'all' || to === 'all') return [];
  const degree = (id: string) =>
    edges.reduce((sum, each) => sum + Number(each.from === id) + Number(each.to === id), 0);
  const allowed = edges.filter(({ relationship }) => !without.includes(relationship));
  const neighbors = (id: string) =>
    new Set(
      allowed.flatMap((each) => [
        ...(each.from === id ? [each.to] : []),
        ...(each.to === id ? [each.from] : []),
      ]),
    );
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    const last = way.at(-1) ?? '';
    if (last === to) ways.push(way);
    else if (way.length <= maxHops) {
      for (const next of neighbors(last)) {
        if (next !== 'all' && !way.includes(next)) walk([...way, next]);
      }
    }
  };
  walk([from]);

  const width = (way: readonly string[]) => Math.max(0, ...way.slice(1, -1).map(degree));
  return ways
    .sort(
      (a, b) => a.length - b.length || width(a) - width(b) || (a.join(' ') < b.join(' ') ? -1 : 1),
    )
    .slice(0, limit)
    .map((ids) => ({
      ids,
      edges: ids.slice(1).flatMap((id, i) => firstBetween(allowed, ids[i] ?? '', id) ?? []),
    }));
}

function firstBetween(edges: readonly GraphEdge[], one: string, other: string) {
  return edges
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .sort(
      (a, b) =>
        relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
        a.ordinal - b.ordinal ||
        Number(b.from === one) - Number(a.from === one),
    )[0];
}
