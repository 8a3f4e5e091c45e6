import type { Kind } from '../../../model/kinds.ts';
import type { Dataset, GraphEdge } from '../../../model/node.ts';
import { relationshipEntry } from '../../../model/relationships.ts';

/** Throws where an edge leads to no node, or joins kinds that its relationship does not join. */
export function checkEdges({ nodes, edges }: Dataset): void {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  for (const edge of edges) {
    const from = kindAt(edge, edge.from, kinds);
    const to = kindAt(edge, edge.to, kinds);
    const { pairs } = relationshipEntry(edge.relationship);
    if (!pairs.some((pair) => pair.from === from && pair.to === to)) {
      throw new Error(`${inWords(edge)}: the relationship does not lead from ${from} to ${to}.`);
    }
  }
}

function kindAt(edge: GraphEdge, id: string, kinds: ReadonlyMap<string, Kind>): Kind {
  const kind = kinds.get(id);
  if (kind === undefined) throw new Error(`${inWords(edge)}: no node has the id "${id}".`);
  return kind;
}

function inWords({ from, relationship, to }: GraphEdge): string {
  return `${from} ${relationship} ${to}`;
}
