import { expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import { createApi } from '../../../api/server.ts';
import { apiOver, at, dataOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const evidence = dataset(
  [
    node('Outcome', 'earnings', { unit: 'usd', favorable: 'increase' }),
    node('Feature', 'coaching'),
    node('Organization', 'clear'),
    node('Organization', 'wwc'),
    ...['a', 'b'].flatMap((id) => [
      node('Program', id),
      node('Evaluation', `trial-${id}`, { design: 'rct' }),
      node('Finding', `finding-${id}`, { followUpMonths: id === 'a' ? 12 : 24 }),
    ]),
    node('Rating', 'r-1', { rating: 'meets standards' }),
    node('Rating', 'r-2', { rating: 'meets standards' }),
    node('Rating', 'r-3', { rating: 'low' }),
    node('Rating', 'r-4', { rating: 'of no evaluation' }),
  ],
  [
    ...['a', 'b'].flatMap((id) => [
      edge('HAS_FEATURE', id, 'coaching'),
      edge('EVALUATES', `trial-${id}`, id),
      edge('PRODUCED', `trial-${id}`, `finding-${id}`),
      edge('ABOUT', `finding-${id}`, id),
      edge('MEASURES', `finding-${id}`, 'earnings'),
    ]),
    edge('CONDUCTED', 'wwc', 'trial-a'),
    edge('RATES', 'r-1', 'trial-a'),
    edge('GAVE', 'wwc', 'r-1'),
    edge('RATES', 'r-2', 'trial-b'),
    edge('GAVE', 'wwc', 'r-2'),
    edge('RATES', 'r-3', 'trial-b'),
    edge('GAVE', 'clear', 'r-3'),
    edge('GAVE', 'clear', 'r-4'),
  ],
);

const QUERY = `query ($window: Window) {
  coverage(rows: FEATURE, columns: OUTCOME, window: $window) {
    cells { evaluations ratings { organization { id } rating count evaluationCount ratings { id } } }
  }
}`;

test('a cell has the ratings of its evaluations by organization and word', async () => {
  const data = await dataOf(apiOver(evidence), QUERY);

  expect(at(data, 'coverage', 'cells')).toEqual([
    {
      evaluations: 2,
      ratings: [
        {
          organization: { id: 'clear' },
          rating: 'low',
          count: 1,
          evaluationCount: 1,
          ratings: [{ id: 'r-3' }],
        },
        {
          organization: { id: 'wwc' },
          rating: 'meets standards',
          count: 2,
          evaluationCount: 2,
          ratings: [{ id: 'r-1' }, { id: 'r-2' }],
        },
      ],
    },
  ]);
});

test('a cell of a window has the ratings of the evaluations in it alone', async () => {
  const data = await dataOf(apiOver(evidence), QUERY, { window: 'UP_TO_18_MONTHS' });

  expect(at(data, 'coverage', 'cells')).toEqual([
    {
      evaluations: 1,
      ratings: [
        {
          organization: { id: 'wwc' },
          rating: 'meets standards',
          count: 1,
          evaluationCount: 1,
          ratings: [{ id: 'r-1' }],
        },
      ],
    },
  ]);
});

test('a map asks for the ratings of all its cells in two round trips', async () => {
  const store = openEmbeddedGraph(evidence);
  const rounds: string[][] = [];
  const api = createApi(
    {
      ...store,
      open: async () => {
        const view = await store.open();
        return {
          ...view,
          ask: async (questions, limits) => {
            rounds.push(questions.map(({ verb }) => verb));
            return view.ask(questions, limits);
          },
        };
      },
    },
    { build: 'test' },
  );

  await dataOf(
    api,
    '{ coverage(rows: FEATURE, columns: OUTCOME) { cells { ratings { count } } } }',
  );

  expect(rounds).toEqual([['findings'], ['nodes', 'nodes'], ['edgesAmong']]);
});
