import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { CallerError } from './errors.ts';
import type { GraphStore } from './graph/graph.ts';
import type { Log } from './http/errors.ts';
import { graphiqlPage, wantsPage } from './http/graphiql.ts';
import { createGraphql } from './http/graphql.ts';
import { answerError, RETRY_AFTER } from './http/refusal.ts';

interface ApiOptions {
  /** Told once of every fault of ours. */
  readonly log?: Log;
  /** Names the code that answers, for caches. */
  readonly build?: string;
}

/** An API out of a graph: GraphQL and health. Whoever serves it may add routes after these. */
export function createApi(
  graph: GraphStore,
  { log = console.error, build = 'dev' }: ApiOptions = {},
): Hono {
  const answer = createGraphql(graph, { log, build });
  const api = new Hono();

  // Public data without cookies: any page may ask, and none with credentials.
  api.use(
    '/graphql',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      exposeHeaders: ['ETag', 'Retry-After', 'X-Data-Version'],
      maxAge: 86_400,
    }),
  );
  api.all('/graphql', ({ req }) => (wantsPage(req.raw) ? graphiqlPage() : answer(req.raw)));

  api.get('/healthz', (context) => context.json({ status: 'alive' }));
  api.get('/readyz', async (context) => {
    const health = await graph.health();
    return health.isReady
      ? context.json({ status: 'ready', warning: health.warning })
      : context.json({ status: 'not ready', why: health.why }, 503, RETRY_AFTER);
  });

  api.onError((error) => {
    if (!(error instanceof CallerError)) {
      log(error);
    }
    return answerError(error);
  });
  return api;
}
