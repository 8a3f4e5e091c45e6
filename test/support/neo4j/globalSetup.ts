import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { findNeo4j } from './findNeo4j.ts';
import { openSharedServer, type SharedServer } from './sharedServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's Neo4j. */
    neo4jBroker: string;
  }
}

/**
 * One Neo4j for all tests of a run, started when the first of them asks, and never for runs that
 * need none.
 */
export default async function brokerNeo4j(project: TestProject): Promise<() => Promise<void>> {
  let shared: Promise<SharedServer> | undefined;

  async function answer(): Promise<object> {
    const { ways, why } = findNeo4j();
    if (ways.length === 0) return { why };
    shared ??= openSharedServer();
    return { server: (await shared).server };
  }

  const broker = createServer((_request, response) => {
    answer().then(
      (found) => response.end(JSON.stringify(found)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  project.provide('neo4jBroker', `http://127.0.0.1:${port}`);

  return async () => {
    broker.close();
    await (await shared?.catch(() => undefined))?.end();
  };
}
