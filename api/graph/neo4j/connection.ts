import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { CallerError } from '../../errors.ts';
import { inCallersWords, isRefused, tookTooLong } from './failure.ts';
import { type Run, runIn } from './reader.ts';
import type { Neo4jSettings } from './settings.ts';

/** One store call never takes longer, however much time the request still has. */
const LONGEST_CALL = 5_000;

/**
 * The server looks for overdue transactions every two seconds. It is told to stop so much earlier,
 * and some time for its answer, so that a slow question is told apart from a server that says nothing.
 */
const SERVER_DELAY = 2_500;

/** So long nothing is asked of a server that refused the user: after some attempts it locks the user out. */
const PAUSE_AFTER_REFUSAL = 3_000;

export interface Connection {
  readonly driver: Driver;
  /** The parameters with which sessions that write are opened: each sees what those before it did, also where a cluster has a new leader. */
  readonly sessionConfig: {
    readonly database?: string;
    readonly bookmarkManager: BookmarkManager;
  };
  /** Reads in one transaction, and fails with a `CallerError` where the store is to blame. */
  readonly read: <T>(work: (run: Run) => Promise<T>, options: ReadOptions) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface ReadOptions {
  /** Milliseconds from now. */
  readonly deadline: number;
  /** Shared by reads of which none may see an older store than those before it, whichever follower answers. */
  readonly bookmarkManager?: BookmarkManager;
}

/** Opens no connection yet: the first read does, so that the store may come up later. */
export function connect({ uri, username, password, database }: Neo4jSettings): Connection {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 1_000,
    maxConnectionPoolSize: 50,
    connectionLivenessCheckTimeout: 30_000,
    // An answer is always taken whole: pulled in parts it waits for each.
    fetchSize: -1,
    // Counts, years and ordinals are all far below 2^53.
    disableLosslessIntegers: true,
    userAgent: 'sectorgraph',
  });
  const where = database === null ? {} : { database };
  const sessionConfig = { ...where, bookmarkManager: neo4j.bookmarkManager() };

  let refusal: { readonly error: unknown; readonly until: number } | null = null;

  async function read<T>(
    work: (run: Run) => Promise<T>,
    { deadline, bookmarkManager }: ReadOptions,
  ): Promise<T> {
    const limit = Math.min(deadline, LONGEST_CALL);
    if (!(limit > 0)) throw tookTooLong(deadline);
    if (refusal !== null) {
      if (performance.now() < refusal.until) throw refusal.error;
      // This one tries; those that come meanwhile hear the answer before.
      refusal = { ...refusal, until: performance.now() + PAUSE_AFTER_REFUSAL };
    }
    const session = driver.session({
      ...where,
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
    });
    // Of an attempt that the driver makes again: it says more than that the time is over.
    let failure: unknown = null;
    const noteFailure = (error: unknown) => {
      failure = error;
    };
    try {
      const found = await within(readInSession(session, { work, limit, noteFailure }), {
        limit,
        orElse: () => failure ?? tookTooLong(Math.min(limit, deadline)),
      });
      refusal = null;
      return found;
    } catch (error) {
      if (error instanceof CallerError) throw error;
      const told = inCallersWords(error, { uri, deadline, isWholeCall: deadline >= LONGEST_CALL });
      refusal = isRefused(error)
        ? { error: told, until: performance.now() + PAUSE_AFTER_REFUSAL }
        : null;
      throw told;
    } finally {
      // Not waited for: a server that says nothing would hold the answer back.
      session.close().catch(() => {});
    }
  }

  return { driver, sessionConfig, read, close: () => driver.close() };
}

function readInSession<T>(
  session: Session,
  {
    work,
    limit,
    noteFailure,
  }: {
    readonly work: (run: Run) => Promise<T>;
    readonly limit: number;
    readonly noteFailure: (error: unknown) => void;
  },
): Promise<T> {
  return session.executeRead(
    (transaction) =>
      work(runIn(transaction)).catch((error: unknown) => {
        noteFailure(error);
        throw error;
      }),
    { timeout: neo4j.int(Math.ceil(Math.max(limit - SERVER_DELAY, limit / 2))) },
  );
}

/** A deadline of our own: the driver waits for ever on a server that keeps its connections and says nothing. */
async function within<T>(
  work: Promise<T>,
  { limit, orElse }: { readonly limit: number; readonly orElse: () => unknown },
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(orElse()), limit);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
