import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { relationshipNames } from '../../../api/model/relationships.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';

describe.each(engines)('edges among nodes in the $name graph', ({ open, numRuns }) => {
  test('are those of which both ends are asked for, in order, the full sample left out', async () => {
    const inside = [
      edge('FUNDS', 'mdrc', 'quest'),
      edge('CONDUCTED', 'mdrc', 'study'),
      edge('SERVES', 'quest', 'women'),
      edge('EVALUATES', 'study', 'quest'),
      edge('EVALUATES', 'study', 'quest', { ordinal: 1 }),
    ];
    const outside = [edge('SERVES', 'quest', 'all'), edge('SERVES', 'quest', 'youth')];
    const graph = await open(
      dataset(
        [
          node('Organization', 'mdrc'),
          node('Program', 'quest'),
          node('Evaluation', 'study'),
          node('Population', 'women'),
          node('Population', 'youth'),
          node('Population', 'all'),
        ],
        [...outside, ...inside].reverse(),
      ),
    );

    const edges = await ask(graph, {
      verb: 'edgesAmong',
      ids: ['quest', 'study', 'quest', 'all', 'women', 'nobody', 'mdrc'],
    });

    expect(edges).toEqual(inside);
  });

  property.prop([randomGraph, fc.array(fc.constantFrom(...'abcdefghijklmn', 'all'))], { numRuns })(
    'are all that there are',
    async (data, ids) => {
      const graph = await open(data);

      const edges = await ask(graph, { verb: 'edgesAmong', ids });

      const expected = data.edges
        .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
        .filter(({ from, to }) => from !== 'all' && to !== 'all')
        .sort(
          (a, b) =>
            a.from.localeCompare(b.from) ||
            relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
            a.to.localeCompare(b.to) ||
            a.ordinal - b.ordinal,
        );
      expect(edges).toEqual(expected);
    },
  );
});
