import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { GraphStore } from '../../../api/graph/graph.ts';
import { connect } from '../../../api/graph/neo4j/connection.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask } from '../../support/engines.ts';
import { neo4jForTests } from '../../support/neo4j/testServer.ts';

const { server } = await neo4jForTests();

const data = dataset(
  [node('Program', 'quest'), node('Program', 'year-up'), node('Sector', 'it')],
  [edge('TARGETS', 'quest', 'it'), edge('TARGETS', 'year-up', 'it')],
);

describe.skipIf(server === undefined)('a Neo4j store', () => {
  const settings = {
    ...(server ?? { uri: 'bolt://localhost', username: '', password: '', database: null }),
    graphName: randomUUID(),
  };
  const connection = connect(settings);
  const graph = openNeo4jGraph(settings);
  afterAll(() => Promise.all([connection.close(), graph.close()]));

  /** Loads it, and then changes one of its nodes by hand. */
  async function loadAndChange(id: string, change: string): Promise<GraphStore> {
    await graph.replace(data);
    await connection.driver.executeQuery(
      `MATCH (state:SectorgraphState {name: $graphName})
       MATCH (node:Entity {generation: state.generation, id: $id})
       ${change}`,
      { graphName: settings.graphName, id },
      connection.sessionConfig,
    );
    return graph;
  }

  test('in which a node lacks what all have names the node', async () => {
    const changed = await loadAndChange('quest', 'REMOVE node.bundle');

    await expect(ask(changed, { verb: 'nodesById', ids: ['year-up', 'quest'] })).rejects.toThrow(
      new CallerError(
        'UNAVAILABLE',
        'The node "quest" in Neo4j lacks "bundle". Load the evidence again: npm run seed:load -- --force',
      ),
    );
    expect(await ask(changed, { verb: 'nodesById', ids: ['year-up'] })).toEqual([
      node('Program', 'year-up'),
    ]);
  });

  test('in which a node has another sort of value names the node', async () => {
    const changed = await loadAndChange('quest', "SET node.startYear = 'long ago'");

    await expect(ask(changed, { verb: 'nodesById', ids: ['quest'] })).rejects.toThrow(
      /^The node "quest" in Neo4j has a "startYear" that is no integer\./,
    );
  });

  test('with nodes of a kind that the model does not have leaves them out', async () => {
    const changed = await loadAndChange('quest', "SET node:Planet, node.kind = 'Planet'");
    const page = { first: 10, after: null };

    const listed = await ask(changed, {
      verb: 'nodes',
      kind: 'Program',
      where: null,
      order: [],
      page,
    });

    expect(listed.entries.map((entry) => entry.node.id)).toEqual(['year-up']);
    expect(await ask(changed, { verb: 'nodesById', ids: ['quest'] })).toEqual([null]);
  });

  test('stops what takes too long, and says to ask for less', async () => {
    const endless = 'UNWIND range(1, 100000000000) AS i RETURN sum(i * i) AS sum';
    const read = (deadline: number) => connection.read((run) => run(endless), { deadline });

    await expect(read(10_000)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    await expect(read(200)).rejects.toThrow(
      new CallerError(
        'UNAVAILABLE',
        'The answer took longer than 200 ms. Ask again, or ask for less at once.',
      ),
    );
  });
});
