import type { Reader } from '../reader.ts';
import { stored } from '../stored.ts';
import type { StoredNode } from '../storedNode.ts';
import { type JoinEdge, joinEdge } from './joinEdge.ts';
import { node } from './nodesAround.ts';

/**
 * The programs of findings and evaluations, with those that show what these lack (their siblings)
 * and whose samples may be parts of theirs (their parts).
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
    MATCH (one)-[:PART_OF]->()<-[:PART_OF]-(program)
    RETURN program
  UNION
    UNWIND asked AS whole
    UNWIND coalesce(whole.${stored.below}, []) AS id
    MATCH (program:Entity {generation: $generation, id: id})
    RETURN program
  }
  RETURN ${node('program', [])} AS program,
    [(program)-[edge:HAS_FEATURE|TARGETS|SERVES]->(term) |
      ${joinEdge('edge', 'program', 'term')}] AS terms,
    [(evaluation)-[edge:EVALUATES]->(program) |
      ${joinEdge('edge', 'evaluation', 'program')}] AS evaluations`;

interface Around {
  readonly program: StoredNode;
  readonly terms: readonly JoinEdge[];
  readonly evaluations: readonly JoinEdge[];
}

/** Every program that counts for findings of these programs and evaluations, with its terms and its evaluations. */
export function programsAround(
  { run }: Reader,
  ids: { readonly programs: readonly string[]; readonly evaluations: readonly string[] },
): Promise<Around[]> {
  return run<{ [Key in keyof Around]: Around[Key] }>(PROGRAMS, ids);
}
