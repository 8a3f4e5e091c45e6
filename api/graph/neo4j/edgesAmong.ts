import { FULL_SAMPLE } from '../../model/node.ts';
import { relationshipNames } from '../../model/relationships.ts';
import type { AnswerTo, EdgesAmongQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import type { Reader } from './reader.ts';
import { readEdge, type StoredEdge } from './storedEdge.ts';

/** Every edge leaves one of its ends, and hubs are reached by many and left by few. */
const EDGES_AMONG = /* cypher */ `
  MATCH (from:Entity {generation: $generation})
  WHERE from.id IN $ids
  MATCH (from)-[edge]->(to)
  WHERE to.id IN $ids
  RETURN {
    relationship: type(edge), from: from.id, to: to.id, properties: edge {.*}
  } AS edge`;

/** The edges among a set of nodes, the full sample's left out. */
export async function edgesAmong(
  { run }: Reader,
  { ids }: EdgesAmongQuestion,
): Promise<AnswerTo<EdgesAmongQuestion>> {
  const members = [...new Set(ids)].filter((id) => id !== FULL_SAMPLE);
  const rows = await run<{ edge: StoredEdge }>(EDGES_AMONG, { ids: members });
  return rows
    .flatMap(({ edge }) => readEdge(edge) ?? [])
    .sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        relationshipNames.indexOf(a.relationship) - relationshipNames.indexOf(b.relationship) ||
        compareText(a.to, b.to) ||
        a.ordinal - b.ordinal,
    );
}
