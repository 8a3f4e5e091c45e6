import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { readState, type State } from '../state.ts';
import { hashesOf } from './changes.ts';
import { layoutHash } from './layoutHash.ts';
import { readGeneration, type StoredContent } from './storedContent.ts';

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
  const state = await connection.read((run) => readState(run, graphName), { deadline: 5_000 });
  if (state === null) {
    return {
      nodes: 0,
      edges: 0,
      differences: ['only in the files: everything; nothing was loaded'],
    };
  }
  const { nodes, edges } = await readGeneration(connection, state.generation);
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
