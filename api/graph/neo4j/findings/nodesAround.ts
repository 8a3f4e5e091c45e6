import type { Reader } from '../reader.ts';
import type { StoredNode } from '../storedNode.ts';

/** What every node must have to be read. */
const ALWAYS = ['id', 'kind', 'name', 'bundle', 'sortKey', 'evaluationCount', 'findingCount'];

/** What a text returns of a node of which joins read only some properties. */
export function node(variable: string, properties: readonly string[]): string {
  return `${variable} {${[...ALWAYS, ...properties].map((name) => `.${name}`).join(', ')}}`;
}

const NODES = /* cypher */ `
  MATCH (node:Entity {generation: $generation})
  WHERE node.id IN $ids
  RETURN ${node('node', [
    ...['design', 'startYear', 'sampleSize'],
    ...['unit', 'favorable', 'domain'],
    ...['publicationType', 'year', 'date'],
  ])} AS node`;

/** Evaluations, outcomes and publications, as far as joins read them. */
export async function nodesAround(
  { run }: Reader,
  ids: readonly string[],
): Promise<readonly StoredNode[]> {
  const rows = await run<{ node: StoredNode }>(NODES, { ids });
  return rows.map(({ node }) => node);
}
