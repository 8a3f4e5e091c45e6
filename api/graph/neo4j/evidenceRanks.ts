import type { GraphNode } from '../../model/node.ts';
import { compareText } from '../order.ts';

/**
 * The place of each node, by id, in the order of neighbors by evidence: at a hub, sorting by one
 * number takes a third of the time that four properties do.
 */
export function evidenceRanks(nodes: readonly GraphNode[]): ReadonlyMap<string, number> {
  const ranked = nodes.toSorted(
    (a, b) =>
      b.evaluationCount - a.evaluationCount ||
      b.findingCount - a.findingCount ||
      compareText(a.sortKey, b.sortKey) ||
      compareText(a.id, b.id),
  );
  return new Map(ranked.map(({ id }, rank) => [id, rank]));
}
