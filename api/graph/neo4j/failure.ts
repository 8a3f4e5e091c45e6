import { Neo4jError } from 'neo4j-driver';
import { CallerError } from '../../errors.ts';

interface Call {
  readonly uri: string;
  readonly deadline: number;
  /** Whether it had all the time that one call may take, and not only what was left of a request. */
  readonly isWholeCall: boolean;
}

/** What a failure of the store means to whoever asked; what is our own mistake stays as it is. */
export function inCallersWords(error: unknown, { uri, deadline, isWholeCall }: Call): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isRefused(error)) {
    return new CallerError(
      'UNAVAILABLE',
      `Neo4j at ${uri} refuses the user or the password (NEO4J_USERNAME, NEO4J_PASSWORD).`,
    );
  }
  if (error.code.endsWith('.Database.DatabaseNotFound')) {
    return new CallerError(
      'UNAVAILABLE',
      `Neo4j at ${uri} does not have the database (NEO4J_DATABASE).`,
    );
  }
  if (lacksIndex(error)) {
    return new CallerError(
      'UNAVAILABLE',
      `Neo4j at ${uri} lacks an index that this needs. Make it: npm run seed:load`,
    );
  }
  if (isTooMuchWork(error)) {
    return isWholeCall
      ? new CallerError(
          'LIMIT_EXCEEDED',
          'This takes the store too long. Ask for less: a narrower condition, fewer fields, or a shorter path.',
        )
      : tookTooLong(deadline);
  }
  return isOurMistake(error)
    ? error
    : new CallerError('UNAVAILABLE', `The graph at ${uri} cannot be read now. Ask again shortly.`);
}

export function tookTooLong(milliseconds: number): CallerError {
  return new CallerError(
    'UNAVAILABLE',
    `The answer took longer than ${milliseconds} ms. Ask again, or ask for less at once.`,
  );
}

/** The server does not take the user; one that asks again and again is locked out. */
export function isRefused(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /\.Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)$/.test(error.code)
  );
}

function lacksIndex({ code, message }: Neo4jError): boolean {
  return code.endsWith('ProcedureCallFailed') && message.includes('no such fulltext schema index');
}

/** The server stopped the transaction: for its time, or for the memory that it took. */
function isTooMuchWork({ code }: Neo4jError): boolean {
  return /^Neo\.\w+\.(Transaction\.TransactionTimedOut|General\.(TransactionOutOfMemory|MemoryPoolOutOfMemory))/.test(
    code,
  );
}

/** A text that Neo4j does not take. All else, whatever its code (a full pool has `N/A`), is the store's state. */
function isOurMistake({ code }: Neo4jError): boolean {
  return /^Neo\.ClientError\.(Statement|Procedure|Schema)\./.test(code);
}
