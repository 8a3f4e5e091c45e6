import type { Where } from '../../where.ts';
import { matching } from '../matching.ts';
import { parametersOf } from '../parameters.ts';
import type { Reader } from '../reader.ts';
import type { StoredNode } from '../storedNode.ts';
import { type EdgeRow, RETURN_EDGES } from './joinEdges.ts';

const findings = (matching: string) => /* cypher */ `
  ${matching}
  RETURN finding {.*} AS finding`;

const spokenOf = (matching: string) => /* cypher */ `
  ${matching}
  MATCH (other)-[edge:ABOUT|MEASURES|AMONG|REPORTED_IN|TESTS]->(hub)
  ${RETURN_EDGES}`;

const producers = (matching: string) => /* cypher */ `
  ${matching}
  MATCH (other)<-[edge:PRODUCED]-(hub)
  ${RETURN_EDGES}`;

/** The findings that meet a condition, the edges to what they speak of, and those from what produced them. */
export async function matchingFindings({ run }: Reader, where: Where | null) {
  const ask = <Row extends object>(variable: string, text: (matching: string) => string) => {
    const parameters = parametersOf({});
    const met = matching(variable, { kind: 'Finding', where }, parameters);
    return run<{ [Key in keyof Row]: Row[Key] }>(text(met), parameters.values);
  };
  const [found, toward, from] = await Promise.all([
    ask<{ finding: StoredNode }>('finding', findings),
    ask<EdgeRow>('other', spokenOf),
    ask<EdgeRow>('other', producers),
  ]);
  return { findings: found.map(({ finding }) => finding), spokenOf: toward, producers: from };
}
