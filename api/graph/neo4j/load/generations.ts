import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Transaction } from 'neo4j-driver';
import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { layoutHash } from './layoutHash.ts';

/**
 * No request runs longer, with up to 5 s to open a view and 10 s for its questions: after this no
 * view of a generation that was replaced is still read.
 */
export const GRACE = 20_000;

const START = /* cypher */ `
  CREATE (:SectorgraphGeneration {
    id: $id, name: $graphName, status: 'loading', startedAt: datetime(), startedBy: $startedBy
  })`;

const SWITCH = /* cypher */ `
  MERGE (state:SectorgraphState {name: $graphName})
  WITH state, state.generation AS previous
  SET state = $state, state.loadedAt = datetime()
  WITH previous
  MATCH (next:SectorgraphGeneration {id: $state.generation})
  SET next.status = 'served'
  WITH previous
  OPTIONAL MATCH (old:SectorgraphGeneration {id: previous})
  SET old.status = 'retired', old.retiredAt = timestamp()`;

const UNUSED = /* cypher */ `
  MATCH (generation:SectorgraphGeneration {name: $graphName})
  WHERE generation.status IN $left
    OR generation.status = 'retired' AND timestamp() - generation.retiredAt >= $grace
  WITH generation, generation.status IN $left AS isLeft
  SET generation.status = 'removing'
  RETURN generation.id AS id, isLeft`;

const REMOVALS = [
  'node:Entity WHERE node.generation = $generation AND node.id IS NOT NULL',
  'node:SectorgraphText WHERE node.generation = $generation',
  'node:SectorgraphWord WHERE node.generation = $generation AND node.form IS NOT NULL',
].map(
  (nodes) => /* cypher */ `
    MATCH (${nodes})
    CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`,
);

const FORGET = /* cypher */ `
  MATCH (generation:SectorgraphGeneration {id: $generation})
  DELETE generation`;

interface GraphInStore {
  readonly connection: Connection;
  readonly graphName: string;
}

/** Begins a generation: its nodes and edges carry the id, and no reader sees them yet. */
export async function startGeneration({ connection, graphName }: GraphInStore): Promise<string> {
  const id = `g${randomUUID().replaceAll('-', '')}`;
  const startedBy = `process ${process.pid} on ${hostname()}`;
  await connection.driver.executeQuery(
    START,
    { id, graphName, startedBy },
    connection.sessionConfig,
  );
  return id;
}

/** Serves a generation in the place of the one before, once the transaction is committed. */
export async function switchGeneration(
  transaction: Transaction,
  {
    graphName,
    generation,
    dataset: { version, nodes, edges, collection, priceIndex },
  }: { readonly graphName: string; readonly generation: string; readonly dataset: Dataset },
): Promise<void> {
  await transaction.run(SWITCH, {
    graphName,
    state: {
      name: graphName,
      generation,
      version,
      modelVersion: layoutHash(),
      nodes: nodes.length,
      edges: edges.length,
      collection: JSON.stringify(collection),
      priceIndex: JSON.stringify(priceIndex),
    },
  });
}

/**
 * Removes what killed loads left, and what was replaced so long ago that nobody reads it; answers
 * how many killed loads there were. For whoever holds the lock: a load that is running would go.
 */
export function removeUnused(graph: GraphInStore): Promise<number> {
  return remove(graph, ['loading', 'removing']);
}

/** Removes what was replaced so long ago that nobody reads it; needs no lock. */
export async function removeRetired(graph: GraphInStore): Promise<void> {
  await remove(graph, []);
}

async function remove(
  { connection, graphName }: GraphInStore,
  left: readonly string[],
): Promise<number> {
  const { driver, sessionConfig } = connection;
  const parameters = { graphName, left, grace: GRACE };
  const { records } = await driver.executeQuery(UNUSED, parameters, sessionConfig);
  for (const record of records) await removeGeneration(connection, record.get('id'));
  return records.filter((record) => record.get('isLeft')).length;
}

export async function removeGeneration(
  { driver, sessionConfig }: Connection,
  generation: string,
): Promise<void> {
  const session = driver.session(sessionConfig);
  try {
    // It opens transactions of its own, so it runs outside of any.
    for (const removal of REMOVALS) await session.run(removal, { generation });
    await session.run(FORGET, { generation });
  } finally {
    await session.close();
  }
}
