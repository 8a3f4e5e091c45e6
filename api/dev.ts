import { readEvidence } from '../seed/evidence.ts';
import { readConfig } from './config.ts';
import { openEmbeddedGraph } from './graph/embedded/embeddedGraph.ts';
import type { Dataset } from './model/node.ts';
import { createApi } from './server.ts';

/**
 * The API in development. A change of code makes this module anew, and a change of evidence calls
 * `reloadEvidence`; while the evidence is bad, the last good data goes on being served.
 */
declare global {
  var sectorgraphLastGood: Dataset | undefined;
}

async function readGood(): Promise<Dataset | null> {
  const { dataset, problems } = await readEvidence(readConfig().evidence);
  if (!dataset) {
    console.error(problems.join('\n'));
  }
  globalThis.sectorgraphLastGood = dataset ?? globalThis.sectorgraphLastGood;
  return dataset;
}

const first = (await readGood()) ?? globalThis.sectorgraphLastGood;
if (!first) {
  // There is no good data to go on with; `npm start` would refuse likewise.
  process.exit(1);
}
const graph = openEmbeddedGraph(first);

/** Puts the evidence as it is now in place, and says whether it did. */
export async function reloadEvidence(): Promise<boolean> {
  const dataset = await readGood();
  if (!dataset) {
    console.error('The evidence is served as it was before this change.');
    return false;
  }
  graph.replace(dataset);
  console.log(`Evidence reloaded (data version ${dataset.version}).`);
  return true;
}

export default createApi(graph, { log: console.error });
