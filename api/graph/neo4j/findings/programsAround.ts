import type { Reader } from '../reader.ts';
import { stored } from '../stored.ts';
import type { StoredNode } from '../storedNode.ts';
import { joinedProperties } from './nodesAround.ts';

/**
 * The programs of findings and evaluations, with those that show what these lack (their siblings)
 * and those whose samples may be parts of theirs (their parts).
 */
const PROGRAMS = /* cypher */ `
  CALL () {
    MATCH (program:Entity {generation: $generation})
    WHERE program.id IN $programs
    RETURN program
  UNION
    MATCH (evaluation:Entity {generation: $generation})
    WHERE evaluation.id IN $evaluations
    MATCH (evaluation)-[:EVALUATES]->(program)
    RETURN program
  }
  WITH collect(program) AS asked
  CALL (asked) {
    UNWIND asked AS program
    RETURN program
  UNION
    UNWIND asked AS one
    MATCH (one)-[:PART_OF]->(whole)
    WITH DISTINCT whole
    MATCH (whole)<-[:PART_OF]-(program)
    RETURN program
  UNION
    UNWIND asked AS whole
    UNWIND coalesce(whole.${stored.below}, []) AS id
    WITH DISTINCT id
    MATCH (program:Entity {generation: $generation, id: id})
    RETURN program
  }
  RETURN ${joinedProperties('program')} AS program`;

/** Every program that counts for findings of these programs and evaluations. */
export async function programsAround(
  { run }: Reader,
  ids: { readonly programs: readonly string[]; readonly evaluations: readonly string[] },
): Promise<StoredNode[]> {
  const rows = await run<{ program: StoredNode }>(PROGRAMS, ids);
  return rows.map(({ program }) => program);
}
