import type { GraphEdge } from '../../model/node.ts';
import { relationshipNames } from '../../model/relationships.ts';
import type { Reader } from './reader.ts';
import { readEdge, type StoredEdge } from './storedEdge.ts';

/** Two nodes by id, in the order in which a path passes them. */
export type Pair = readonly [string, string];

const EDGES_BETWEEN = /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (one:Entity {generation: $generation, id: pair[0]})
  MATCH (other:Entity {generation: $generation, id: pair[1]})
  WITH DISTINCT pair, one, other // Else the edges of one end are all looked at, and it may be a hub.
  MATCH (one)-[edge]-(other)
  WHERE NOT type(edge) IN $without
  RETURN pair, {
    relationship: type(edge), from: startNode(edge).id, to: endNode(edge).id,
    properties: edge {.*}
  } AS edge`;

/**
 * The first edge between each two nodes, whichever way it points, by both ids: by relationship, by
 * ordinal, and one that leads on before one that leads back.
 */
export async function edgesBetween(
  { run }: Reader,
  { pairs, without }: { readonly pairs: readonly Pair[]; readonly without: readonly string[] },
): Promise<(pair: Pair) => GraphEdge | undefined> {
  const rows = await run<{ pair: Pair; edge: StoredEdge }>(EDGES_BETWEEN, { pairs, without });
  const first = new Map<string, GraphEdge>();
  for (const { pair, edge } of rows) {
    const read = readEdge(edge);
    const known = first.get(pair.join(' '));
    if (read !== null && (known === undefined || compare(read, known, pair) < 0)) {
      first.set(pair.join(' '), read);
    }
  }
  return (pair) => first.get(pair.join(' '));
}

function compare(a: GraphEdge, b: GraphEdge, [start]: Pair): number {
  return (
    relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
    a.ordinal - b.ordinal ||
    Number(b.from === start) - Number(a.from === start)
  );
}
