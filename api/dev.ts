import { readEvidence } from '../seed/evidence.ts';
import { readConfig } from './config.ts';
import { openEmbeddedGraph } from './graph/embedded/embeddedGraph.ts';
import type { GraphStore } from './graph/graph.ts';
import { openNeo4jGraph } from './graph/neo4j/neo4jGraph.ts';
import type { Dataset } from './model/node.ts';
import { createApi } from './server.ts';

/**
 * The API in development. A change of code makes this module anew, and a change of evidence calls
 * `reloadEvidence`; while the evidence is bad, the last good data goes on being served.
 */
declare global {
  var sectorgraphLastGood: Dataset | undefined;
  var sectorgraphStore: GraphStore | undefined;
}

const { neo4j, evidence } = readConfig();

async function readGood(): Promise<Dataset | null> {
  const { dataset, problems } = await readEvidence(evidence);
  if (!dataset) {
    console.error(problems.join('\n'));
  }
  globalThis.sectorgraphLastGood = dataset ?? globalThis.sectorgraphLastGood;
  return dataset;
}

async function openFiles(): Promise<GraphStore> {
  const first = (await readGood()) ?? globalThis.sectorgraphLastGood;
  if (!first) {
    // There is no good data to go on with; `npm start` would refuse likewise.
    process.exit(1);
  }
  return openEmbeddedGraph(first);
}

// Code made anew opens connections of its own; those of the code before are closed.
await globalThis.sectorgraphStore?.close();
const graph = neo4j ? openNeo4jGraph(neo4j) : await openFiles();
globalThis.sectorgraphStore = graph;

/** Puts the evidence as it is now in place, and says whether it did. */
export async function reloadEvidence(): Promise<boolean> {
  const dataset = await readGood();
  if (!dataset) {
    console.error('The evidence is served as it was before this change.');
    return false;
  }
  if (neo4j) {
    // Others may read the same store, so that it is changed on purpose alone.
    console.log(`The evidence is good. Put it into Neo4j at ${neo4j.uri}: npm run seed:load`);
    return false;
  }
  await graph.replace(dataset);
  console.log(`Evidence reloaded (data version ${dataset.version}).`);
  return true;
}

export default createApi(graph, { log: console.error });
