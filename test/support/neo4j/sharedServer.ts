import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startDockerServer } from './dockerServer.ts';
import { findNeo4j } from './findNeo4j.ts';
import { startJavaServer } from './javaServer.ts';
import { claimStore } from './storeClaim.ts';
import type { TestServer } from './testServer.ts';

/** A server for all tests of a run, and what to do after them. */
export interface SharedServer {
  readonly server: TestServer;
  readonly end: () => Promise<void>;
}

/** Starts or finds the server: the one that NEO4J_TEST_URI names, Docker's, or Maven's. */
export async function openSharedServer(): Promise<SharedServer> {
  const { ways, why } = findNeo4j();
  if (ways.length === 0) throw new Error(`No Neo4j for the tests: ${why}.`);
  if (ways.includes('named')) return openNamed();
  if (ways.includes('docker')) {
    try {
      return await openDocker();
    } catch (error) {
      // The image may be out of reach; with Java there is another way.
      if (!ways.includes('java')) throw error;
    }
  }
  const { uri, remove } = await startJavaServer();
  return { server: withoutAuthentication(uri), end: remove };
}

async function openNamed(): Promise<SharedServer> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } =
    process.env;
  const server = {
    uri: NEO4J_TEST_URI ?? '',
    username: NEO4J_TEST_USERNAME || 'neo4j',
    password: NEO4J_TEST_PASSWORD || 'no-authentication',
    database: NEO4J_TEST_DATABASE || null,
  };
  const release = await claimStore(server);
  return { server, end: release };
}

async function openDocker(): Promise<SharedServer> {
  const { uri, remove } = startDockerServer();
  const server = withoutAuthentication(uri);
  try {
    await waitUntilAnswering(server);
  } catch (error) {
    remove();
    throw error;
  }
  return { server, end: async () => remove() };
}

/** A server without authentication takes any name and password. */
function withoutAuthentication(uri: string): TestServer {
  return { uri, username: 'neo4j', password: 'no-authentication', database: null };
}

async function waitUntilAnswering({ uri, username, password }: TestServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
  });
  const end = performance.now() + 120_000;
  try {
    while (true) {
      const failure = await driver.getServerInfo().then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) return;
      if (performance.now() > end) throw failure;
      await setTimeout(500);
    }
  } finally {
    await driver.close();
  }
}
