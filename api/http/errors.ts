import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { CallerError } from '../errors.ts';
import { FAULT, RETRY_AFTER } from './refusal.ts';

/** GraphQL's own messages repeat what was sent; a long one is cut. */
const MESSAGE_LENGTH = 500;

/** What graphql-js says when the comparison of fields would take too long. */
const VALIDATION_ABORTED = 'Validation aborted.';

/** Tells of a fault of ours, once, to whoever keeps the log. */
export type Log = (fault: unknown) => void;

/** What a caller may know of the errors of an answer; a fault behind several of them is logged once. */
export function tellErrors(errors: readonly unknown[], log: Log): GraphQLError[] {
  const logged = new Set<unknown>();
  return errors.map((error) =>
    tellCaller(error, (fault) => {
      if (!logged.has(fault)) {
        logged.add(fault);
        log(fault);
      }
    }),
  );
}

/**
 * What a caller may know of an error: of a mistake the message and a code, of anything else that
 * it is ours. A fault is logged here, and nowhere else.
 */
function tellCaller(error: unknown, log: Log): GraphQLError {
  const cause = causeOf(error);
  const place = placeOf(error);
  if (cause instanceof CallerError) {
    return new GraphQLError(cause.message, { ...place, extensions: extensionsOf(cause) });
  }
  if (cause instanceof GraphQLError && cause.message === VALIDATION_ABORTED) {
    return new GraphQLError(
      'This query repeats fields so often that it cannot be checked; ask for each once.',
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    );
  }
  if (cause instanceof GraphQLError && isMistakeInQuery(error, cause)) {
    const { http } = cause.extensions;
    const extensions = { code: 'BAD_USER_INPUT', ...(http === undefined ? {} : { http }) };
    return new GraphQLError(cut(cause.message), { ...place, extensions });
  }
  log(cause);
  return new GraphQLError(FAULT, {
    ...place,
    extensions: { code: 'INTERNAL', ...(place.path ? {} : { http: { status: 500 } }) },
  });
}

/** The error that was thrown, under what GraphQL has wrapped around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? causeOf(error.originalError)
    : error;
}

/** Where in the query an error belongs. */
function placeOf(error: unknown): GraphQLErrorOptions {
  return error instanceof GraphQLError
    ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
    : {};
}

/**
 * An error of GraphQL itself is the caller's, unless it arose from a value that we gave: such a one
 * has a place in the answer, and none in the query when it is thrown.
 */
function isMistakeInQuery(error: unknown, cause: GraphQLError): boolean {
  const hasPath = error instanceof GraphQLError && error.path !== undefined;
  return !hasPath || (cause.nodes !== undefined && cause !== error);
}

function extensionsOf({ code }: CallerError) {
  // `spec`: the status of GraphQL over HTTP, which an answer of type application/json does not take.
  return code === 'UNAVAILABLE'
    ? { code, http: { status: 503, spec: true, headers: RETRY_AFTER } }
    : { code };
}

function cut(message: string): string {
  return message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message;
}
