import neo4j, { Neo4jError } from 'neo4j-driver';
import { isRefused } from './failure.ts';
import type { Neo4jSettings } from './settings.ts';

/** Why the store cannot be used as the settings say. */
export interface AccessProblem {
  /** Whether only other settings will help: asking again changes nothing, or locks the user out. */
  readonly isFinal: boolean;
  readonly why: string;
}

/** A probe that takes longer has found a server that says nothing. */
const PATIENCE = 4_000;

/** Tries the settings once; null where they work. */
export async function findAccessProblem(settings: Neo4jSettings): Promise<AccessProblem | null> {
  const { uri, username, password, database } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  const asked = driver
    .executeQuery('RETURN 1', {}, { routing: 'READ', ...(database === null ? {} : { database }) })
    .then(
      () => null,
      (error: unknown) => problemOf(error, settings),
    );
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<AccessProblem>((resolve) => {
    timer = setTimeout(() => resolve(noAnswer(settings)), PATIENCE);
  });
  try {
    return await Promise.race([asked, over]);
  } finally {
    clearTimeout(timer);
    // Not waited for: a server that says nothing would hold it.
    driver.close().catch(() => {});
  }
}

function problemOf(error: unknown, settings: Neo4jSettings): AccessProblem {
  const { uri, username, database } = settings;
  const code = error instanceof Neo4jError ? error.code : '';
  if (isRefused(error)) {
    return {
      isFinal: true,
      why: `Neo4j at ${uri} refuses the user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server.`,
    };
  }
  if (code.endsWith('.Database.DatabaseNotFound')) {
    return {
      isFinal: true,
      why: `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that it has, or leave it out.`,
    };
  }
  return noAnswer(settings);
}

function noAnswer({ uri }: Neo4jSettings): AccessProblem {
  return { isFinal: false, why: `Neo4j at ${uri} (NEO4J_URI) does not answer.` };
}
