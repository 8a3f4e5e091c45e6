import { describe, expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import { kindNames } from '../../../api/model/kinds.ts';
import { createApi } from '../../../api/server.ts';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, node } from '../../support/dataset.ts';

const first = dataset(
  [
    node('Program', 'ark', {
      sourceAddresses: ['https://b.example/1', 'https://a.example/1', 'seed article', ''],
      sourceCopies: ['', '', '', 'https://copies.example/x'],
    }),
    node('Feature', 'advising', {
      sourceAddresses: ['https://b.example/1', 'https://b.example/2'],
      sourceCopies: ['', ''],
    }),
  ],
  [],
  'first',
);

const COUNTS = '{ collection { dataVersion counts { kind count } sources { host count copies } } }';

describe('the collection', () => {
  test('says what it is and which version of the data answers', async () => {
    const data = await dataOf(
      apiOver(first),
      `{ collection {
        title released searchedUntil license included howRead notYet dataVersion
        priceIndex { name source years { year value } }
      } }`,
    );

    expect(at(data, 'collection')).toEqual({
      ...first.collection,
      dataVersion: 'first',
      priceIndex: first.priceIndex,
    });
  });

  test('counts its nodes of every kind', async () => {
    const counts = listOf(at(await dataOf(apiOver(first), COUNTS), 'collection', 'counts'));

    expect(counts).toHaveLength(kindNames.length);
    expect(counts.filter((one) => at(one, 'count') !== 0)).toEqual([
      { kind: 'PROGRAM', count: 1 },
      { kind: 'FEATURE', count: 1 },
    ]);
  });

  test('counts the different addresses of each website once, and copies apart', async () => {
    const data = await dataOf(apiOver(first), COUNTS);

    expect(at(data, 'collection', 'sources')).toEqual([
      { host: 'b.example', count: 2, copies: 0 },
      { host: 'a.example', count: 1, copies: 0 },
      { host: 'copies.example', count: 0, copies: 1 },
    ]);
  });

  test('counts anew when the data is replaced', async () => {
    const graph = openEmbeddedGraph(first);
    const api = createApi(graph);
    await dataOf(api, COUNTS);

    await graph.replace(dataset([node('Program', 'bay')], [], 'second'));

    const collection = at(await dataOf(api, COUNTS), 'collection');
    expect(at(collection, 'dataVersion')).toBe('second');
    expect(at(collection, 'counts', 5)).toEqual({ kind: 'FEATURE', count: 0 });
    expect(at(collection, 'sources')).toEqual([]);
  });
});
