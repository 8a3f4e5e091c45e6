import type { Eventually } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { GraphNode, NodeOf } from '../model/node.ts';
import type { Ask } from './asker.ts';
import { whenAnswered } from './eventually.ts';

/** The node of an id, if it is of that kind. */
export function findOfKind<K extends Kind>(
  ask: Ask,
  { kind, id }: { readonly kind: K; readonly id: string },
): Eventually<NodeOf<K> | null> {
  return whenAnswered(ask({ verb: 'nodesById', ids: [id] }), ([node]) =>
    node && isOfKind(node, kind) ? node : null,
  );
}

/** The node of an id that the data itself gave. */
export function loadOfKind<K extends Kind>(
  ask: Ask,
  wanted: { readonly kind: K; readonly id: string },
): Eventually<NodeOf<K>> {
  return whenAnswered(findOfKind(ask, wanted), (node) => {
    if (!node) {
      throw new Error(`There is no ${wanted.kind} "${wanted.id}".`);
    }
    return node;
  });
}

/** The nodes of ids that the data itself gave, in their order. */
export function loadAllOfKind<K extends Kind>(
  ask: Ask,
  { kind, ids }: { readonly kind: K; readonly ids: readonly string[] },
): Eventually<readonly NodeOf<K>[]> {
  if (ids.length === 0) {
    return [];
  }
  return whenAnswered(ask({ verb: 'nodesById', ids }), (nodes) =>
    nodes.flatMap((node) => (node && isOfKind(node, kind) ? [node] : [])),
  );
}

/** The names of nodes by their ids; what has no node has none. */
export function loadNames(
  ask: Ask,
  ids: readonly string[],
): Eventually<ReadonlyMap<string, string>> {
  return whenAnswered(
    ids.length === 0 ? [] : ask({ verb: 'nodesById', ids: [...new Set(ids)].sort() }),
    (nodes) => new Map(nodes.flatMap((node) => (node ? [[node.id, node.name]] : []))),
  );
}

/** Whether a node is of a kind. */
export function isOfKind<K extends Kind>(node: GraphNode, kind: K): node is GraphNode & NodeOf<K> {
  return node.kind === kind;
}
