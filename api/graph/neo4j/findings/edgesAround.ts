import type { Reader } from '../reader.ts';
import { stored } from '../stored.ts';
import { type EdgeRow, RETURN_EDGES } from './joinEdges.ts';

const TERMS = /* cypher */ `
  MATCH (other:Entity {generation: $generation})
  WHERE other.id IN $ids
  MATCH (other)-[edge:HAS_FEATURE|TARGETS|SERVES]->(hub)
  ${RETURN_EDGES}`;

const EVALUATIONS = /* cypher */ `
  MATCH (hub:Entity {generation: $generation})
  WHERE hub.id IN $ids
  MATCH (hub)<-[edge:EVALUATES]-(other)
  ${RETURN_EDGES}`;

const EVALUATORS = /* cypher */ `
  MATCH (hub:Entity {generation: $generation})
  WHERE hub.id IN $ids
  MATCH (hub)<-[edge:CONDUCTED]-(other)
  ${RETURN_EDGES}`;

const COVERED = /* cypher */ `
  MATCH (other:Entity {generation: $generation})
  WHERE other.id IN $ids
  MATCH (other)-[edge:COVERS]->(hub)
  ${RETURN_EDGES}`;

const WHOLES = /* cypher */ `
  MATCH (node:Entity {generation: $generation})
  WHERE node.id IN $ids
  UNWIND coalesce(node.${stored.above}, []) AS id
  WITH DISTINCT id
  MATCH (other:Entity {generation: $generation, id: id})-[edge:PART_OF]->(hub)
  ${RETURN_EDGES}`;

const texts = {
  /** From programs to their features, sectors and populations. */
  terms: TERMS,
  /** To programs from their evaluations. */
  evaluations: EVALUATIONS,
  /** To evaluations from who carried them out. */
  evaluators: EVALUATORS,
  /** From publications to the evaluations that they cover. */
  covered: COVERED,
  /** From nodes, and all that they are part of, to what these are part of. */
  wholes: WHOLES,
} as const;

/** The edges of one sort around nodes; each leads to its row's hub. */
export function edgesAround(
  { run }: Reader,
  sort: keyof typeof texts,
  ids: readonly string[],
): Promise<EdgeRow[]> {
  return run<{ [Key in keyof EdgeRow]: EdgeRow[Key] }>(texts[sort], { ids });
}
