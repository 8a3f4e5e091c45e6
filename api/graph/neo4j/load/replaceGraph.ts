import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { checkEdges } from './checkEdges.ts';
import { removeUnused } from './generations.ts';
import { writeAndSwitch } from './loadGraph.ts';
import { takeLock } from './lock.ts';
import { makeSchema } from './schema.ts';

/**
 * Puts a dataset in the place of all that a graph holds: readers see the old data or the new. What
 * was replaced stays for whoever still reads it, and goes with the next load.
 */
export async function replaceGraph(
  connection: Connection,
  { graphName, dataset }: { readonly graphName: string; readonly dataset: Dataset },
): Promise<void> {
  checkEdges(dataset);
  await makeSchema(connection);
  const lock = await takeLock(connection, graphName);
  try {
    await removeUnused({ connection, graphName });
    await writeAndSwitch(connection, {
      lock,
      request: { graphName, dataset, onProgress: () => {} },
    });
  } finally {
    await lock.release();
  }
}
