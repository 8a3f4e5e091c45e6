import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const api = apiOver(
  dataset(
    [
      node('Organization', 'lab', { name: 'Lab', evaluationCount: 1 }),
      node('Program', 'ark', { name: 'Ark', evaluationCount: 5 }),
      node('Program', 'ark-site', { name: 'Ark, Boston' }),
      node('Feature', 'advising', { name: 'Advising', evaluationCount: 2 }),
      node('Finding', 'earnings', { name: 'Earnings' }),
      node('Population', 'all', { name: 'Everyone' }),
      node('Population', 'youth', { name: 'Young adults' }),
    ],
    [
      edge('OPERATES', 'lab', 'ark'),
      edge('PART_OF', 'ark-site', 'ark'),
      edge('HAS_FEATURE', 'ark', 'advising', { note: 'Coaches meet weekly.' }),
      edge('ABOUT', 'earnings', 'ark-site'),
      edge('AMONG', 'earnings', 'all'),
      edge('SERVES', 'ark', 'youth'),
      edge('TESTS', 'earnings', 'advising', { alone: false }),
    ],
  ),
);

describe('the neighbors of a node', () => {
  const query = (given: string) => `{ neighbors(id: "ark"${given}) { totalCount nodes { id } } }`;

  test('come with the edges that lead to them, those with most evaluations first', async () => {
    const data = await dataOf(
      api,
      `{ neighbors(id: "ark") {
        totalCount
        edges {
          direction
          node { id kind }
          edge { id relationship from to fromName toName sentence details { name meaning text } }
        }
        counts { field kind count }
      } }`,
    );

    expect(at(data, 'neighbors', 'totalCount')).toBe(4);
    expect(listOf(at(data, 'neighbors', 'edges')).map((one) => at(one, 'node', 'id'))).toEqual([
      'advising',
      'lab',
      'ark-site',
      'youth',
    ]);
    expect(at(data, 'neighbors', 'edges', 0)).toEqual({
      direction: 'OUT',
      node: { id: 'advising', kind: 'FEATURE' },
      edge: {
        id: 'ark~HAS_FEATURE~advising~0',
        relationship: 'HAS_FEATURE',
        from: 'ark',
        to: 'advising',
        fromName: 'Ark',
        toName: 'Advising',
        sentence: 'Ark has the feature Advising (Coaches meet weekly).',
        details: [
          { name: 'note', meaning: 'What the program does here.', text: 'Coaches meet weekly.' },
        ],
      },
    });
    expect(at(data, 'neighbors', 'edges', 1)).toEqual({
      direction: 'IN',
      node: { id: 'lab', kind: 'ORGANIZATION' },
      edge: {
        id: 'lab~OPERATES~ark~0',
        relationship: 'OPERATES',
        from: 'lab',
        to: 'ark',
        fromName: 'Lab',
        toName: 'Ark',
        sentence: 'Lab runs Ark.',
        details: [],
      },
    });
    expect(at(data, 'neighbors', 'counts')).toEqual([
      { field: 'features', kind: 'FEATURE', count: 1 },
      { field: 'populations', kind: 'POPULATION', count: 1 },
      { field: 'parts', kind: 'PROGRAM', count: 1 },
      { field: 'operators', kind: 'ORGANIZATION', count: 1 },
    ]);
  });

  test.each([
    ['of some relationships', ', relationships: [OPERATES, SERVES]', ['lab', 'youth']],
    ['one way', ', direction: IN', ['lab', 'ark-site']],
    ['of some kinds', ', kinds: [PROGRAM, FEATURE]', ['advising', 'ark-site']],
    [
      'of all kinds where the list is empty',
      ', kinds: []',
      ['advising', 'lab', 'ark-site', 'youth'],
    ],
    ['of what is asked together', ', direction: OUT, kinds: [PROGRAM]', []],
    ['by relation', ', orderBy: RELATION', ['advising', 'youth', 'ark-site', 'lab']],
  ])('can be asked for %s', async (_name, given, ids) => {
    const data = await dataOf(api, query(given));

    expect(data).toEqual({
      neighbors: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
    });
  });

  test('leave the full sample out, and are null of a node that is not there', async () => {
    const data = await dataOf(
      api,
      `{
        finding: neighbors(id: "earnings", orderBy: RELATION) { totalCount nodes { id } counts { field } }
        gone: neighbors(id: "gone") { totalCount }
      }`,
    );

    expect(data).toEqual({
      finding: {
        totalCount: 2,
        nodes: [{ id: 'ark-site' }, { id: 'advising' }],
        counts: [{ field: 'program' }, { field: 'testsFeatures' }],
      },
      gone: null,
    });
  });
});

describe('the paths between two nodes', () => {
  test('are told in sentences from start to end', async () => {
    const data = await dataOf(
      api,
      `{ paths(from: "advising", to: "lab") {
        hops nodes { id } edges { id } sentences
      } }`,
    );

    expect(at(data, 'paths', 0)).toEqual({
      hops: 2,
      nodes: [{ id: 'advising' }, { id: 'ark' }, { id: 'lab' }],
      edges: [{ id: 'ark~HAS_FEATURE~advising~0' }, { id: 'lab~OPERATES~ark~0' }],
      sentences: ['Advising is a feature of Ark (Coaches meet weekly).', 'Ark is run by Lab.'],
    });
    expect(at(data, 'paths', 1)).toEqual({
      hops: 4,
      nodes: ['advising', 'earnings', 'ark-site', 'ark', 'lab'].map((id) => ({ id })),
      edges: [
        { id: 'earnings~TESTS~advising~0' },
        { id: 'earnings~ABOUT~ark-site~0' },
        { id: 'ark-site~PART_OF~ark~0' },
        { id: 'lab~OPERATES~ark~0' },
      ],
      sentences: [
        'Advising was assigned at random in Earnings (not alone).',
        'Earnings is about Ark, Boston.',
        'Ark, Boston is part of Ark.',
        'Ark is run by Lab.',
      ],
    });
    expect(at(data, 'paths', 2)).toBeUndefined();
  });

  test('can leave relationships out, be shorter, and be none', async () => {
    const data = await dataOf(
      api,
      `{
        without: paths(from: "advising", to: "lab", without: [HAS_FEATURE]) { hops }
        short: paths(from: "advising", to: "lab", maxHops: 3) { hops }
        first: paths(from: "advising", to: "lab", first: 1) { hops }
        none: paths(from: "advising", to: "all") { hops }
        gone: paths(from: "advising", to: "gone") { hops }
      }`,
    );

    expect(data).toEqual({
      without: [{ hops: 4 }],
      short: [{ hops: 2 }],
      first: [{ hops: 2 }],
      none: [],
      gone: null,
    });
  });
});

describe('the graph of some ids', () => {
  test('is their nodes as asked, the edges among them, and the ids that are not there', async () => {
    const data = await dataOf(
      api,
      `{ graph(ids: ["lab", "gone", "ark", "lab", "earnings", "all"]) {
        nodes { id } edges { id sentence } missing
      } }`,
    );

    expect(data).toEqual({
      graph: {
        nodes: [{ id: 'lab' }, { id: 'ark' }, { id: 'earnings' }, { id: 'all' }],
        edges: [{ id: 'lab~OPERATES~ark~0', sentence: 'Lab runs Ark.' }],
        missing: ['gone'],
      },
    });
  });

  test('of no ids is empty', async () => {
    const data = await dataOf(api, '{ graph(ids: []) { nodes { id } edges { id } missing } }');

    expect(data).toEqual({ graph: { nodes: [], edges: [], missing: [] } });
  });
});
