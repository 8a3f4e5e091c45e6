import type { GraphEdge } from '../../../model/node.ts';
import { type Relationship, relationshipNames } from '../../../model/relationships.ts';
import { stored } from '../stored.ts';

/** The edges of a relationship between one node and others, in flat lists: half the bytes of one row per edge. */
export interface EdgeRow {
  readonly relationship: string;
  readonly hub: string;
  readonly others: readonly string[];
  readonly places: readonly number[];
  readonly isAlone: readonly boolean[];
}

/** The end of a text that has matched edges between `hub` and `other`, and returns rows of them. */
export const RETURN_EDGES = /* cypher */ `
  WITH type(edge) AS relationship, hub, collect(other.id) AS others,
    collect(edge.${stored.place}) AS places, collect(coalesce(edge.alone, false)) AS isAlone
  RETURN relationship, hub.id AS hub, others, places, isAlone`;

/** An edge with its place in the data. */
interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly place: number;
}

/** The edges of rows, which lead from the hub or to it. */
export function edgesOf(rows: readonly EdgeRow[], hubIs: 'from' | 'to'): PlacedEdge[] {
  return rows.flatMap(({ relationship, hub, others, places, isAlone }) => {
    const name = relationshipNames.find((known) => known === relationship);
    if (name === undefined) return [];
    return others.map((other, i) => ({
      edge: edgeBetween(name, hubIs === 'from' ? [hub, other] : [other, hub], isAlone[i] ?? false),
      place: places[i] ?? 0,
    }));
  });
}

function edgeBetween(
  relationship: Relationship,
  [from, to]: readonly [string, string],
  alone: boolean,
): GraphEdge {
  // Joins do not ask for ordinals.
  return { relationship, from, to, ordinal: 0, properties: { alone } };
}

/** The edges in the data's order, each once: of several that could be joined, the first is. */
export function inDataOrder(edges: readonly PlacedEdge[]): GraphEdge[] {
  const byPlace = new Map(edges.map(({ edge, place }) => [place, edge]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, edge]) => edge);
}
