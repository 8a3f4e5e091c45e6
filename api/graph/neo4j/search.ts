import neo4j from 'neo4j-driver';
import { type Kind, kindNames } from '../../model/kinds.ts';
import type { GraphNode } from '../../model/node.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { kindPlace, searchCursor } from '../cursorShapes.ts';
import type { AnswerTo, SearchAnswer, SearchQuestion } from '../graph.ts';
import { KIND_WEIGHTS, WHOLE_NAME } from '../text/kindWeights.ts';
import { type IsWanted, matchesIn } from '../text/matches.ts';
import { readQuery, type Wish } from '../text/readQuery.ts';
import { luceneQueries, ofKinds } from './lucene.ts';
import type { Reader } from './reader.ts';
import { TEXT_INDEX } from './searchWords.ts';
import { readLexicon, type Spelling } from './spellings.ts';
import { orderKey } from './stored.ts';
import { readNode, type StoredNode } from './storedNode.ts';

const TOTALS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node AS text
  RETURN text.kind AS kind, count(*) AS count`;

/** Whole names count above all; what else there is to a score counts by kind. */
const SCORED = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node AS text, score
  WITH text, text.kind AS kind, score,
    CASE WHEN score >= $wholeName THEN $wholeName ELSE 0.0 END AS name
  WITH text, toInteger(round(100 * (name + (score - name) * $weights[kind]))) AS hundredths,
    $places[kind] AS place`;

const IS_AFTER = /* cypher */ `
  (hundredths < $hundredths OR hundredths = $hundredths AND
    (place > $place OR place = $place AND
      (text.sortKey > $sortKey OR text.sortKey = $sortKey AND text.id > $id)))`;

const pageText = (isAfter: string) => /* cypher */ `
  ${SCORED} ${isAfter}
  WITH text, hundredths, place
  ORDER BY hundredths DESC, place, text.sortKey, text.id
  LIMIT $limit
  MATCH (node:Entity {generation: $generation, id: text.id})
  WITH properties(node) AS node, hundredths, place, text
  ORDER BY hundredths DESC, place, text.sortKey, text.id
  RETURN node, hundredths`;

const FIRST_PAGE = pageText('');
const NEXT_PAGE = pageText(`WHERE ${IS_AFTER}`);

const ANY_BEFORE = /* cypher */ `
  ${SCORED} WHERE NOT ${IS_AFTER}
  RETURN true AS isThere
  LIMIT 1`;

const places = Object.fromEntries(kindNames.map((kind) => [kind, neo4j.int(kindPlace(kind))]));

const NOTHING: SearchAnswer = {
  entries: [],
  hasNextPage: false,
  hasPreviousPage: false,
  total: 0,
  totalsByKind: [],
};

/** The nodes whose names, aliases and texts match, best first, page by page. */
export async function search(
  reader: Reader,
  question: SearchQuestion,
): Promise<AnswerTo<SearchQuestion>> {
  const cursor = question.after === null ? null : cursorParameters(question.after);
  const wishes = readQuery(await readLexicon(reader, question.text), question.text);
  const { every, some } = luceneQueries(wishes, {
    text: question.text,
    generation: reader.generation,
  });
  const ask = { reader, question, cursor, isWanted: isWantedBy(wishes) };
  const found = every === null ? NOTHING : await find(every, ask);
  return found.totalsByKind.length > 0 || some === null ? found : find(some, ask);
}

interface Ask {
  readonly reader: Reader;
  readonly question: SearchQuestion;
  readonly cursor: ReturnType<typeof cursorParameters> | null;
  readonly isWanted: IsWanted;
}

async function find(
  query: string,
  { reader, question: { kinds, first }, cursor, isWanted }: Ask,
): Promise<SearchAnswer> {
  const parameters = {
    ...cursor,
    query: ofKinds(query, kinds),
    wholeName: WHOLE_NAME,
    weights: KIND_WEIGHTS,
    places,
    limit: neo4j.int(first + 1),
  };
  const [counts, rows, before] = await Promise.all([
    reader.run<{ kind: string; count: number }>(TOTALS, { query }),
    reader.run<{ node: StoredNode; hundredths: number }>(
      cursor === null ? FIRST_PAGE : NEXT_PAGE,
      parameters,
    ),
    cursor === null ? [] : reader.run<{ isThere: boolean }>(ANY_BEFORE, parameters),
  ]);

  const totalsByKind = kindNames.flatMap((kind) => {
    const count = counts.find((row) => row.kind === kind)?.count;
    return count === undefined ? [] : [{ kind, count }];
  });
  const wanted: ReadonlySet<Kind> = new Set(kinds.length > 0 ? kinds : kindNames);
  return {
    entries: rows.slice(0, first).flatMap(({ node, hundredths }) => {
      const read = readNode(node);
      return read === null ? [] : [hit(read, { hundredths, isWanted })];
    }),
    hasNextPage: rows.length > first,
    hasPreviousPage: before.length > 0,
    total: totalsByKind.reduce((sum, { kind, count }) => sum + (wanted.has(kind) ? count : 0), 0),
    totalsByKind,
  };
}

function hit(
  node: GraphNode,
  { hundredths, isWanted }: { readonly hundredths: number; readonly isWanted: IsWanted },
): SearchAnswer['entries'][number] {
  return {
    node,
    score: hundredths / 100,
    matches: matchesIn(node, isWanted),
    cursor: encodeCursor(searchCursor, [hundredths, node.kind, node.sortKey, node.id]),
  };
}

function cursorParameters(after: string) {
  const [hundredths, kind, sortKey, id] = decodeCursor(searchCursor, after);
  return {
    hundredths: Number(hundredths),
    place: kindPlace(String(kind)),
    sortKey: orderKey(String(sortKey)),
    id: String(id),
  };
}

/** What was looked for, to be shown where it stands. */
function isWantedBy(wishes: readonly Wish<Spelling>[]): IsWanted {
  const spellings = wishes.flatMap(({ words, others }) => [...words.flat(), ...others]);
  const forms = new Set(spellings.map(({ form }) => form));
  const beginnings = spellings.filter(({ isBeginning }) => isBeginning).map(({ form }) => form);
  return (form) => forms.has(form) || beginnings.some((start) => form.startsWith(start));
}
