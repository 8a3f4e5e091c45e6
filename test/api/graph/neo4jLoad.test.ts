import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import { type Neo4jLoader, openNeo4jLoader } from '../../../api/graph/neo4j/neo4jLoader.ts';
import type { Dataset } from '../../../api/model/node.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { neo4jForTests, type TestServer } from '../../support/neo4j/testServer.ts';

const found = await neo4jForTests();

const first = dataset(
  [
    node('Program', 'quest', { name: 'Project QUEST' }),
    node('Sector', 'care'),
    node('Sector', 'it'),
  ],
  [edge('TARGETS', 'quest', 'care')],
  'first',
);
const second = dataset(
  [node('Program', 'quest', { name: 'QUEST' }), node('Sector', 'it'), node('Program', 'year-up')],
  [edge('TARGETS', 'quest', 'it'), edge('TARGETS', 'year-up', 'it')],
  'second',
);

describe.skipIf(!found.server)('loading into Neo4j', () => {
  let server: TestServer;
  let driver: ReturnType<typeof neo4j.driver>;
  beforeAll(() => {
    if (!found.server) return;
    server = found.server;
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  });
  afterAll(() => driver?.close());

  /** A graph of the test's own, and what someone with Cypher does to it. */
  async function open() {
    const graphName = randomUUID();
    const loader = await openNeo4jLoader({ ...server, graphName });
    const graph = openNeo4jGraph({ ...server, graphName });
    onTestFinished(async () => {
      await loader.close();
      await graph.close();
    });
    const byHand = (text: string) =>
      driver.executeQuery(
        `MATCH (state:SectorgraphState {name: $graphName}) WITH state.generation AS generation ${text}`,
        { graphName },
        server.database === null ? {} : { database: server.database },
      );
    return { loader, graph, byHand };
  }

  const load = (loader: Neo4jLoader, data: Dataset, mayOverwriteEdits = false) =>
    loader.load({ dataset: data, mayOverwriteEdits, onProgress: () => {} });

  test('says what it added, changed and removed', async () => {
    const { loader, graph } = await open();

    expect(await load(loader, first)).toEqual({
      ended: 'loaded',
      leftoversRemoved: 0,
      edits: [],
      changes: {
        added: ['Program quest', 'Sector care', 'Sector it', 'quest TARGETS care'],
        changed: [],
        removed: [],
      },
    });
    expect(await load(loader, second)).toEqual({
      ended: 'loaded',
      leftoversRemoved: 0,
      edits: [],
      changes: {
        added: ['Program year-up', 'quest TARGETS it', 'year-up TARGETS it'],
        changed: ['Program quest'],
        removed: ['Sector care', 'quest TARGETS care'],
      },
    });
    expect((await graph.open()).version).toBe('second');
  });

  test('changes nothing the second time', async () => {
    const { loader } = await open();
    await load(loader, first);

    expect(await load(loader, first)).toEqual({ ended: 'unchanged', leftoversRemoved: 0 });
    expect(await loader.compare(first)).toEqual({ nodes: 3, edges: 1, differences: [] });
  });

  test('tells how far it is', async () => {
    const { loader } = await open();
    const told: { readonly written: number; readonly all: number }[] = [];

    await loader.load({
      dataset: first,
      mayOverwriteEdits: false,
      onProgress: (progress) => {
        told.push(progress);
      },
    });

    const last = told.at(-1);
    expect(last?.written).toBe(last?.all);
  });

  test('names every difference between a store and the files', async () => {
    const { loader } = await open();
    expect((await loader.compare(first)).differences).toEqual([
      'only in the files: everything; nothing was loaded',
    ]);
    await load(loader, first);

    expect((await loader.compare(second)).differences).toEqual([
      'not the same in the store: data version',
      'not the same in the store: Program quest',
      'only in the files: Program year-up',
      'only in the store: Sector care',
      'only in the files: quest TARGETS it',
      'only in the files: year-up TARGETS it',
      'only in the store: quest TARGETS care',
    ]);
  });

  test('says what someone changed by hand, and loses it only when told to', async () => {
    const { loader, byHand } = await open();
    await load(loader, first);
    await byHand(`
      MATCH (quest:Entity {generation: generation, id: 'quest'})
      SET quest.name = 'Quest!'
      CREATE (:Entity:Sector {generation: generation, id: 'retail', kind: 'Sector', name: 'Retail'})
      WITH generation
      MATCH (care:Entity {generation: generation, id: 'care'})
      DETACH DELETE care`);
    const edits = [
      'changed: Program quest',
      'added: Sector retail',
      'removed: Sector care',
      'removed: quest TARGETS care',
    ];

    expect(await load(loader, first)).toEqual({ ended: 'refused', edits, leftoversRemoved: 0 });
    expect(await load(loader, second)).toMatchObject({
      ended: 'refused',
      edits: [
        'changed: Program quest',
        'added: Sector retail',
        'removed: 1 of the nodes',
        'removed: 1 of the edges',
      ],
    });
    expect(await load(loader, first, true)).toMatchObject({ ended: 'loaded', edits });
    expect((await loader.compare(first)).differences).toEqual([]);
  });

  test('names the edges that someone drew: beside a loaded one, and to nodes of their own', async () => {
    const { loader, graph, byHand } = await open();
    await load(loader, first);
    await byHand(`
      MATCH (quest:Entity {generation: generation, id: 'quest'})
      MATCH (quest)-[loaded:TARGETS]->(care)
      CREATE (quest)-[:TARGETS]->(care)
      CREATE (quest)-[copy:TARGETS]->(care) SET copy = properties(loaded)
      CREATE (quest)-[:CITES]->(:Note {of: generation})
      CREATE (:Note {of: generation})-[:ABOUT {since: 2024}]->(quest)
      CREATE (quest)-[:LIKES]->(quest)`);
    const drawn = [
      /^quest TARGETS care \(by hand\)$/,
      /^quest TARGETS care \(by hand 2\)$/,
      /^quest CITES :Note \S+$/,
      /^:Note \S+ ABOUT quest$/,
      /^quest LIKES quest$/,
    ];
    const each = (before: string) =>
      drawn.map(({ source }) => expect.stringMatching(source.replace('^', `^${before}: `)));

    const refused = await load(loader, first);
    const { edges, differences } = await loader.compare(first);
    await byHand('MATCH (note:Note {of: generation}) DETACH DELETE note');

    expect(refused).toMatchObject({ ended: 'refused' });
    expect('edits' in refused ? refused.edits : []).toHaveLength(drawn.length);
    expect(refused).toMatchObject({ edits: expect.arrayContaining(each('added')) });
    expect(edges).toBe(1 + drawn.length);
    expect(differences).toHaveLength(drawn.length);
    expect(differences).toEqual(expect.arrayContaining(each('only in the store')));
    expect((await graph.open()).version).toBe('first');
  });

  test('a reader of several answers sees one version, whatever is loaded meanwhile', async () => {
    const { loader, graph } = await open();
    await load(loader, first);
    const versions = new Set<string>();
    let isLoading = true;
    async function loadOneByOne(): Promise<void> {
      try {
        for (const data of [second, first, second, first, second]) await load(loader, data);
      } finally {
        isLoading = false;
      }
    }
    async function readMeanwhile(): Promise<void> {
      while (isLoading) {
        const view = await graph.open();
        const count = { verb: 'count', kind: 'Program', where: null } as const;
        const seen = [];
        for (let times = 0; times < 3; times++) {
          const [programs, [care]] = await view.ask(
            [count, { verb: 'nodesById', ids: ['care'] }] as const,
            { deadline: 10_000 },
          );
          seen.push([programs, care?.id]);
        }
        const whole = view.version === 'first' ? [1, 'care'] : [2, undefined];
        expect(seen).toEqual([whole, whole, whole]);
        versions.add(view.version);
      }
    }

    await Promise.all([loadOneByOne(), readMeanwhile()]);

    expect([...versions].sort()).toEqual(['first', 'second']);
  });
});
