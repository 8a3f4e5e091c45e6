import { setTimeout } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { CallerError } from '../../errors.ts';
import type { Dataset } from '../../model/node.ts';
import { type AccessProblem, findAccessProblem } from './access.ts';
import { connect } from './connection.ts';
import { inCallersWords } from './failure.ts';
import { type Comparison, compareGraph } from './load/compareGraph.ts';
import { GRACE, removeRetired } from './load/generations.ts';
import { type LoadOutcome, type LoadRequest, loadGraph } from './load/loadGraph.ts';
import { DEFAULT_GRAPH_NAME, type Neo4jSettings } from './settings.ts';

/** So long a load waits for a server that does not answer yet. */
const PATIENCE = 15_000;

/** What fills a store; reading it is `openNeo4jGraph`'s. */
export interface Neo4jLoader {
  readonly load: (request: Omit<LoadRequest, 'graphName'>) => Promise<LoadOutcome>;
  /** What the store holds that is not as the dataset says. */
  readonly compare: (dataset: Dataset) => Promise<Comparison>;
  /** Removes what the load replaced, once nobody reads it any more. */
  readonly removeReplaced: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a store for loading; throws a `CallerError` where it cannot be used as the settings say. */
export async function openNeo4jLoader(settings: Neo4jSettings): Promise<Neo4jLoader> {
  const problem = await waitForAccess(settings);
  if (problem) throw new CallerError('UNAVAILABLE', problem.why);
  const { graphName = DEFAULT_GRAPH_NAME } = settings;
  const connection = connect(settings);
  return {
    load: (request) =>
      loadGraph(connection, { ...request, graphName }).catch((error: unknown) => {
        throw inWords(error, settings);
      }),
    compare: (dataset) =>
      compareGraph(connection, { graphName, dataset }).catch((error: unknown) => {
        throw inCallersWords(error, { uri: settings.uri, deadline: Infinity, isWholeCall: true });
      }),
    removeReplaced: async () => {
      await setTimeout(GRACE);
      await removeRetired({ connection, graphName });
    },
    close: connection.close,
  };
}

/** A server that has just started may take its time. */
async function waitForAccess(settings: Neo4jSettings): Promise<AccessProblem | null> {
  const end = performance.now() + PATIENCE;
  let problem = await findAccessProblem(settings);
  while (problem && !problem.isFinal && performance.now() < end) {
    await setTimeout(500);
    problem = await findAccessProblem(settings);
  }
  return problem;
}

function inWords(error: unknown, { uri }: Neo4jSettings): unknown {
  return error instanceof Neo4jError
    ? new CallerError(
        'UNAVAILABLE',
        `The load into Neo4j at ${uri} broke off (${error.message}). Readers see the old data, or all of the new if only its last answer was lost; run it again.`,
      )
    : error;
}
