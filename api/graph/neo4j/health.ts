import { CallerError } from '../../errors.ts';
import type { Connection } from './connection.ts';
import { readState } from './state.ts';

/** Probes ask often and wait briefly. */
const PATIENCE = 1_800;

type Health = { readonly isReady: true } | { readonly isReady: false; readonly why: string };

/** Whether questions can be answered now, and if not, why. */
export async function healthOf(connection: Connection, graphName: string): Promise<Health> {
  try {
    const state = await connection.read((run) => readState(run, graphName), { deadline: PATIENCE });
    return state === null
      ? { isReady: false, why: 'The graph in Neo4j is empty. Load the evidence: npm run seed:load' }
      : { isReady: true };
  } catch (error) {
    if (error instanceof CallerError) return { isReady: false, why: error.message };
    throw error;
  }
}
