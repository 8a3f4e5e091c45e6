import type { Kind } from '../../kinds/kinds.ts';

/** A place on the canvas, in whole units, so that an address can hold it exactly. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node on the canvas. */
export interface ViewNode {
  readonly id: string;
  /** Null until the layout has found it a place. */
  readonly at: Point | null;
  /** The reader put it there: no layout moves it, and no collapse takes it back. */
  readonly isPlaced: boolean;
}

/**
 * What expanding a node brought, and what it found on the canvas that another expansion had
 * brought: each node stays as long as one expansion holds it.
 */
export interface Expansion {
  readonly of: string;
  readonly holds: readonly string[];
}

/** All that decides what the graph screen shows. */
export interface View {
  /** In the order in which they came. */
  readonly nodes: readonly ViewNode[];
  /** In the order in which they were made, at most one of each node, none empty. */
  readonly expansions: readonly Expansion[];
  /** Sorted, so that equal views are equal. */
  readonly hiddenKinds: readonly Kind[];
  /** The id of a node or an edge. */
  readonly selected: string | null;
  /** Whether the details of what is selected are open. */
  readonly isOpen: boolean;
}

export const emptyView: View = {
  nodes: [],
  expansions: [],
  hiddenKinds: [],
  selected: null,
  isOpen: false,
};

/** How a node came: null for a starting point, else the node whose expansion brought it. */
export function originOf(view: Pick<View, 'expansions'>, id: string): string | null {
  return view.expansions.find((expansion) => expansion.holds.includes(id))?.of ?? null;
}

/** The nodes that no expansion brought. */
export function startsOf(view: View): readonly ViewNode[] {
  const brought = new Set(view.expansions.flatMap((expansion) => expansion.holds));
  return view.nodes.filter((node) => !brought.has(node.id));
}

export function isOnCanvas(view: View, id: string): boolean {
  return view.nodes.some((node) => node.id === id);
}

export function isExpanded(view: View, id: string): boolean {
  return view.expansions.some((expansion) => expansion.of === id);
}

/** The two nodes of an edge, read from its id; null where the id is a node's. */
export function edgeEnds(id: string): { readonly from: string; readonly to: string } | null {
  const [from, , to, ordinal] = id.split('~');
  return from !== undefined && to !== undefined && ordinal !== undefined ? { from, to } : null;
}
