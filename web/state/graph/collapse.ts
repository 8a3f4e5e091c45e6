import type { View } from './view.ts';

/** What a collapse would take back, and how many it leaves and why. */
export interface CollapsePlan {
  readonly leaving: readonly string[];
  readonly placed: number;
  readonly held: number;
  readonly expanded: number;
}

/**
 * Collapsing takes back what expanding the node brought, but for what the reader placed, what
 * another expansion holds too, and what was expanded itself and so has others hanging on it.
 */
export function planCollapse(view: View, id: string): CollapsePlan {
  const holds = view.expansions.find(({ of }) => of === id)?.holds ?? [];
  const others = view.expansions.filter(({ of }) => of !== id);
  const heldElsewhere = new Set(others.flatMap((other) => other.holds));
  const expanded = new Set(others.map((other) => other.of));
  const placed = new Set(view.nodes.filter((node) => node.isPlaced).map((node) => node.id));

  const leaving: string[] = [];
  const staying = { placed: 0, held: 0, expanded: 0 };
  for (const held of holds) {
    if (placed.has(held)) staying.placed += 1;
    else if (heldElsewhere.has(held)) staying.held += 1;
    else if (expanded.has(held)) staying.expanded += 1;
    else leaving.push(held);
  }
  return { leaving, ...staying };
}
