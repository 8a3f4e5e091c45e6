import { type Dataset, FULL_SAMPLE } from '../../model/node.ts';
import { remember } from '../remember.ts';

/** How many edges a node has, as the loader keeps it on the node: at a hub, counting takes long. */
export interface NodeDegree {
  /** All of them, out and in. */
  readonly all: number;
  /** In words by step, such as `FUNDS out Program 12 0`: all, and those of the full sample among them. */
  readonly bySteps: readonly string[];
}

export const NO_EDGES: NodeDegree = { all: 0, bySteps: [] };

/** The degree of each node that has an edge, by id. */
export function nodeDegrees({
  nodes,
  edges,
}: Pick<Dataset, 'nodes' | 'edges'>): ReadonlyMap<string, NodeDegree> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const counts = new Map<string, Map<string, { all: number; hidden: number }>>();
  for (const { relationship, from, to } of edges) {
    const hidden = from === FULL_SAMPLE || to === FULL_SAMPLE ? 1 : 0;
    const ends = [
      [from, `${relationship} out ${kinds.get(to)}`],
      [to, `${relationship} in ${kinds.get(from)}`],
    ] as const;
    for (const [id, word] of ends) {
      const ofNode = remember(counts, id, () => new Map());
      const count = remember(ofNode, word, () => ({ all: 0, hidden: 0 }));
      count.all += 1;
      count.hidden += hidden;
    }
  }
  return new Map(
    Array.from(counts, ([id, ofNode]) => [
      id,
      {
        all: [...ofNode.values()].reduce((sum, { all }) => sum + all, 0),
        bySteps: Array.from(ofNode, ([word, { all, hidden }]) => `${word} ${all} ${hidden}`),
      },
    ]),
  );
}

/** The counts in a node's `bySteps`, by step. */
export function readSteps(
  bySteps: readonly string[],
): ReadonlyMap<string, { readonly all: number; readonly hidden: number }> {
  return new Map(
    bySteps.map((words) => {
      const [relationship, direction, kind, all, hidden] = words.split(' ');
      return [`${relationship} ${direction} ${kind}`, { all: Number(all), hidden: Number(hidden) }];
    }),
  );
}
