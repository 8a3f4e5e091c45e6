import { type ChildProcess, spawn } from 'node:child_process';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import { openNeo4jLoader } from '../../../api/graph/neo4j/neo4jLoader.ts';
import type { Dataset } from '../../../api/model/node.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import {
  type OwnStore,
  openForTest,
  probe,
  startOwnStore,
  whyNoServer,
} from '../../support/neo4j/storeOfItsOwn.ts';

/** A busy machine is given three times as long as is promised. */
const PATIENTLY = { timeout: 15_000, interval: 200 };

/** Enough that a load takes several transactions. */
const many = Array.from({ length: 9_000 }, (_, place) => `p-${place}`);
const before = dataset([node('Program', 'quest')], [], 'before');
const after = dataset(
  [...many.map((id) => node('Program', id)), node('Sector', 'care')],
  many.map((id) => edge('TARGETS', id, 'care')),
  'after',
);

describe.skipIf(whyNoServer !== '')('a load that is disturbed', { timeout: 240_000 }, () => {
  let store: OwnStore;
  beforeAll(async () => {
    store = await startOwnStore();
  }, 240_000);
  afterAll(async () => store?.server.remove());
  beforeEach(() => store.server.start(), 240_000);

  async function openLoader(graphName: string) {
    const loader = await openNeo4jLoader({ ...store.settings, graphName });
    onTestFinished(() => loader.close());
    return (data: Dataset, onProgress: () => void | Promise<void> = () => {}) =>
      loader.load({ dataset: data, mayOverwriteEdits: false, onProgress });
  }

  async function served(graphName: string): Promise<readonly [string, number]> {
    const graph = openNeo4jGraph({ ...store.settings, graphName });
    const view = await graph.open();
    const [programs] = await view.ask([{ verb: 'count', kind: 'Program', where: null }], {
      deadline: 10_000,
    });
    await graph.close();
    return [view.version, programs];
  }

  async function cypher(text: string, graphName: string): Promise<unknown> {
    const { uri, username, password } = store.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
    });
    const { records } = await driver.executeQuery(text, { graphName });
    await driver.close();
    return records[0]?.get(0);
  }

  /** How many generations of a graph still have nodes, or are remembered. */
  const generations = (graphName: string) =>
    cypher(
      'MATCH (generation:SectorgraphGeneration {name: $graphName}) RETURN count(generation)',
      graphName,
    );

  const loadsBegun = (graphName: string) =>
    cypher(
      "MATCH (load:SectorgraphGeneration {name: $graphName, status: 'loading'}) RETURN count(load)",
      graphName,
    );

  test('by the end of the server leaves the old data served, and is run again', async () => {
    const load = await openLoader('server-killed');
    await load(before);

    const broken = load(after, () => store.server.kill());
    await expect(broken).rejects.toThrow(/broke off .* run it again/s);
    await store.server.start();

    expect(await served('server-killed')).toEqual(['before', 1]);
    const again = await openLoader('server-killed');
    expect(await again(after)).toMatchObject({ ended: 'loaded', leftoversRemoved: 1 });
    expect(await served('server-killed')).toEqual(['after', 9_000]);
  });

  test('by its own end leaves the old data served and no lock behind', async () => {
    const load = await openLoader('current');
    await load(before);

    const loader = startCommand(store);
    await expect.poll(() => loadsBegun('current'), { timeout: 60_000, interval: 10 }).toBe(1);
    loader.kill('SIGKILL');
    await over(loader);

    expect(await served('current')).toEqual(['before', 1]);
    expect(await load(after)).toMatchObject({ ended: 'loaded', leftoversRemoved: 1 });
    expect(await served('current')).toEqual(['after', 9_000]);
    // What is served, and what it replaced just now.
    expect(await generations('current')).toBe(2);
  });

  test('by a second one is not mixed with it: the second is refused by name', async () => {
    const one = await openLoader('two');
    const other = await openLoader('two');
    await one(before);
    const refusals: unknown[] = [];

    const outcome = await one(after, async () => {
      refusals.push(await other(before).catch((error: unknown) => String(error)));
    });

    expect(outcome).toMatchObject({ ended: 'loaded', leftoversRemoved: 0 });
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) {
      expect(refusal).toMatch(
        /^CallerError: Another load is running, started at \S+ by process \d+ on \S+\. Nothing was changed/,
      );
    }
    expect(await served('two')).toEqual(['after', 9_000]);
  });

  test('while another process holds the lock, is refused at once', async () => {
    const load = await openLoader('locked');
    await load(before);
    const { uri, username, password } = store.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const session = driver.session();
    const transaction = await session.beginTransaction();
    await transaction.run("MATCH (lock:SectorgraphLock {name: 'locked'}) SET lock.takenAt = 1");

    const started = performance.now();
    await expect(load(after)).rejects.toThrow(
      'Another load is running. Nothing was changed; load again when it has ended.',
    );
    expect(performance.now() - started).toBeLessThan(10_000);
    await transaction.rollback();
    await driver.close();

    expect(await served('locked')).toEqual(['before', 1]);
    expect(await load(after)).toMatchObject({ ended: 'loaded' });
  });

  test('half-way on an empty store leaves a store that says so', async () => {
    const load = await openLoader('half');
    await expect(load(after, () => store.server.kill())).rejects.toThrow(/broke off/);
    await store.server.start();

    const { api } = openForTest({ ...store.settings, graphName: 'half' });
    const { status } = await probe(api, '/readyz');

    expect(status).toBe(503);
    await expect
      .poll(async () => (await probe(api, '/readyz')).body, PATIENTLY)
      .toEqual({
        status: 'not ready',
        why: 'The graph in Neo4j is not whole: a load is running, or broke off. Load the evidence: npm run seed:load',
      });
  });

  test('on a store that lacks a constraint, which readiness names, makes it again', async () => {
    const load = await openLoader('constraint');
    await load(before);
    const { api } = openForTest({ ...store.settings, graphName: 'constraint' });
    await cypher('DROP CONSTRAINT sectorgraph_id', 'constraint');

    expect((await probe(api, '/readyz')).body).toEqual({
      status: 'ready',
      warning:
        'Neo4j lacks sectorgraph_id: some questions are slow or fail. Make them: npm run seed:load',
    });
    expect(await load(before)).toMatchObject({ ended: 'unchanged' });
    expect((await probe(api, '/readyz')).body).toEqual({ status: 'ready' });
  });

  test.each([
    [{ NEO4J_PASSWORD: 'not-the-password' }, /refuses the user "neo4j".*NEO4J_PASSWORD/],
    [{ NEO4J_DATABASE: 'zoo' }, /has no database "zoo"\. Set NEO4J_DATABASE/],
  ])('with %j neither starts nor serves', async (wrong, why) => {
    for (const command of [['seed/main.ts', 'load'], ['api/main.ts']]) {
      const child = startCommand(store, { command, environment: wrong });
      const told = await said(child, why);
      expect(told).not.toContain('not-the-password');
      expect(await over(child)).toBe(1);
    }
  });

  test('a server that is away stops no API from starting', async () => {
    await store.server.kill();
    const child = startCommand(store, { command: ['api/main.ts'] });

    const told = await said(child, /Sectorgraph is at http\S+/);
    const address = /Sectorgraph is at (\S+)/.exec(told)?.[1];
    expect(told).toMatch(/^Not ready yet: Neo4j at bolt:\S+ \(NEO4J_URI\) does not answer\./);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(503);

    await store.server.start();
    const ready = async () => (await fetch(`${address}/readyz`)).status;
    await expect.poll(ready, PATIENTLY).toBe(200);
    child.kill('SIGTERM');
    expect(await over(child)).toBe(0);
  });
});

/** A command of the product in a process of its own, told of the store by its environment. */
function startCommand(
  { settings }: OwnStore,
  {
    command = ['seed/main.ts', 'load'],
    environment = {},
  }: {
    readonly command?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      NEO4J_URI: settings.uri,
      NEO4J_PASSWORD: settings.password,
      ...environment,
    },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** All that a process has said once it has said this. */
function said(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (part: unknown) => {
      text += String(part);
      if (words.test(text)) resolve(text);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`It said only: ${text}`)));
  });
}

/** The code with which a process ends; null where a signal ended it. */
function over(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });
}
