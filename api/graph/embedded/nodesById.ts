import type { GraphNode } from '../../model/node.ts';
import type { NodesByIdQuestion } from '../graph.ts';
import { findNode, type GraphIndex } from './graphIndex.ts';

/** The nodes of these ids, in step with them; null for an id that is not there. */
export function nodesById(
  index: GraphIndex,
  { ids }: NodesByIdQuestion,
): readonly (GraphNode | null)[] {
  return ids.map((id) => findNode(index, id)?.node ?? null);
}
