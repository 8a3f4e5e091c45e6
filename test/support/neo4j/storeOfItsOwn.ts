import { onTestFinished } from 'vitest';
import type { GraphStore } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import { createApi } from '../../../api/server.ts';
import { type Api, at, post } from '../api.ts';
import { whyNoJava } from './findNeo4j.ts';
import { type JavaServer, startJavaServer } from './javaServer.ts';

/** Why there is no server that a test may stop and kill; empty where there can be one. */
export const whyNoServer = whyNoJava();

const PASSWORD = 'only-for-tests';

/** A Neo4j that asks for a password, with all that a test needs to break it. */
export interface OwnStore {
  readonly server: JavaServer;
  readonly settings: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: null;
  };
}

export async function startOwnStore(): Promise<OwnStore> {
  const server = await startJavaServer({ password: PASSWORD });
  const settings = { uri: server.uri, username: 'neo4j', password: PASSWORD, database: null };
  return { server, settings };
}

/** A graph in a store for the length of one test, under its name; and an API over it that fails the test at a fault of ours. */
export function openForTest(settings: Parameters<typeof openNeo4jGraph>[0]): {
  readonly graph: GraphStore;
  readonly api: Api;
  readonly faults: unknown[];
} {
  const graph = openNeo4jGraph(settings);
  onTestFinished(() => graph.close());
  const faults: unknown[] = [];
  return { graph, faults, api: createApi(graph, { log: (fault) => faults.push(fault) }) };
}

/** What an API said to a query, and how long it took. */
export interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: unknown;
  readonly data: unknown;
  readonly milliseconds: number;
}

export async function askTimed(api: Api, query: string): Promise<Told> {
  const started = performance.now();
  const request = post(query);
  request.headers.set('accept', 'application/graphql-response+json');
  const response = await api.fetch(request);
  const body: unknown = await response.json();
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: at(body, 'errors', 0, 'extensions', 'code') ?? null,
    data: at(body, 'data') ?? null,
    milliseconds: performance.now() - started,
  };
}

/** What a probe says, and how long it took. */
export async function probe(api: Api, path: '/healthz' | '/readyz') {
  const started = performance.now();
  const response = await api.fetch(new Request(`http://localhost${path}`));
  const body: unknown = await response.json();
  return { status: response.status, body, milliseconds: performance.now() - started };
}
