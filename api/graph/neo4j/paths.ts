import neo4j from 'neo4j-driver';
import { FULL_SAMPLE, type GraphEdge } from '../../model/node.ts';
import type { AnswerTo, GraphPath, PathsQuestion } from '../graph.ts';
import { edgesBetween, type Pair } from './edgesBetween.ts';
import { nodesById } from './nodesById.ts';
import { waysText } from './pathText.ts';
import { ANY_WIDTH, pathWork } from './pathWork.ts';
import type { Reader } from './reader.ts';

/** The ids on a way, its ends among them. */
type Way = readonly string[];

/** The best paths between two nodes, searched from both ends, until there are enough. */
export async function paths(
  reader: Reader,
  question: PathsQuestion,
): Promise<AnswerTo<PathsQuestion>> {
  const { from, to, maxHops, limit, without } = question;
  if (from === to || from === FULL_SAMPLE || to === FULL_SAMPLE) return [];
  if (maxHops < 1 || limit < 1) return [];

  const [direct, twoHops] = await Promise.all([
    edgesBetween(reader, { pairs: [[from, to]], without }),
    maxHops < 2
      ? []
      : findWays(reader, question, { hops: 2, meeting: 1, widest: ANY_WIDTH, limit }),
  ]);
  const ways: Way[] = direct([from, to]) === undefined ? [] : [[from, to]];
  ways.push(...twoHops);
  const work = pathWork(reader, question);
  for (let hops = 3; hops <= maxHops && ways.length < limit; hops++) {
    ways.push(...(await bestWays(reader, question, { hops, work, limit: limit - ways.length })));
  }
  return readPaths(reader, { ways: ways.slice(0, limit), without });
}

/**
 * First through nodes that have few edges, then through wider ones: whatever is found through narrow
 * nodes comes before what wider ones lead to, so that most searches end early. What would take too
 * long is not looked for; it would have come last.
 */
async function bestWays(
  reader: Reader,
  question: PathsQuestion,
  {
    hops,
    work,
    limit,
  }: {
    readonly hops: number;
    readonly work: ReturnType<typeof pathWork>;
    readonly limit: number;
  },
): Promise<readonly Way[]> {
  let found: readonly Way[] = [];
  for (const { widest, meeting } of await work(hops)) {
    found = await findWays(reader, question, { hops, meeting, widest, limit });
    if (found.length >= limit) break;
  }
  return found;
}

async function findWays(
  { run }: Reader,
  { from, to, without }: PathsQuestion,
  {
    hops,
    meeting,
    widest,
    limit,
  }: {
    readonly hops: number;
    readonly meeting: number;
    readonly widest: number;
    readonly limit: number;
  },
): Promise<readonly Way[]> {
  const text = waysText({ hops, meeting, isChoosy: without.length > 0 });
  const rows = await run<{ ids: Way }>(text, {
    from,
    to,
    without,
    hidden: FULL_SAMPLE,
    widest,
    limit: neo4j.int(limit),
  });
  return rows.map(({ ids }) => [from, ...ids, to]);
}

async function readPaths(
  reader: Reader,
  { ways, without }: { readonly ways: readonly Way[]; readonly without: readonly string[] },
): Promise<GraphPath[]> {
  if (ways.length === 0) return [];
  const ids = [...new Set(ways.flat())];
  const [nodes, edgeOf] = await Promise.all([
    nodesById(reader, { verb: 'nodesById', ids }),
    edgesBetween(reader, { pairs: ways.flatMap(pairsOf), without }),
  ]);
  const byId = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
  return ways.flatMap((way) => {
    const edges = pairsOf(way).flatMap((pair): GraphEdge[] => {
      const edge = edgeOf(pair);
      return edge === undefined ? [] : [edge];
    });
    const passed = way.flatMap((id) => byId.get(id) ?? []);
    // A kind or relationship that the model does not have leads nowhere.
    return passed.length === way.length && edges.length === way.length - 1
      ? [{ nodes: passed, edges }]
      : [];
  });
}

function pairsOf(way: Way): Pair[] {
  return way.slice(1).map((id, i) => [way[i] ?? '', id]);
}
