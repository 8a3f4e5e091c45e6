import type { Dataset } from '../../model/node.ts';
import type { Answers, GraphStore, GraphView, Question } from '../graph.ts';
import { answer } from './answer.ts';
import { deadlineIn } from './deadline.ts';
import { type GraphIndex, indexDataset } from './graphIndex.ts';
import { prepareTextIndex } from './text/textIndexOf.ts';

/** Keeps the evidence in memory, and answers at once: values, never promises. */
export function openEmbeddedGraph(dataset: Dataset): GraphStore {
  let current = serve(dataset);
  return {
    engine: 'embedded',
    open: () => current.view,
    replace: (next) => {
      const replacement = serve(next);
      // Whoever opened the graph before keeps the view of what was there then.
      current.stop();
      current = replacement;
    },
    health: () => ({ isReady: true }),
    close: () => current.stop(),
  };
}

function serve(dataset: Dataset): { readonly view: GraphView; readonly stop: () => void } {
  const index = indexDataset(dataset);
  return { view: view(index), stop: prepareTextIndex(index).stop };
}

function view(index: GraphIndex): GraphView {
  const { version, collection, priceIndex } = index.dataset;

  function ask<const Q extends readonly Question[]>(
    questions: Q,
    limits: { readonly deadline: number },
  ): Answers<Q>;
  function ask(questions: readonly Question[], limits: { readonly deadline: number }) {
    const deadline = deadlineIn(limits.deadline);
    return questions.map((question) => answer(index, question, deadline));
  }

  return { version, collection, priceIndex, ask };
}
