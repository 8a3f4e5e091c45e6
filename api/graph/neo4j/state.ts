import type { Collection, PriceIndex } from '../../model/node.ts';
import { layoutHash } from './load/layoutHash.ts';
import type { Run } from './reader.ts';

/** What the store says of the data that it serves: written with the switch to it, in one transaction. */
export interface State {
  readonly generation: string;
  readonly version: string;
  readonly modelVersion: string;
  readonly nodes: number;
  readonly edges: number;
  readonly collection: Collection;
  readonly priceIndex: PriceIndex;
}

const STATE = /* cypher */ `
  MATCH (state:SectorgraphState {name: $graphName})
  RETURN state {.generation, .version, .modelVersion, .nodes, .edges, .collection, .priceIndex}`;

interface Row {
  readonly state: Omit<State, 'collection' | 'priceIndex'> & {
    readonly collection: string;
    readonly priceIndex: string;
  };
}

/** The state of a graph, or null where nothing was ever loaded. */
export async function readState(run: Run, graphName: string): Promise<State | null> {
  const [row] = await run<{ [Key in keyof Row]: Row[Key] }>(STATE, { graphName });
  if (row === undefined) return null;
  const { collection, priceIndex, ...rest } = row.state;
  return { ...rest, collection: JSON.parse(collection), priceIndex: JSON.parse(priceIndex) };
}

/** Why the data of a store cannot be served, or null. */
export function findStateProblem(state: State | null): string | null {
  if (state === null) return 'The graph in Neo4j is empty. Load the evidence: npm run seed:load';
  return state.modelVersion === layoutHash()
    ? null
    : 'The graph in Neo4j was loaded by another version of this program. Load the evidence again: npm run seed:load';
}
