import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { TestServer } from './testServer.ts';

const ANYTHING_ELSE = /* cypher */ `
  OPTIONAL MATCH (marker:SectorgraphTest)
  WITH count(marker) AS markers
  RETURN markers > 0 OR NOT EXISTS { MATCH () } AS isOurs`;

const CLAIM = /* cypher */ `CREATE (:SectorgraphTest {run: $run})`;

const RELEASE = /* cypher */ `
  MATCH (mine:SectorgraphTest {run: $run})
  DELETE mine
  WITH count(*) AS gone
  RETURN EXISTS { MATCH (:SectorgraphTest) } AS isStillUsed`;

const EMPTY = /* cypher */ `
  MATCH (node)
  CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;

/**
 * Marks a store that someone named as one for tests, if it is empty or was marked before: tests
 * write into it, and what other people keep there must not be touched. Answers how to leave it.
 */
export async function claimStore(server: TestServer): Promise<() => Promise<void>> {
  const run = randomUUID();
  const { uri, username, password, database } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const where = database === null ? {} : { database };
  const { records } = await driver.executeQuery(ANYTHING_ELSE, {}, where);
  if (!records[0]?.get('isOurs')) {
    await driver.close();
    throw new Error(
      `The store that NEO4J_TEST_URI names (${uri}) holds data that is not of these tests. Name an empty one.`,
    );
  }
  await driver.executeQuery(CLAIM, { run }, where);

  return async () => {
    const { records: left } = await driver.executeQuery(RELEASE, { run }, where);
    if (!left[0]?.get('isStillUsed')) {
      const session = driver.session(where);
      await session.run(EMPTY); // It opens transactions of its own, so it runs in none.
      await session.close();
    }
    await driver.close();
  };
}
