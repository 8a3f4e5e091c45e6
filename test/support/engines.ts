import { openEmbeddedGraph } from '../../api/graph/embedded/embeddedGraph.ts';
import type { AnswerTo, GraphStore, GraphView, Question } from '../../api/graph/graph.ts';
import type { Dataset } from '../../api/model/node.ts';
import { neo4jEngines } from './neo4j/neo4jEngine.ts';

/** A way to keep a graph, to be held to every promise of the interface. */
export interface Engine {
  readonly name: string;
  readonly open: (dataset: Dataset) => Promise<GraphStore>;
  /** How many random graphs each of its properties is tried on. */
  readonly numRuns: number;
}

/** The engines that every test of the graph runs on: `describe.each(engines)('… in the $name graph', …)`. */
export const engines: readonly Engine[] = [
  { name: 'embedded', numRuns: 100, open: async (dataset) => openEmbeddedGraph(dataset) },
  // A remote engine answers later; nothing may rely on an answer being there at once.
  {
    name: 'late',
    numRuns: 100,
    open: async (dataset) => answeringLate(openEmbeddedGraph(dataset)),
  },
  ...(await neo4jEngines()),
];

/** Asks the data as it is now one question. */
export async function ask<const Q extends Question>(
  graph: GraphStore,
  question: Q,
): Promise<AnswerTo<Q>> {
  const view = await graph.open();
  const [answer] = await view.ask([question], { deadline: 10_000 });
  return answer;
}

function answeringLate(graph: GraphStore): GraphStore {
  return {
    engine: graph.engine,
    open: async () => viewAnsweringLate(await graph.open()),
    replace: async (dataset) => graph.replace(dataset),
    health: async () => graph.health(),
    close: async () => graph.close(),
  };
}

function viewAnsweringLate(view: GraphView): GraphView {
  return { ...view, ask: async (questions, limits) => view.ask(questions, limits) };
}
