import neo4j, { type RecordShape } from 'neo4j-driver';
import { groupBy } from '../../model/grouping.ts';
import { type Kind, kindNames } from '../../model/kinds.ts';
import type { GraphNode } from '../../model/node.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { kindPlace, searchCursor } from '../cursorShapes.ts';
import type { AnswerTo, SearchAnswer, SearchQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { KIND_WEIGHTS, WHOLE_NAME } from '../text/kindWeights.ts';
import { type IsWanted, matchesIn } from '../text/matches.ts';
import { readQuery, type Wish } from '../text/readQuery.ts';
import { luceneQueries, ofKinds } from './lucene.ts';
import type { Reader } from './reader.ts';
import { AMONG_ALL, AMONG_FIRST, ANY_BEFORE, TOTALS } from './searchText.ts';
import { readLexicon, type Spelling } from './spellings.ts';
import { orderKey } from './stored.ts';
import { readNode, type StoredNode } from './storedNode.ts';

const places = Object.fromEntries(kindNames.map((kind) => [kind, neo4j.int(kindPlace(kind))]));

/** So many hits are looked at before it is asked whether more have to be. */
const WINDOW = 250;
const MOST_WEIGHT = Math.max(...Object.values(KIND_WEIGHTS));

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

interface Hit {
  readonly node: GraphNode;
  readonly hundredths: number;
}

/** What Cypher answers. */
interface Row extends RecordShape {
  readonly node: StoredNode;
  readonly hundredths: number;
}
interface Count extends RecordShape {
  readonly kind: string;
  readonly count: number;
}
interface AmongFirst {
  readonly kinds: readonly string[];
  /** The lowest score among them; null where there are none. */
  readonly lowest: number | null;
  readonly page: readonly Row[];
  readonly isAnyBefore: boolean;
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
  const { run } = reader;
  const limit = first + 1;
  const parameters = {
    ...(cursor ?? { hundredths: null, place: null, sortKey: null, id: null }),
    ofKinds: ofKinds(query, kinds),
    wholeName: WHOLE_NAME,
    weights: KIND_WEIGHTS,
    places,
    limit: neo4j.int(limit),
    window: neo4j.int(WINDOW),
  };
  const [[among], ofAllKinds] = await Promise.all([
    run<{ [Key in keyof AmongFirst]: AmongFirst[Key] }>(AMONG_FIRST, parameters),
    kinds.length === 0 ? null : run<Count>(TOTALS, { query }),
  ]);
  if (among === undefined || among.lowest === null) {
    return { ...NOTHING, ...totals(ofAllKinds ?? [], kinds) };
  }
  const isAll = among.kinds.length < WINDOW;
  const [counts, rows, before] = await Promise.all([
    ofAllKinds ?? (isAll ? countsOf(among.kinds) : run<Count>(TOTALS, { query })),
    isAll || isSure(among, limit) ? among.page : run<Row>(AMONG_ALL, parameters),
    isAll || among.isAnyBefore || cursor === null
      ? [{ isThere: among.isAnyBefore }]
      : run<{ isThere: boolean }>(ANY_BEFORE, parameters),
  ]);
  const hits = rows.flatMap(({ node, hundredths }) => {
    const read = readNode(node);
    return read === null ? [] : [{ node: read, hundredths }];
  });
  return {
    entries: hits
      .sort(compareHits)
      .slice(0, first)
      .map(({ node, hundredths }) => entry(node, { hundredths, isWanted })),
    hasNextPage: rows.length > first,
    hasPreviousPage: before.some(({ isThere }) => isThere),
    ...totals(counts, kinds),
  };
}

/** Whether nothing that Lucene told later can stand before what is on the page. */
function isSure({ page, lowest }: AmongFirst, limit: number): boolean {
  const worst = Math.min(...page.map(({ hundredths }) => hundredths));
  return page.length === limit && worst > Math.ceil(100 * MOST_WEIGHT * (lowest ?? 0));
}

function countsOf(kinds: readonly string[]): Count[] {
  return [...groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => ({ kind, count: length }));
}

function totals(counts: readonly Count[], kinds: readonly Kind[]) {
  const wanted: ReadonlySet<Kind> = new Set(kinds.length > 0 ? kinds : kindNames);
  const totalsByKind = kindNames.flatMap((kind) => {
    const count = counts.find((row) => row.kind === kind)?.count;
    return count === undefined ? [] : [{ kind, count }];
  });
  return {
    total: totalsByKind.reduce((sum, { kind, count }) => sum + (wanted.has(kind) ? count : 0), 0),
    totalsByKind,
  };
}

function compareHits(a: Hit, b: Hit): number {
  return (
    b.hundredths - a.hundredths ||
    kindPlace(a.node.kind) - kindPlace(b.node.kind) ||
    compareText(a.node.sortKey, b.node.sortKey) ||
    compareText(a.node.id, b.node.id)
  );
}

function entry(
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
