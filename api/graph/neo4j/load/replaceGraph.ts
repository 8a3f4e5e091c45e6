import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { checkEdges } from './checkEdges.ts';
import { removeUnused, startGeneration, switchGeneration } from './generations.ts';
import { takeLock } from './lock.ts';
import { makeSchema } from './schema.ts';
import { writeGeneration } from './writeGeneration.ts';

/**
 * Puts a dataset in the place of all that a graph holds: readers see the old data or the new. What
 * was replaced stays for whoever still reads it, and goes with the next load or after a while.
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
    const generation = await startGeneration({ connection, graphName });
    await writeGeneration(connection, { dataset, generation, onProgress: () => {} });
    await switchGeneration(lock.transaction, { graphName, generation, dataset });
    await lock.commit();
  } finally {
    await lock.release();
  }
}
