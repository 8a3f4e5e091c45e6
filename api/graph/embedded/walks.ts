import type { Relationship } from '../../model/relationships.ts';
import { stepsOf } from '../../model/steps.ts';
import { degreeOf, entriesOf, segmentOf } from './adjacency.ts';
import type { Deadline } from './deadline.ts';
import { type GraphIndex, nodeAt } from './graphIndex.ts';
import { at } from './numbers.ts';

/**
 * How many edges are looked at to make walks one hop longer. Where there are more, the walks whose
 * most connected node has the fewest edges go first, so that what is missed leads through the
 * largest hubs and would have come last.
 */
const MOST_EDGES = 200_000;

/** A simple walk from one end of a path, as its last node and the walk up to there. */
export interface Walk {
  readonly node: number;
  /** Null for the walk of no hops, which is the end itself. */
  readonly before: Walk | null;
  /** The largest degree among its nodes, the end itself left out. */
  readonly width: number;
}

/** What walks may use: not the ends again, nor the full sample, nor some relationships. */
export interface Ground {
  readonly index: GraphIndex;
  readonly closed: ReadonlySet<number>;
  readonly without: ReadonlySet<Relationship>;
  readonly deadline: Deadline;
}

export function startAt(node: number): Walk {
  return { node, before: null, width: 0 };
}

/** The nodes of a walk in the order of its hops, the end at which it starts left out. */
export function nodesOf(walk: Walk): number[] {
  const nodes: number[] = [];
  for (let last = walk; last.before !== null; last = last.before) nodes.push(last.node);
  return nodes.reverse();
}

/** How many edges there are to look at to make walks one hop longer. */
export function workAhead({ index }: Ground, walks: readonly Walk[]): number {
  return walks.reduce((sum, { node }) => sum + degreeOf(index.adjacency, node), 0);
}

/** The walks one hop longer that end where it is wanted. */
export function lengthen(
  ground: Ground,
  walks: readonly Walk[],
  isWanted: (node: number) => boolean,
): Walk[] {
  const { index, closed, deadline } = ground;
  const longer: Walk[] = [];
  for (const walk of affordable(ground, walks)) {
    deadline();
    forEachNeighbor(ground, walk.node, (node) => {
      if (!isWanted(node) || closed.has(node) || isOn(walk, node)) return;
      const width = Math.max(walk.width, degreeOf(index.adjacency, node));
      longer.push({ node, before: walk, width });
    });
  }
  return longer;
}

function affordable(ground: Ground, walks: readonly Walk[]): readonly Walk[] {
  if (workAhead(ground, walks) <= MOST_EDGES) return walks;

  const narrowFirst = walks.toSorted((a, b) => a.width - b.width);
  let edges = 0;
  const last = narrowFirst.findIndex(({ node }) => {
    edges += degreeOf(ground.index.adjacency, node);
    return edges >= MOST_EDGES;
  });
  return narrowFirst.slice(0, last + 1);
}

function isOn(walk: Walk, node: number): boolean {
  for (let last: Walk | null = walk; last !== null; last = last.before) {
    if (last.node === node) return true;
  }
  return false;
}

/** Visits each neighbor once per edge, along the relationships that are allowed. */
function forEachNeighbor(
  { index, without }: Ground,
  number: number,
  visit: (neighbor: number) => void,
): void {
  const { adjacency } = index;
  const segments =
    without.size === 0
      ? [entriesOf(adjacency, number)]
      : stepsOf(nodeAt(index, number).kind).flatMap(({ relationship }, step) =>
          without.has(relationship) ? [] : [segmentOf(adjacency, number, step)],
        );
  for (const { start, end } of segments) {
    for (let entry = start; entry < end; entry++) visit(at(adjacency.neighbors, entry));
  }
}
