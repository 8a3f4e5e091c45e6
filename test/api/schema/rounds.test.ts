import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import type { GraphStore, GraphView, Question } from '../../../api/graph/graph.ts';
import { createAsker } from '../../../api/schema/asker.ts';
import type { RequestContext } from '../../../api/schema/context.ts';
import { schema } from '../../../api/schema/index.ts';
import { createStatistics } from '../../../api/schema/statistics.ts';
import { createApi } from '../../../api/server.ts';
import { at, dataOf } from '../../support/api.ts';
import { shippedApi, shippedDataset } from '../../support/evidence.ts';

/** A store that answers later, as a remote one does, and remembers what it was asked at once. */
function remote(graph: GraphStore, rounds: (readonly Question[])[]): GraphStore {
  const open = async (): Promise<GraphView> => {
    const view = await graph.open();
    return {
      ...view,
      ask: async (questions, limits) => {
        rounds.push(questions);
        return view.ask(questions, limits);
      },
    };
  };
  return { ...graph, open };
}

async function askRemotely(query: string) {
  const rounds: (readonly Question[])[] = [];
  const api = createApi(remote(openEmbeddedGraph(await shippedDataset()), rounds));
  const data = await dataOf(api, query);
  expect(data).toEqual(await dataOf(await shippedApi(), query));
  return { data, rounds };
}

const DEEP = `{
  programs(first: 20, orderBy: [{ field: FINDING_COUNT, direction: DESCENDING }]) {
    totalCount
    pageInfo { hasNextPage endCursor }
    facets(fields: [DELIVERY, FEATURES]) { field }
    nodes {
      name
      degrees { count }
      partOf { name }
      features(first: 5) { totalCount pageInfo { hasNextPage } edges { note node { name partOf { name } } } }
      operators { totalCount nodes { name url } edges { cursor } }
      evaluations {
        totalCount
        nodes {
          name
          evaluators { nodes { name partOf { name } } }
          ratings { totalCount nodes { rating givenBy { name } } }
          findings(first: 5) {
            totalCount
            pageInfo { endCursor }
            nodes {
              estimate
              outcome { name }
              population { name }
              program { name }
              publication { name publisher { name } authors { totalCount edges { order node { name } } } }
            }
          }
        }
      }
    }
  }
}`;

describe('the round trips to a remote store', { timeout: 60_000 }, () => {
  test('are one for each level of a deep query, whatever its width', async () => {
    const { data, rounds } = await askRemotely(DEEP);

    // programs → their relations → relations of those → of findings and ratings → of publications.
    expect(rounds.length).toBe(5);
    expect(rounds.map((round) => round.length > 0)).toEqual([true, true, true, true, true]);
    expect(at(data, 'programs', 'totalCount')).toBeGreaterThan(20);
  });

  test('ask nothing twice', async () => {
    const { rounds } = await askRemotely(DEEP);
    const asked = rounds.flat().map((question) => JSON.stringify(question));

    expect(asked.length).toBe(new Set(asked).size);
  });

  test('are none for what is not selected', async () => {
    const { rounds } = await askRemotely('{ programs { __typename } model { kinds { name } } }');

    expect(rounds).toEqual([]);
  });

  test('ask for a count alone where only the count is selected', async () => {
    const { rounds } = await askRemotely(
      '{ programs { totalCount } program(id: "project-quest") { features { totalCount } } }',
    );

    expect(rounds.map((round) => round.map(({ verb }) => verb))).toEqual([
      ['count', 'nodesById'],
      ['degrees'],
    ]);
  });

  test('are shared by all root fields of a query', async () => {
    const { rounds } = await askRemotely(`{
      node(id: "project-quest") { id }
      nodes(ids: ["workadvance", "gone"]) { id }
      search(text: "quest") { totalCount }
      paths(from: "per-scholas", to: "workadvance", maxHops: 2) { hops }
      graph(ids: ["per-scholas", "workadvance"]) { edges { id } }
      collection { counts { count } sources { host } }
      neighbors(id: "workadvance") { totalCount counts { count } nodes { id } pageInfo { hasNextPage } }
    }`);

    expect(rounds.length).toBe(2);
    expect(rounds[1]?.map(({ verb }) => verb)).toEqual(['degrees', 'neighbors']);
  });
});

describe('a store that answers at once', { timeout: 60_000 }, () => {
  test('is answered from without a promise', async () => {
    const view = await openEmbeddedGraph(await shippedDataset()).open();
    const contextValue: RequestContext = {
      view,
      ask: createAsker(view, false),
      statistics: createStatistics()(view.version),
    };

    const answer = execute({ schema, document: parse(DEEP), contextValue });

    expect(answer).not.toBeInstanceOf(Promise);
    expect(at(answer, 'errors')).toBeUndefined();
    expect(JSON.stringify(at(answer, 'data'))).toEqual(
      JSON.stringify((await askRemotely(DEEP)).data),
    );
  });
});
