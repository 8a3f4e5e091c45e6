import { degreeOf } from './adjacency.ts';
import { type GraphIndex, nodeAt } from './graphIndex.ts';
import { type BestRoutes, compareRoutes, isTooLate, offer, type Route } from './route.ts';
import { nodesOf, type Walk } from './walks.ts';

/** Walks of one length from each end of the paths that are looked for. */
interface Ends {
  readonly from: readonly Walk[];
  readonly to: readonly Walk[];
}

/** The best routes on which a walk from the one end meets a walk from the other. */
export function joinWalks(index: GraphIndex, { from, to }: Ends, limit: number): readonly Route[] {
  const best: BestRoutes = { limit, routes: [] };
  const fromByNode = byLastNode(from, () => true);
  const toByNode = byLastNode(to, (node) => fromByNode.has(node));
  const meetings = [...toByNode.keys()].sort(
    (a, b) => degreeOf(index.adjacency, a) - degreeOf(index.adjacency, b),
  );
  for (const node of meetings) {
    // What is still to come is at least as wide as the node at which it meets.
    if (isTooLate(best, { width: degreeOf(index.adjacency, node), ids: [] })) break;
    joinAtNode(
      best,
      routesOf(index, fromByNode.get(node) ?? [], nodesOf),
      // From the other end it runs backwards, and the node at which the two meet counts once.
      routesOf(index, toByNode.get(node) ?? [], (walk) => nodesOf(walk).reverse().slice(1)),
    );
  }
  return best.routes;
}

function byLastNode(
  walks: readonly Walk[],
  isWanted: (node: number) => boolean,
): ReadonlyMap<number, readonly Walk[]> {
  const groups = new Map<number, Walk[]>();
  for (const walk of walks) {
    if (!isWanted(walk.node)) continue;
    const group = groups.get(walk.node);
    if (group === undefined) groups.set(walk.node, [walk]);
    else group.push(walk);
  }
  return groups;
}

function routesOf(
  index: GraphIndex,
  walks: readonly Walk[],
  read: (walk: Walk) => readonly number[],
): readonly Route[] {
  return walks
    .map((walk) => {
      const nodes = read(walk);
      return { nodes, ids: nodes.map((node) => nodeAt(index, node).id), width: walk.width };
    })
    .sort(compareRoutes);
}

/** Both halves are in order, so that it stops where nothing better can follow. */
function joinAtNode(
  best: BestRoutes,
  firstHalves: readonly Route[],
  secondHalves: readonly Route[],
): void {
  for (const first of firstHalves) {
    if (isTooLate(best, first)) return;
    for (const second of secondHalves) {
      const route = {
        nodes: [...first.nodes, ...second.nodes],
        ids: [...first.ids, ...second.ids],
        width: Math.max(first.width, second.width),
      };
      // Of second halves that decide the width, the later ones are wider or have later ids.
      if (second.width >= first.width && isTooLate(best, route)) break;
      if (second.nodes.some((node) => first.nodes.includes(node))) continue;
      offer(best, route);
    }
  }
}
