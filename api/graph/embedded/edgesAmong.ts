import { FULL_SAMPLE, type GraphEdge } from '../../model/node.ts';
import { relationshipNames } from '../../model/relationships.ts';
import { stepsOf } from '../../model/steps.ts';
import type { EdgesAmongQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { type Range, segmentOf } from './adjacency.ts';
import { edgeAt, findNode, type GraphIndex } from './graphIndex.ts';
import { at } from './numbers.ts';

/** The edges among a set of nodes, the full sample's left out. */
export function edgesAmong(index: GraphIndex, { ids }: EdgesAmongQuestion): readonly GraphEdge[] {
  const members = [...new Set(ids)].flatMap((id) =>
    id === FULL_SAMPLE ? [] : (findNode(index, id) ?? []),
  );
  const numbers = new Set(members.map(({ number }) => number));
  const edges = members.flatMap(({ node, number }) =>
    // Every edge leaves one of its ends, so looking at the steps out finds each once.
    stepsOf(node.kind).flatMap(({ direction }, step) =>
      direction === 'out'
        ? edgesInto(index, segmentOf(index.adjacency, number, step), numbers)
        : [],
    ),
  );
  return edges.sort(
    (a, b) =>
      compareText(a.from, b.from) ||
      relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
      compareText(a.to, b.to) ||
      a.ordinal - b.ordinal,
  );
}

function edgesInto(index: GraphIndex, segment: Range, numbers: ReadonlySet<number>): GraphEdge[] {
  const { neighbors, edges } = index.adjacency;
  const among: GraphEdge[] = [];
  for (let entry = segment.start; entry < segment.end; entry++) {
    if (numbers.has(at(neighbors, entry))) among.push(edgeAt(index, at(edges, entry)));
  }
  return among;
}
