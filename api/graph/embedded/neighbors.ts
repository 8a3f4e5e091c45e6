import { FULL_SAMPLE } from '../../model/node.ts';
import { encodeCursor } from '../cursor.ts';
import type { AnswerTo, NeighborsQuestion } from '../graph.ts';
import { edgeAt, findNode, type GraphIndex, nodeAt } from './graphIndex.ts';
import { listByEvidence, listByRelation } from './neighborLists.ts';
import { at } from './numbers.ts';
import { choosePage } from './page.ts';

/** The nodes one edge away along any of the steps, in order, page by page. */
export function neighbors(
  index: GraphIndex,
  { id, steps, order, isForCanvas, page }: NeighborsQuestion,
): AnswerTo<NeighborsQuestion> {
  const found = findNode(index, id);
  if (found === undefined || (isForCanvas && id === FULL_SAMPLE)) {
    return { entries: [], hasNextPage: false, hasPreviousPage: false };
  }

  const list = (order === 'relation' ? listByRelation : listByEvidence)(index, found, steps);
  const hidden = isForCanvas ? index.numbers.get(FULL_SAMPLE) : undefined;
  const { places, hasNextPage, hasPreviousPage } = choosePage(
    {
      length: list.entries.length,
      shape: list.shape,
      isWanted: (i) => at(index.adjacency.neighbors, at(list.entries, i)) !== hidden,
      compare: list.compare,
    },
    page,
  );

  const entries = places.map((i) => {
    const entry = at(list.entries, i);
    return {
      node: nodeAt(index, at(index.adjacency.neighbors, entry)),
      edge: edgeAt(index, at(index.adjacency.edges, entry)),
      direction: list.stepOf(i).direction,
      cursor: encodeCursor(list.shape, list.valuesOf(i)),
    };
  });
  return { entries, hasNextPage, hasPreviousPage };
}
