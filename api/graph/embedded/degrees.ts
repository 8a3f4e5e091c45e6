import { FULL_SAMPLE } from '../../model/node.ts';
import { stepsOf } from '../../model/steps.ts';
import type { Degree, DegreesQuestion } from '../graph.ts';
import { segmentOf } from './adjacency.ts';
import { findNode, type GraphIndex } from './graphIndex.ts';
import { at } from './numbers.ts';

/** How many edges leave a node, by relationship, direction and kind reached. */
export function degrees(
  index: GraphIndex,
  { id, isForCanvas }: DegreesQuestion,
): readonly Degree[] {
  const found = findNode(index, id);
  if (found === undefined || (isForCanvas && id === FULL_SAMPLE)) return [];

  const hidden = isForCanvas ? findNode(index, FULL_SAMPLE) : undefined;
  return stepsOf(found.node.kind).flatMap(({ relationship, direction, kind }, step) => {
    const { start, end } = segmentOf(index.adjacency, found.number, step);
    let count = end - start;
    if (hidden?.node.kind === kind) {
      for (let place = start; place < end; place++) {
        if (at(index.adjacency.neighbors, place) === hidden.number) count--;
      }
    }
    return count === 0 ? [] : [{ relationship, direction, kind, count }];
  });
}
