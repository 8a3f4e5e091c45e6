import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { GraphStore } from '../graph/graph.ts';
import { createAsker } from '../schema/asker.ts';
import type { RequestContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import { createStatistics } from '../schema/statistics.ts';
import { type Log, tellErrors } from './errors.ts';
import { entityTag, hasFresh } from './freshness.ts';
import { parseQuery } from './parse.ts';
import { readRequest } from './request.ts';

export interface GraphqlOptions {
  readonly log: Log;
  /** Names the code that answers, so that caches ask again after an update. */
  readonly build: string;
}

/** Answers GraphQL over HTTP from a graph; throws what is refused before GraphQL reads it. */
export function createGraphql(graph: GraphStore, { log, build }: GraphqlOptions) {
  const statisticsOf = createStatistics();

  async function openContext(): Promise<RequestContext> {
    const opened = graph.open();
    const view = await opened;
    const ask = createAsker(view, opened instanceof Promise);
    return { view, ask, statistics: statisticsOf(view.version) };
  }

  function freshnessHeaders(request: Request, { view }: RequestContext) {
    const etag = entityTag(request, view.version, build);
    return { etag, 'cache-control': 'no-cache', vary: 'Accept', 'x-data-version': view.version };
  }

  const answerPlugin: Plugin<object, RequestContext> = {
    onParse: ({ setParseFn }) => setParseFn(parseQuery),
    onResultProcess: ({ request, result, setResult, serverContext }) => {
      if (Array.isArray(result) || isAsyncIterable(result)) {
        return;
      }
      // Only an answer without errors is named, so that no cache keeps a failure for the data's lifetime.
      const isKept = request.method === 'GET' && !result.errors;
      const { version } = serverContext.view;
      const headers = isKept
        ? freshnessHeaders(request, serverContext)
        : { 'cache-control': 'no-store', 'x-data-version': version };
      setResult({
        ...result,
        ...(result.errors && { errors: tellErrors(result.errors, log) }),
        extensions: { ...result.extensions, dataVersion: version, http: { headers } },
      });
    },
  };

  const yoga = createYoga<RequestContext>({
    schema,
    fetchAPI: { Request, Response, Headers, ReadableStream },
    plugins: [answerPlugin],
    // Errors are told in one place, above.
    maskedErrors: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  });

  return async (asked: Request): Promise<Response> => {
    const request = await readRequest(asked);
    const context = await openContext();
    const headers = freshnessHeaders(request, context);
    if (request.method === 'GET' && hasFresh(request, headers.etag)) {
      return new Response(null, { status: 304, headers });
    }
    return yoga.fetch(request, context);
  };
}
