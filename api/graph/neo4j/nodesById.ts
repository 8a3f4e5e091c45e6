import type { GraphNode } from '../../model/node.ts';
import type { NodesByIdQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';
import { readNode, type StoredNode } from './storedNode.ts';

const NODES_BY_ID = /* cypher */ `
  MATCH (node:Entity {generation: $generation})
  WHERE node.id IN $ids
  RETURN node {.*} AS node`;

/** The nodes of these ids, in step with them; null for an id that is not there. */
export async function nodesById(
  { run }: Reader,
  { ids }: NodesByIdQuestion,
): Promise<readonly (GraphNode | null)[]> {
  if (ids.length === 0) return [];
  const rows = await run<{ node: StoredNode }>(NODES_BY_ID, { ids: [...new Set(ids)] });
  const byId = new Map(rows.map(({ node }) => [node.id, readNode(node)]));
  return ids.map((id) => byId.get(id) ?? null);
}
