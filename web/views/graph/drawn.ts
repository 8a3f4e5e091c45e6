import type { CanvasQuery } from '../../graphql/generated/graphql.ts';
import { unseenBySort } from '../../state/graph/neighborhood.ts';

export type DrawnNode = CanvasQuery['graph']['nodes'][number];
export type DrawnEdge = CanvasQuery['graph']['edges'][number];
export type Degree = DrawnNode['degrees'][number];

/** What the API says of the nodes of a view. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: readonly DrawnEdge[];
  /** What each node is joined to beyond these, by sort. */
  readonly unseen: ReadonlyMap<string, readonly Degree[]>;
  /** Ids that the collection does not have. */
  readonly missing: readonly string[];
}

export function readDrawn({ graph }: CanvasQuery): Drawn {
  return {
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edges: graph.edges,
    unseen: unseenBySort(graph.nodes, graph.edges),
    missing: graph.missing,
  };
}

/** Whether a node or an edge is there: an address may name what the collection no longer has. */
export function isDrawn({ nodes, edges }: Drawn, id: string): boolean {
  return nodes.has(id) || edges.some((edge) => edge.id === id);
}

/** The words of an edge as read from one of its ends: "has the feature", or "is a feature of". */
export function saysFrom({ nodes }: Drawn, edge: DrawnEdge, id: string): string {
  const isFrom = edge.from === id;
  const kind = nodes.get(isFrom ? edge.to : edge.from)?.kind;
  const degree = nodes
    .get(id)
    ?.degrees.find(
      (other) =>
        other.relationship === edge.relationship &&
        other.direction === (isFrom ? 'OUT' : 'IN') &&
        other.kind === kind,
    );
  return degree?.says ?? edge.relationship.toLowerCase().replaceAll('_', ' ');
}

/** What a node is joined to beyond the canvas, by sort. */
export function unseenOf({ unseen }: Drawn, id: string): readonly Degree[] {
  return unseen.get(id) ?? [];
}

export function totalOf(degrees: readonly Degree[]): number {
  return degrees.reduce((total, { count }) => total + count, 0);
}

/** The nodes that an edge joins to this one. */
export function neighborsDrawn({ edges }: Drawn, id: string): readonly string[] {
  return edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}
