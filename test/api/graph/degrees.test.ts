import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Degree } from '../../../api/graph/graph.ts';
import type { Dataset } from '../../../api/model/node.ts';
import { stepsOf } from '../../../api/model/steps.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';

const data = dataset(
  [
    node('Program', 'quest'),
    node('Program', 'site'),
    node('Organization', 'mdrc'),
    node('Evaluation', 'study'),
    node('Finding', 'gain'),
    node('Population', 'women'),
    node('Population', 'all'),
  ],
  [
    edge('PART_OF', 'site', 'quest'),
    edge('FUNDS', 'mdrc', 'study'),
    edge('FUNDS', 'mdrc', 'quest'),
    edge('SERVES', 'quest', 'all'),
    edge('SERVES', 'quest', 'women'),
    edge('AMONG', 'gain', 'all'),
  ],
);

describe.each(engines)('degrees in the $name graph', ({ open, numRuns }) => {
  test('are counted by relationship, direction and kind, in the order of the model', async () => {
    const graph = await open(data);

    expect(await ask(graph, { verb: 'degrees', id: 'mdrc', isForCanvas: false })).toEqual([
      { relationship: 'FUNDS', direction: 'out', kind: 'Program', count: 1 },
      { relationship: 'FUNDS', direction: 'out', kind: 'Evaluation', count: 1 },
    ]);
    expect(await ask(graph, { verb: 'degrees', id: 'quest', isForCanvas: false })).toEqual([
      { relationship: 'SERVES', direction: 'out', kind: 'Population', count: 2 },
      { relationship: 'PART_OF', direction: 'in', kind: 'Program', count: 1 },
      { relationship: 'FUNDS', direction: 'in', kind: 'Organization', count: 1 },
    ]);
  });

  test('leave the edges of the full sample out of the canvas, whichever end is asked', async () => {
    const graph = await open(data);

    expect(await ask(graph, { verb: 'degrees', id: 'gain', isForCanvas: true })).toEqual([]);
    expect(await ask(graph, { verb: 'degrees', id: 'all', isForCanvas: true })).toEqual([]);
    expect(await ask(graph, { verb: 'degrees', id: 'all', isForCanvas: false })).toEqual([
      { relationship: 'SERVES', direction: 'in', kind: 'Program', count: 1 },
      { relationship: 'AMONG', direction: 'in', kind: 'Finding', count: 1 },
    ]);
  });

  test('are none of an id that is not there', async () => {
    const graph = await open(data);
    expect(await ask(graph, { verb: 'degrees', id: 'nobody', isForCanvas: false })).toEqual([]);
  });

  property.prop([randomGraph], { numRuns })(
    'count every edge at both of its ends',
    async (graphData) => {
      const graph = await open(graphData);

      for (const { id } of graphData.nodes) {
        for (const isForCanvas of [true, false]) {
          const degrees = await ask(graph, { verb: 'degrees', id, isForCanvas });
          expect(degrees).toEqual(naiveDegrees(graphData, id, isForCanvas));
        }
      }
    },
  );
});

function naiveDegrees({ nodes, edges }: Dataset, id: string, isForCanvas: boolean): Degree[] {
  const kindOf = new Map(nodes.map((each) => [each.id, each.kind]));
  const kind = kindOf.get(id);
  return (kind === undefined ? [] : stepsOf(kind)).flatMap((step) => {
    const [near, far] =
      step.direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const count = edges.filter(
      (each) =>
        each.relationship === step.relationship &&
        each[near] === id &&
        kindOf.get(each[far]) === step.kind &&
        !(isForCanvas && (each.from === 'all' || each.to === 'all')),
    ).length;
    const { relationship, direction } = step;
    return count === 0 ? [] : [{ relationship, direction, kind: step.kind, count }];
  });
}
