import { FULL_SAMPLE } from '../../model/node.ts';
import type { GraphPath, PathsQuestion } from '../graph.ts';
import type { Deadline } from './deadline.ts';
import { edgeBetween } from './edgeBetween.ts';
import { findNode, type GraphIndex, nodeAt } from './graphIndex.ts';
import { joinWalks } from './joinWalks.ts';
import type { Route } from './route.ts';
import { type Ground, lengthen, startAt, type Walk, workAhead } from './walks.ts';

const DIRECT: Route = { nodes: [], ids: [], width: 0 };

/** The best paths between two nodes, searched from both ends, until there are enough. */
export function paths(
  index: GraphIndex,
  question: PathsQuestion,
  deadline: Deadline,
): readonly GraphPath[] {
  const from = findNode(index, question.from)?.number;
  const to = findNode(index, question.to)?.number;
  const hidden = index.numbers.get(FULL_SAMPLE) ?? -1;
  if (from === undefined || to === undefined || from === to) return [];
  if (from === hidden || to === hidden) return [];

  const { maxHops, limit, without } = question;
  const closed = new Set([from, to, hidden]);
  const ground: Ground = { index, closed, without: new Set(without), deadline };
  const routes = findRoutes(ground, { from, to, maxHops, limit });
  return routes.map((route) => toPath(ground, [from, ...route.nodes, to]));
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly limit: number;
}

/** One end, with all walks from it by their number of hops, as far as they were needed. */
type Side = Walk[][];

function findRoutes(ground: Ground, { from, to, maxHops, limit }: Search): readonly Route[] {
  const routes: Route[] = [];
  if (maxHops > 0 && edgeBetween(ground, from, to) !== undefined) routes.push(DIRECT);

  const fromSide: Side = [[startAt(from)]];
  const toSide: Side = [[startAt(to)]];
  for (let hops = 2; hops <= maxHops && routes.length < limit; hops++) {
    const half = Math.floor(hops / 2);
    const [narrow, wide] = narrowFirst(ground, [fromSide, toSide], hops - half - 1);
    // One side's walks are all kept, the other's only where they meet those. An even number of hops
    // makes both longer, and keeping is what costs; an odd one makes only the other longer.
    const [kept, other] = hops === 2 * half ? [narrow, wide] : [wide, narrow];
    const keptWalks = walksOf(ground, kept, half);
    const meets = new Uint8Array(ground.index.nodes.length);
    for (const { node } of keptWalks) meets[node] = 1;
    const otherWalks = lengthen(
      ground,
      walksOf(ground, other, hops - half - 1),
      (node) => meets[node] === 1,
    );
    const ends =
      kept === fromSide ? { from: keptWalks, to: otherWalks } : { from: otherWalks, to: keptWalks };
    routes.push(...joinWalks(ground.index, ends, limit - routes.length));
  }
  return routes.slice(0, limit);
}

function narrowFirst(ground: Ground, sides: readonly [Side, Side], hops: number): [Side, Side] {
  const [one, other] = sides;
  const isOneWider =
    workAhead(ground, walksOf(ground, one, hops)) > workAhead(ground, walksOf(ground, other, hops));
  return isOneWider ? [other, one] : [one, other];
}

function walksOf(ground: Ground, side: Side, hops: number): readonly Walk[] {
  const known = side[hops];
  if (known !== undefined) return known;
  const walks = lengthen(ground, walksOf(ground, side, hops - 1), () => true);
  side[hops] = walks;
  return walks;
}

function toPath(ground: Ground, numbers: readonly number[]): GraphPath {
  const edges = numbers.slice(1).flatMap((number, i) => {
    const before = numbers[i];
    return before === undefined ? [] : (edgeBetween(ground, before, number) ?? []);
  });
  return { nodes: numbers.map((number) => nodeAt(ground.index, number)), edges };
}
