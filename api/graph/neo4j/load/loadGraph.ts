import type { Dataset } from '../../../model/node.ts';
import type { Connection } from '../connection.ts';
import { runIn } from '../reader.ts';
import { readState, type State } from '../state.ts';
import { type Changes, changesBy, type DatasetHashes, editsByHand, hashesOf } from './changes.ts';
import { checkEdges } from './checkEdges.ts';
import {
  removeGeneration,
  removeUnused,
  startGeneration,
  switchGeneration,
} from './generations.ts';
import { layoutHash } from './layoutHash.ts';
import { type Lock, takeLock } from './lock.ts';
import { makeSchema } from './schema.ts';
import { readGeneration, type StoredGeneration } from './storedContent.ts';
import { type TellProgress, writeGeneration } from './writeGeneration.ts';

export interface LoadRequest {
  readonly graphName: string;
  readonly dataset: Dataset;
  /** Whether what someone changed in the store by hand may be lost. */
  readonly mayOverwriteEdits: boolean;
  readonly onProgress: TellProgress;
}

/** How a load ended. Each tells how many generations that killed loads left were removed at its start. */
export type LoadOutcome = { readonly leftoversRemoved: number } & (
  | { readonly ended: 'unchanged' }
  | { readonly ended: 'refused'; readonly edits: readonly string[] }
  | { readonly ended: 'loaded'; readonly changes: Changes; readonly edits: readonly string[] }
);

/**
 * Loads a dataset where it is not there already, and says what that changes. Stopped at any moment
 * it leaves what was served before.
 */
export async function loadGraph(
  connection: Connection,
  request: LoadRequest,
): Promise<LoadOutcome> {
  const { graphName, dataset, mayOverwriteEdits } = request;
  checkEdges(dataset);
  await makeSchema(connection);
  const lock = await takeLock(connection, graphName);
  try {
    const leftoversRemoved = await removeUnused({ connection, graphName });
    const next = hashesOf(dataset);
    const before = await readBefore(lock, { graphName, dataset, next });
    const changes = changesBy(next, before.generation);
    const { edits } = before;
    if (edits.length > 0 && !mayOverwriteEdits)
      return { ended: 'refused', edits, leftoversRemoved };
    if (edits.length === 0 && isTheSame(before.state, { dataset, changes })) {
      return { ended: 'unchanged', leftoversRemoved };
    }
    await writeAndSwitch(connection, { lock, request });
    return { ended: 'loaded', changes, edits, leftoversRemoved };
  } finally {
    await lock.release();
  }
}

interface Before {
  readonly state: State | null;
  readonly generation: StoredGeneration;
  readonly edits: readonly string[];
}

/** Read where the lock is held, on the leader of a cluster: what a follower has may be older. */
async function readBefore(
  { transaction }: Lock,
  {
    graphName,
    dataset,
    next,
  }: { readonly graphName: string; readonly dataset: Dataset; readonly next: DatasetHashes },
): Promise<Before> {
  const state = await readState(runIn(transaction), graphName);
  if (state === null) {
    return { state, generation: { nodes: new Map(), edges: new Map() }, edits: [] };
  }
  const generation = await readGeneration(transaction, state.generation);
  const names =
    state.version === dataset.version && state.modelVersion === layoutHash() ? next : null;
  return { state, generation, edits: editsByHand(generation, { ...state, names }) };
}

function isTheSame(
  state: State | null,
  { dataset, changes }: { readonly dataset: Dataset; readonly changes: Changes },
): boolean {
  const { added, changed, removed } = changes;
  return (
    state?.version === dataset.version &&
    state.modelVersion === layoutHash() &&
    added.length + changed.length + removed.length === 0 &&
    JSON.stringify([state.collection, state.priceIndex]) ===
      JSON.stringify([dataset.collection, dataset.priceIndex])
  );
}

/** Writes a generation that nobody reads yet, and serves it with the last step. */
export async function writeAndSwitch(
  connection: Connection,
  {
    lock,
    request: { graphName, dataset, onProgress },
  }: {
    readonly lock: Lock;
    readonly request: Pick<LoadRequest, 'graphName' | 'dataset' | 'onProgress'>;
  },
): Promise<void> {
  const generation = await startGeneration({ connection, graphName });
  try {
    await writeGeneration(connection, { dataset, generation, onProgress });
    await switchGeneration(lock.transaction, { graphName, generation, dataset });
  } catch (error) {
    await lock.release();
    // Where the store itself is away, the next load removes it.
    await removeGeneration(connection, generation).catch(() => {});
    throw error;
  }
  // Where this fails nobody knows whether it was done, so that nothing is removed here.
  await lock.commit();
}
