import { kindEntry } from '../../../model/kinds.ts';
import type { Dataset, GraphNode } from '../../../model/node.ts';
import { stored } from '../stored.ts';

type Hierarchy = Readonly<Record<string, readonly string[]>>;

/**
 * The ids above and below each node that is or has a part, or whose kind counts as its parents,
 * itself among them: so no question need walk a hierarchy that may go round in a circle.
 */
export function hierarchyOf({ edges }: Pick<Dataset, 'edges'>): (node: GraphNode) => Hierarchy {
  const wholes = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const { relationship, from, to } of edges) {
    if (relationship !== 'PART_OF') continue;
    wholes.set(from, [...(wholes.get(from) ?? []), to]);
    parts.set(to, [...(parts.get(to) ?? []), from]);
  }
  return ({ id, kind }): Hierarchy => {
    const isPart = wholes.has(id) || parts.has(id);
    if (!isPart && !kindEntry(kind).countsAsParent) return {};
    return { [stored.above]: reachable(id, wholes), [stored.below]: reachable(id, parts) };
  };
}

function reachable(id: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  // A set, so that a circle of parents ends where it began.
  const reached = new Set([id]);
  for (const current of reached) {
    for (const other of next.get(current) ?? []) reached.add(other);
  }
  return [...reached];
}
