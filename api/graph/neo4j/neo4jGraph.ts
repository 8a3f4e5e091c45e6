import neo4j, { type BookmarkManager, type RecordShape } from 'neo4j-driver';
import { CallerError } from '../../errors.ts';
import type { Answers, GraphStore, GraphView, Question } from '../graph.ts';
import { answer } from './answer.ts';
import { type Connection, connect } from './connection.ts';
import { healthOf } from './health.ts';
import { replaceGraph } from './load/replaceGraph.ts';
import { DEFAULT_GRAPH_NAME, type Neo4jSettings } from './settings.ts';
import { findStateProblem, readState, type State } from './state.ts';

/** How long the small read may take that tells which version is served. */
const OPENING = 5_000;

/** Reads the evidence from Neo4j, whatever its size: nothing of it is kept in the process. */
export function openNeo4jGraph(settings: Neo4jSettings): GraphStore {
  const { graphName = DEFAULT_GRAPH_NAME } = settings;
  const connection = connect(settings);
  return {
    engine: 'neo4j',
    open: async () => {
      // Of this view alone: what outlives it could name a state that a restored store never reaches.
      const bookmarkManager = neo4j.bookmarkManager();
      const state = await connection.read((run) => readState(run, graphName), {
        deadline: OPENING,
        bookmarkManager,
      });
      const why = findStateProblem(state);
      if (state === null || why !== null) throw new CallerError('UNAVAILABLE', why ?? '');
      return view(connection, { state, bookmarkManager });
    },
    replace: (dataset) => replaceGraph(connection, { graphName, dataset }),
    health: () => healthOf(connection, graphName),
    close: connection.close,
  };
}

/**
 * All questions are of the generation that was current when the view was opened, and asked of servers
 * that have it: one follower may have told of it before another got it.
 */
function view(
  connection: Connection,
  { state, bookmarkManager }: { readonly state: State; readonly bookmarkManager: BookmarkManager },
): GraphView {
  const { generation, version, collection, priceIndex } = state;

  async function ask<const Q extends readonly Question[]>(
    questions: Q,
    limits: { readonly deadline: number },
  ): Promise<Answers<Q>>;
  async function ask(questions: readonly Question[], limits: { readonly deadline: number }) {
    if (questions.length === 0) return [];
    return connection.read(
      (run) => {
        const reader = {
          generation,
          run: <Row extends RecordShape>(text: string, parameters = {}) =>
            run<Row>(text, { ...parameters, generation }),
        };
        return Promise.all(questions.map((question) => answer(reader, question)));
      },
      { ...limits, bookmarkManager },
    );
  }

  return { version, collection, priceIndex, ask };
}
