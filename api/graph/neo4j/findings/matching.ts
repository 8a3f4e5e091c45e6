import type { Where } from '../../where.ts';
import { condition } from '../condition.ts';
import { parametersOf } from '../parameters.ts';
import type { Reader } from '../reader.ts';
import type { StoredNode } from '../storedNode.ts';
import { type JoinEdge, joinEdge } from './joinEdge.ts';

const matching = (condition: string) => /* cypher */ `
  MATCH (finding:Entity {generation: $generation, kind: 'Finding'})
  WHERE ${condition}
  RETURN properties(finding) AS finding,
    [(finding)-[edge:ABOUT|MEASURES|AMONG|REPORTED_IN|TESTS]->(other) |
      ${joinEdge('edge', 'finding', 'other')}] +
    [(finding)<-[edge:PRODUCED]-(other) | ${joinEdge('edge', 'other', 'finding')}] AS edges`;

/** The findings that meet a condition, with the edges that join them to what they speak of. */
export function matchingFindings(
  { run }: Reader,
  where: Where | null,
): Promise<{ readonly finding: StoredNode; readonly edges: readonly JoinEdge[] }[]> {
  const parameters = parametersOf({});
  const text = matching(condition({ variable: 'finding', kind: 'Finding' }, where, parameters));
  return run<{ finding: StoredNode; edges: JoinEdge[] }>(text, parameters.values);
}
