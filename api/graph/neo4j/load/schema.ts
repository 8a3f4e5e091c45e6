import type { EagerResult } from 'neo4j-driver';
import type { Connection } from '../connection.ts';
import { searchSchema } from '../searchWords.ts';
import { orderName } from '../stored.ts';

/** The constraints and indexes of a store, by name: what makes each where it is missing. */
export const schema: ReadonlyMap<string, string> = new Map([
  [
    'sectorgraph_id',
    /* cypher */ `
      CREATE CONSTRAINT sectorgraph_id IF NOT EXISTS
      FOR (node:Entity) REQUIRE (node.generation, node.id) IS UNIQUE`,
  ],
  [
    'sectorgraph_state',
    /* cypher */ `
      CREATE CONSTRAINT sectorgraph_state IF NOT EXISTS
      FOR (state:SectorgraphState) REQUIRE state.name IS UNIQUE`,
  ],
  [
    'sectorgraph_lock',
    /* cypher */ `
      CREATE CONSTRAINT sectorgraph_lock IF NOT EXISTS
      FOR (lock:SectorgraphLock) REQUIRE lock.name IS UNIQUE`,
  ],
  [
    'sectorgraph_generation',
    /* cypher */ `
      CREATE CONSTRAINT sectorgraph_generation IF NOT EXISTS
      FOR (generation:SectorgraphGeneration) REQUIRE generation.id IS UNIQUE`,
  ],
  [
    'sectorgraph_kind',
    /* cypher */ `
      CREATE RANGE INDEX sectorgraph_kind IF NOT EXISTS
      FOR (node:Entity) ON (node.generation, node.kind, node.\`${orderName('sortKey')}\`)`,
  ],
  ...searchSchema,
]);

const NAMES = /* cypher */ `
  SHOW INDEXES YIELD name, state
  WHERE name STARTS WITH 'sectorgraph_' AND state <> 'FAILED'
  RETURN collect(name) AS names`;

const AWAIT = /* cypher */ `CALL db.awaitIndexes(300)`;

/** Makes the constraints and indexes that are missing; answers their names. */
export async function makeSchema({ driver, sessionConfig }: Connection): Promise<string[]> {
  const { records } = await driver.executeQuery<EagerResult<{ names: string[] }>>(
    NAMES,
    {},
    sessionConfig,
  );
  const there = new Set<string>(records[0]?.get('names'));
  const missing = [...schema.keys()].filter((name) => !there.has(name));
  for (const name of missing) {
    await driver.executeQuery(schema.get(name) ?? '', {}, sessionConfig);
  }
  if (missing.length > 0) await driver.executeQuery(AWAIT, {}, sessionConfig);
  return missing;
}
