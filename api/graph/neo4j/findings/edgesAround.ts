import type { Reader } from '../reader.ts';
import { stored } from '../stored.ts';
import { type JoinEdge, joinEdge } from './joinEdge.ts';

const HIERARCHY = /* cypher */ `
  MATCH (node:Entity {generation: $generation})
  WHERE node.id IN $ids
  UNWIND coalesce(node.${stored.above}, []) AS id
  WITH DISTINCT id
  MATCH (part:Entity {generation: $generation, id: id})-[edge:PART_OF]->(whole)
  RETURN collect(${joinEdge('edge', 'part', 'whole')}) AS edges`;

const EVALUATORS = /* cypher */ `
  MATCH (evaluation:Entity {generation: $generation})
  WHERE evaluation.id IN $ids
  MATCH (evaluator)-[edge:CONDUCTED]->(evaluation)
  RETURN collect(${joinEdge('edge', 'evaluator', 'evaluation')}) AS edges`;

const COVERED = /* cypher */ `
  MATCH (publication:Entity {generation: $generation})
  WHERE publication.id IN $ids
  MATCH (publication)-[edge:COVERS]->(evaluation)
  RETURN collect(${joinEdge('edge', 'publication', 'evaluation')}) AS edges`;

/** What these nodes are part of, and what that is part of. */
export function hierarchyAround(reader: Reader, ids: readonly string[]): Promise<JoinEdge[]> {
  return edgesOf(reader, HIERARCHY, ids);
}

/** Who carried out these evaluations. */
export function evaluatorsAround(reader: Reader, ids: readonly string[]): Promise<JoinEdge[]> {
  return edgesOf(reader, EVALUATORS, ids);
}

/** The evaluations that these publications cover. */
export function coveredAround(reader: Reader, ids: readonly string[]): Promise<JoinEdge[]> {
  return edgesOf(reader, COVERED, ids);
}

async function edgesOf({ run }: Reader, text: string, ids: readonly string[]): Promise<JoinEdge[]> {
  const [row] = await run<{ edges: JoinEdge[] }>(text, { ids });
  return row?.edges ?? [];
}
