import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { CallerError } from '../../../errors.ts';
import type { Connection } from '../connection.ts';

/** Whoever waits longer waits for another loader, which may take minutes. */
const PATIENCE = 5_000;

const MAKE = /* cypher */ `MERGE (lock:SectorgraphLock {name: $graphName})`;

const TAKE = /* cypher */ `
  MATCH (lock:SectorgraphLock {name: $graphName})
  SET lock.takenAt = datetime()`;

const HOLDER = /* cypher */ `
  MATCH (generation:SectorgraphGeneration {name: $graphName, status: 'loading'})
  RETURN generation.startedBy AS startedBy, toString(generation.startedAt) AS startedAt
  ORDER BY generation.startedAt DESC LIMIT 1`;

/** The right to load a graph, held by a transaction that stays open from start to end. */
export interface Lock {
  /** Reads and writes within the transaction that holds the lock. */
  readonly transaction: Transaction;
  /** Makes what was written there true, all at once, and gives the lock back. */
  readonly commit: () => Promise<void>;
  /** Gives the lock back, and leaves all as it was. */
  readonly release: () => Promise<void>;
}

/**
 * Takes the lock of a graph, or says who holds it. It goes with the connection of whoever holds it:
 * a killed loader leaves no lock behind, and one whose connection broke can no longer commit.
 */
export async function takeLock(connection: Connection, graphName: string): Promise<Lock> {
  const { driver, sessionConfig } = connection;
  await driver.executeQuery(MAKE, { graphName }, sessionConfig);
  const session = driver.session({
    ...sessionConfig,
    defaultAccessMode: neo4j.session.WRITE,
    // What a generation holds is read here too, and streamed past.
    fetchSize: 1_000,
  });
  const transaction = await takeIn(session, graphName).catch(async (error: unknown) => {
    await session.close().catch(() => {});
    throw error;
  });
  if (transaction === null) throw await refusal(connection, graphName);
  return {
    transaction,
    commit: async () => {
      await transaction.commit();
      await session.close();
    },
    release: async () => {
      await transaction.rollback().catch(() => {});
      await session.close().catch(() => {});
    },
  };
}

/** The transaction that holds the lock; null, and the session closed, where another one holds it. */
async function takeIn(session: Session, graphName: string): Promise<Transaction | null> {
  const transaction = await session.beginTransaction();
  const taken = transaction.run(TAKE, { graphName }).then(() => true);
  if (await Promise.race([taken, isOver(PATIENCE)])) return transaction;
  // Closing interrupts what waits on the server.
  taken.catch(() => {});
  await session.close();
  return null;
}

function isOver(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref();
  });
}

async function refusal(
  { driver, sessionConfig }: Connection,
  graphName: string,
): Promise<CallerError> {
  const { records } = await driver.executeQuery(HOLDER, { graphName }, sessionConfig);
  const [holder] = records;
  const who = holder ? `, started at ${holder.get('startedAt')} by ${holder.get('startedBy')}` : '';
  return new CallerError(
    'UNAVAILABLE',
    `Another load is running${who}. Nothing was changed; load again when it has ended.`,
  );
}
