import type { GraphEdge } from '../../model/node.ts';
import { relationshipNames } from '../../model/relationships.ts';
import { stepsOf } from '../../model/steps.ts';
import { degreeOf, segmentOf } from './adjacency.ts';
import { edgeAt, type GraphIndex, nodeAt } from './graphIndex.ts';
import { at } from './numbers.ts';
import type { Ground } from './walks.ts';

/**
 * The first edge between two nodes, whichever way it points: by relationship, by ordinal, and one
 * that leads on before one that leads back. Undefined where there is none that is allowed.
 */
export function edgeBetween(
  { index, without }: Pick<Ground, 'index' | 'without'>,
  start: number,
  end: number,
): GraphEdge | undefined {
  const startId = nodeAt(index, start).id;
  return edgesBetween(index, start, end)
    .filter(({ relationship }) => !without.has(relationship))
    .sort(
      (a, b) =>
        relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
        a.ordinal - b.ordinal ||
        Number(b.from === startId) - Number(a.from === startId),
    )[0];
}

function edgesBetween(index: GraphIndex, one: number, other: number): GraphEdge[] {
  const { adjacency } = index;
  // Both know all edges between them, and one may be a hub.
  const isOneSmaller = degreeOf(adjacency, one) < degreeOf(adjacency, other);
  const [center, neighbor] = isOneSmaller ? [one, other] : [other, one];
  const { kind } = nodeAt(index, neighbor);
  const edges: GraphEdge[] = [];
  stepsOf(nodeAt(index, center).kind).forEach((step, number) => {
    if (step.kind !== kind) return;
    const { start, end } = segmentOf(adjacency, center, number);
    for (let entry = start; entry < end; entry++) {
      if (at(adjacency.neighbors, entry) === neighbor) {
        edges.push(edgeAt(index, at(adjacency.edges, entry)));
      }
    }
  });
  return edges;
}
