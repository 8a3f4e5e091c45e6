import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

/**
 * What somebody would write by hand for each of the explorer's questions, against the same store and
 * with the same facts in the answer: one statement each.
 */
const statements: Readonly<Record<string, string>> = {
  suggest: /* cypher */ `
    CALL db.index.fulltext.queryNodes('sectorgraph_texts', $query) YIELD node, score
    WITH collect({id: node.id, score: score}) AS hits
    WITH size(hits) AS total, hits[0..8] AS best
    UNWIND best AS hit
    MATCH (node:Entity {generation: $generation, id: hit.id})
    RETURN total, hit.score, node {.id, .kind, .name, .aliases, .summary, .definition, .note}`,
  neighbors: /* cypher */ `
    MATCH (center:Entity {generation: $generation, id: $id})
    CALL (center) {
      MATCH (center)-[edge]-(other) WHERE other.id <> 'all'
      WITH type(edge) AS type, startNode(edge) = center AS isOut, other.kind AS kind, count(*) AS n
      RETURN collect([type, isOut, kind, n]) AS counts
    }
    CALL (center) {
      MATCH (center)-[edge]-(other) WHERE other.id <> 'all'
      WITH center, edge, other
      ORDER BY other.evaluationCount DESC, other.findingCount DESC, other.sortKey, other.id
      LIMIT 26
      RETURN collect({node: other {.id, .kind, .name}, type: type(edge), edge: properties(edge),
        isOut: startNode(edge) = center}) AS page
    }
    RETURN center.name, counts, page`,
  record: /* cypher */ `
    MATCH (program:Program {generation: $generation, id: $id})
    CALL (program) {
      MATCH (program)-[edge]-(other) WHERE other.id <> 'all'
      WITH type(edge) AS type, startNode(edge) = program AS isOut, other.kind AS kind, count(*) AS n
      RETURN collect([type, isOut, kind, n]) AS counts
    }
    CALL (program) {
      MATCH (program)-[:ABOUT]-(finding:Finding)
      WITH finding ORDER BY finding.sortKey, finding.id
      WITH collect(finding) AS findings
      UNWIND findings[0..10] AS finding
      RETURN size(findings) AS total, collect(finding {.id, .name, .estimate, .unit, .direction,
        outcome: [(finding)-[:MEASURES]->(outcome) | outcome {.id, .name}][0],
        publication: [(finding)-[:REPORTED_IN]->(report) | report {.id, .name}][0]}) AS page
    }
    RETURN program {.*}, counts, total, page,
      [(program)<-[:OPERATES]-(operator) | operator {.id, .name}] AS operators,
      [(program)-[has:HAS_FEATURE]->(feature) | [has.note, feature {.id, .name}]] AS features,
      [(program)<-[:EVALUATES]-(study) | study {.id, .name, .design, .sampleSize}] AS evaluations`,
  'findings list': /* cypher */ `
    MATCH (finding:Finding {generation: $generation})-[:MEASURES]->(measured:Outcome)
    WHERE finding.sampleSize >= 200
      AND EXISTS { (measured)-[:PART_OF*0..]->(:Outcome {generation: $generation, id: $outcome}) }
    WITH DISTINCT finding
    ORDER BY finding.estimate IS NULL, finding.estimate DESC, finding.id
    WITH collect(finding) AS findings
    UNWIND findings[0..50] AS finding
    RETURN size(findings) AS total, finding {.id, .name, .estimate, .unit, .direction,
      .significance, .sampleSize, .note},
      [(finding)-[:ABOUT]->(program) | program {.id, .name}][0] AS program,
      [(finding)<-[:PRODUCED]-(study) | study {.id, .name, .design}][0] AS evaluation,
      [(finding)-[:REPORTED_IN]->(report) | report {.id, .name, .year}][0] AS publication`,
  facets: /* cypher */ `
    MATCH (finding:Finding {generation: $generation}) WHERE finding.estimate IS NOT NULL
    WITH collect(finding) AS findings
    CALL (findings) {
      UNWIND findings AS finding
      RETURN 'direction' AS field, finding.direction AS value, null AS label, count(*) AS n
      UNION ALL
      UNWIND findings AS finding
      RETURN 'dataSource' AS field, finding.dataSource AS value, null AS label, count(*) AS n
      UNION ALL
      UNWIND findings AS finding
      OPTIONAL MATCH (finding)-[:MEASURES]->(:Outcome)-[:PART_OF*0..]->(outcome:Outcome)
      RETURN 'outcome' AS field, outcome.id AS value, outcome.name AS label,
        count(DISTINCT finding) AS n
      UNION ALL
      UNWIND findings AS finding
      OPTIONAL MATCH (finding)-[:AMONG]->(population:Population)
      RETURN 'population' AS field, population.id AS value, population.name AS label,
        count(DISTINCT finding) AS n
    }
    RETURN size(findings) AS total, field, value, label, n
    ORDER BY field, n DESC, value`,
  'paths of up to 4': /* cypher */ `
    MATCH (from:Entity {generation: $generation, id: $from})
    MATCH (to:Entity {generation: $generation, id: $to})
    MATCH path = SHORTEST 5 (from)(()-[]-(next WHERE next.id <> 'all')){1,4}(to)
    RETURN [node IN nodes(path) | node {.id, .kind, .name}] AS nodes,
      [edge IN relationships(path) | [type(edge), startNode(edge).id, properties(edge)]] AS edges`,
  '100 programs': /* cypher */ `
    MATCH (program:Program {generation: $generation})
    WITH program ORDER BY program.sortKey, program.id
    WITH collect(program) AS programs
    UNWIND programs[0..100] AS program
    CALL (program) {
      MATCH (program)-[:HAS_FEATURE]->(feature:Feature)
      WITH feature ORDER BY feature.sortKey, feature.id LIMIT 10
      RETURN collect(feature {.id, .name}) AS features
    }
    RETURN size(programs) AS total, features, program {.id, .name, .summary, .delivery, .startYear,
      .evaluationCount, .findingCount}`,
};

/** Asks by the bare driver what a question of the bench asks; answers how many rows came. */
export async function askByHand(
  driver: Driver,
  { name, generation }: { readonly name: string; readonly generation: string },
  variables: Readonly<Record<string, string>>,
): Promise<number> {
  const text = statements[name === 'neighbors of a hub' ? 'neighbors' : name];
  if (text === undefined) throw new Error(`Nobody wrote "${name}" by hand.`);
  const { records } = await driver.executeQuery(
    text,
    { ...variables, generation, query: fullText(variables.text ?? '', generation) },
    { routing: neo4j.routing.READ },
  );
  return records.length;
}

/** Every word begun or misspelled, as it is mostly written. */
function fullText(text: string, generation: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    `+generation:${generation}`,
    ...words.map((word) => `+(${word}^4 ${word}* ${word}~1)`),
  ].join(' ');
}
