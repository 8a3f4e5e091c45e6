import { TEXT_INDEX } from './searchWords.ts';

/** How many hits there are of each kind. */
export const TOTALS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node AS text
  RETURN text.kind AS kind, count(*) AS count`;

/** Whole names count above all; what else there is to a score counts by kind. */
const scored = (options: string) => /* cypher */ `
  CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $ofKinds${options}) YIELD node AS text, score
  WITH text, score, text.kind AS kind,
    CASE WHEN score >= $wholeName THEN $wholeName ELSE 0.0 END AS name
  WITH text, score, kind, $places[kind] AS place,
    toInteger(round(100 * (name + (score - name) * $weights[kind]))) AS hundredths`;

const IS_AFTER = /* cypher */ `
  (hundredths < $hundredths OR hundredths = $hundredths AND
    (place > $place OR place = $place AND
      (text.sortKey > $sortKey OR text.sortKey = $sortKey AND text.id > $id)))`;

/** Whether a hit stands after the cursor; all do where there is none. */
const isAfter = `($hundredths IS NULL OR ${IS_AFTER})`;

const IN_ORDER = 'ORDER BY hundredths DESC, place, text.sortKey, text.id LIMIT $limit';

/** What is best by kind is mostly among what is best by words, of which Lucene tells the first. */
export const AMONG_FIRST = /* cypher */ `
  ${scored(', {limit: $window}')}
  WITH collect({text: text, kind: kind, place: place, hundredths: hundredths,
    isAfter: ${isAfter}}) AS hits, min(score) AS lowest
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit WHERE hit.isAfter
    WITH hit.text AS text, hit.hundredths AS hundredths, hit.place AS place
    ${IN_ORDER}
    MATCH (node:Entity {generation: $generation, id: text.id})
    RETURN collect({node: node {.*}, hundredths: hundredths}) AS page
  }
  RETURN [hit IN hits | hit.kind] AS kinds, lowest, page,
    any(hit IN hits WHERE NOT hit.isAfter) AS isAnyBefore`;

/** The same where that is not sure, or not enough. */
export const AMONG_ALL = /* cypher */ `
  ${scored('')}
  WITH text, place, hundredths, ${isAfter} AS isAfter WHERE isAfter
  WITH text, place, hundredths ${IN_ORDER}
  MATCH (node:Entity {generation: $generation, id: text.id})
  RETURN node {.*} AS node, hundredths`;

/** Whether any hit stands before the page. */
export const ANY_BEFORE = /* cypher */ `
  ${scored('')}
  WITH text, place, hundredths WHERE NOT ${isAfter}
  RETURN true AS isThere
  LIMIT 1`;
