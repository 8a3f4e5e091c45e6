import type { GraphEdge } from '../../../model/node.ts';
import { type Relationship, relationshipNames } from '../../../model/relationships.ts';
import { stored } from '../stored.ts';

/** An edge as joins read it, in the order of `joinEdge`. */
export type JoinEdge = readonly [
  relationship: string,
  from: string,
  to: string,
  place: number,
  alone: boolean | null,
];

/** What a text returns of an edge that leads between two of its variables. */
export function joinEdge(edge: string, from: string, to: string): string {
  return `[type(${edge}), ${from}.id, ${to}.id, ${edge}.${stored.place}, ${edge}.alone]`;
}

/** The edges in the data's order, each once: where several could be joined, the first is. */
export function inDataOrder(edges: readonly JoinEdge[]): GraphEdge[] {
  const byPlace = new Map(edges.map((edge) => [edge[3], edge]));
  return [...byPlace.values()]
    .sort((a, b) => a[3] - b[3])
    .flatMap(([name, from, to, , alone]) => {
      const relationship = relationshipNamed(name);
      return relationship === undefined
        ? []
        : { relationship, from, to, ordinal: 0, properties: { alone } };
    });
}

function relationshipNamed(name: string): Relationship | undefined {
  return relationshipNames.find((relationship) => relationship === name);
}
