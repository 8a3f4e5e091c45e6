import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import type { GraphStore } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import type { Engine } from '../engines.ts';
import { neo4jForTests } from './testServer.ts';

/** The engine that keeps its graphs in the run's Neo4j, each under a name of its own; none where there is no server. */
export async function neo4jEngines(): Promise<readonly Engine[]> {
  const { server } = await neo4jForTests();
  if (server === undefined) return [];

  const opened: GraphStore[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((graph) => graph.close()));
  });
  return [
    {
      name: 'neo4j',
      // Each is loaded anew; the differential test tries many more.
      numRuns: 20,
      open: async (dataset) => {
        const graph = openNeo4jGraph({ ...server, graphName: randomUUID() });
        opened.push(graph);
        await graph.replace(dataset);
        return graph;
      },
    },
  ];
}
