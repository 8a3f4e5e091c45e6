import { openEmbeddedGraph } from '../../api/graph/embedded/embeddedGraph.ts';
import type { Dataset } from '../../api/model/node.ts';
import { createApi } from '../../api/server.ts';

/** Whatever answers requests, as `createApi` makes it. */
export interface Api {
  fetch(request: Request): Response | Promise<Response>;
}

/** An API over a few nodes and edges; a fault of ours fails the test that caused it. */
export function apiOver(dataset: Dataset): Api {
  return createApi(openEmbeddedGraph(dataset), { log: failTest, build: 'test' });
}

function failTest(fault: unknown): void {
  throw new Error('The API met a fault of its own.', { cause: fault });
}

/** The request of a query by POST, as any client sends it. */
export function post(query: string, variables: Readonly<Record<string, unknown>> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

/** The data of an answer without errors. */
export async function dataOf(
  api: Api,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer: unknown = await (await api.fetch(post(query, variables))).json();
  const errors = at(answer, 'errors');
  if (errors !== undefined) {
    throw new Error(`The query failed: ${JSON.stringify(errors)}`);
  }
  return at(answer, 'data');
}

/** The code and message of every error of an answer. */
export async function errorsOf(
  api: Api,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const answer: unknown = await (await api.fetch(post(query, variables))).json();
  return listOf(at(answer, 'errors')).map(
    (error) => `${at(error, 'extensions', 'code')}: ${at(error, 'message')}`,
  );
}

/** What stands at a way into a JSON value; undefined where the way ends early. */
export function at(value: unknown, ...way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>(
    (here, key) => Object.entries(here ?? {}).find(([name]) => name === String(key))?.[1],
    value,
  );
}

/** The entries of a JSON list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
