import neo4j from 'neo4j-driver';
import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { runIn } from '../reader.ts';
import { readState, type State } from '../state.ts';
import { hashesOf } from './changes.ts';
import { layoutHash } from './layoutHash.ts';
import { readGeneration, type StoredContent, type StoredGeneration } from './storedContent.ts';

/** What a store holds and what the files say, compared hash by hash. */
export interface Comparison {
  readonly nodes: number;
  readonly edges: number;
  /** One line for each difference, ordered. */
  readonly differences: readonly string[];
}

/** Compares what a store holds now, whoever wrote it, with a dataset. */
export async function compareGraph(
  connection: Connection,
  { graphName, dataset }: { readonly graphName: string; readonly dataset: Dataset },
): Promise<Comparison> {
  const store = await readStore(connection, graphName);
  if (store === null) {
    return {
      nodes: 0,
      edges: 0,
      differences: ['only in the files: everything; nothing was loaded'],
    };
  }
  const {
    state,
    generation: { nodes, edges },
  } = store;
  const files = hashesOf(dataset);
  return {
    nodes: nodes.size,
    edges: edges.size,
    differences: [
      ...headDifferences(state, dataset),
      ...differences(files.nodes, nodes),
      ...differences(files.edges, edges),
    ],
  };
}

/** As a transaction that writes, though it only reads: a follower of a cluster may lag behind a load. */
async function readStore(
  { driver, sessionConfig }: Connection,
  graphName: string,
): Promise<{ readonly state: State; readonly generation: StoredGeneration } | null> {
  const session = driver.session({
    ...sessionConfig,
    defaultAccessMode: neo4j.session.WRITE,
    fetchSize: 1_000,
  });
  try {
    return await session.executeWrite(async (transaction) => {
      const state = await readState(runIn(transaction), graphName);
      return state && { state, generation: await readGeneration(transaction, state.generation) };
    });
  } finally {
    await session.close();
  }
}

function headDifferences(state: State, { version, collection, priceIndex }: Dataset): string[] {
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    collection: [state.collection, collection],
    'data version': [state.version, version],
    'price index': [state.priceIndex, priceIndex],
    'version of the model': [state.modelVersion, layoutHash()],
  };
  return Object.entries(pairs).flatMap(([name, [store, files]]) =>
    JSON.stringify(store) === JSON.stringify(files) ? [] : [`not the same in the store: ${name}`],
  );
}

function differences(
  files: ReadonlyMap<string, string>,
  store: ReadonlyMap<string, StoredContent>,
): string[] {
  const missing = [...files.keys()].filter((name) => !store.has(name));
  const extra = [...store.keys()].filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, hash]) => store.has(name) && store.get(name)?.now !== hash,
  );
  return [
    ...missing.map((name) => `only in the files: ${name}`),
    ...extra.map((name) => `only in the store: ${name}`),
    ...changed.map(([name]) => `not the same in the store: ${name}`),
  ].sort();
}
