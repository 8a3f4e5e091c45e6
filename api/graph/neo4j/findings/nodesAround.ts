import type { Reader } from '../reader.ts';
import type { StoredNode } from '../storedNode.ts';

/** What joins read of a node, whatever its kind, and what every node must have to be read at all. */
const JOINED = [
  ...['id', 'kind', 'name', 'bundle', 'sortKey', 'evaluationCount', 'findingCount'],
  ...['design', 'startYear', 'sampleSize'],
  ...['unit', 'favorable', 'domain'],
  ...['publicationType', 'year', 'date'],
];

/** What a text returns of a node that joins read: a fifth of it all. */
export function joinedProperties(variable: string): string {
  return `${variable} {${JOINED.map((name) => `.${name}`).join(', ')}}`;
}

const NODES = /* cypher */ `
  MATCH (node:Entity {generation: $generation})
  WHERE node.id IN $ids
  RETURN ${joinedProperties('node')} AS node`;

/** Nodes by their ids, as far as joins read them. */
export async function nodesAround(
  { run }: Reader,
  ids: readonly string[],
): Promise<readonly StoredNode[]> {
  const rows = await run<{ node: StoredNode }>(NODES, { ids });
  return rows.map(({ node }) => node);
}
