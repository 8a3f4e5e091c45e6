import { CallerError } from '../../errors.ts';
import type { Health } from '../graph.ts';
import type { Connection } from './connection.ts';
import { tookTooLong } from './failure.ts';
import { schema } from './load/schema.ts';
import { findStateProblem, readState } from './state.ts';

/** Probes ask often and wait briefly. */
const PATIENCE = 1_800;

const SILENT = `Neo4j does not answer within ${PATIENCE / 1000} s.`;

const HALF_LOADED =
  'The graph in Neo4j is not whole: a load is running, or broke off. Load the evidence: npm run seed:load';

const SCHEMA = /* cypher */ `
  SHOW INDEXES YIELD name, state
  WHERE name STARTS WITH 'sectorgraph_' AND state = 'ONLINE'
  RETURN collect(name) AS names`;

const UNFINISHED = /* cypher */ `
  RETURN EXISTS {
    MATCH (:SectorgraphGeneration {name: $graphName, status: 'loading'})
  } AS isLoading`;

/** Whether questions can be answered now, and if not, why. */
export async function healthOf(connection: Connection, graphName: string): Promise<Health> {
  try {
    return await connection.read(
      async (run) => {
        const [state, [indexes], [load]] = await Promise.all([
          readState(run, graphName),
          run<{ names: string[] }>(SCHEMA),
          run<{ isLoading: boolean }>(UNFINISHED, { graphName }),
        ]);
        const why = findStateProblem(state);
        if (why !== null) {
          const isLoading = state === null && load?.isLoading;
          return { isReady: false, why: isLoading ? HALF_LOADED : why };
        }
        const missing = [...schema.keys()].filter((name) => !indexes?.names.includes(name));
        return missing.length === 0
          ? { isReady: true }
          : {
              isReady: true,
              warning: `Neo4j lacks ${missing.join(', ')}: some questions are slow or fail. Make them: npm run seed:load`,
            };
      },
      { deadline: PATIENCE },
    );
  } catch (error) {
    if (!(error instanceof CallerError)) throw error;
    const isSilent = error.message === tookTooLong(PATIENCE).message;
    return { isReady: false, why: isSilent ? SILENT : error.message };
  }
}
