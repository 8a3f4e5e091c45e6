import type { Kind } from '../../kinds/kinds.ts';
import { planCollapse } from './collapse.ts';
import { edgeEnds, isOnCanvas, originOf, type Point, type View, type ViewNode } from './view.ts';

/** What can happen to a view. */
export type Action =
  /** Puts nodes on the canvas as starting points, and selects the last one. */
  | { readonly type: 'add'; readonly ids: readonly string[] }
  /** Joins `ids` to the canvas; `drawn` are neighbors that stand there already. */
  | {
      readonly type: 'expand';
      readonly id: string;
      readonly ids: readonly string[];
      readonly drawn: readonly string[];
    }
  | { readonly type: 'collapse'; readonly id: string }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'hideKind'; readonly kind: Kind }
  | { readonly type: 'showKind'; readonly kind: Kind }
  /** The reader puts a node somewhere. */
  | { readonly type: 'move'; readonly id: string; readonly to: Point }
  /** The reader lets a placed node go, so that layouts may move it again. */
  | { readonly type: 'release'; readonly id: string }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  /** The layout has found places; what the reader placed meanwhile stays. */
  | { readonly type: 'settle'; readonly places: ReadonlyMap<string, Point> };

/** How far from the middle a node may stand: what three characters of an address can say. */
export const EDGE_OF_CANVAS = 131_071;

/** The view after an action: the very same object where the action changes nothing. */
export function change(view: View, action: Action): View {
  switch (action.type) {
    case 'add':
      return add(view, action.ids);
    case 'expand':
      return expand(view, action);
    case 'collapse':
      return collapse(view, action.id);
    case 'remove':
      return remove(view, action.ids);
    case 'hideKind':
      return view.hiddenKinds.includes(action.kind)
        ? view
        : { ...view, hiddenKinds: [...view.hiddenKinds, action.kind].sort() };
    case 'showKind':
      return view.hiddenKinds.includes(action.kind)
        ? { ...view, hiddenKinds: view.hiddenKinds.filter((kind) => kind !== action.kind) }
        : view;
    case 'move':
      return changeNodes(view, (node) =>
        node.id === action.id ? putAt(node, action.to, true) : node,
      );
    case 'release':
      return changeNodes(view, (node) =>
        node.id === action.id && node.isPlaced ? { ...node, isPlaced: false } : node,
      );
    case 'select':
      return select(view, action.id, view.isOpen && action.id !== null);
    case 'open':
      return select(view, action.id, true);
    case 'close':
      return view.isOpen ? { ...view, isOpen: false } : view;
    case 'settle':
      return changeNodes(view, (node) => {
        const place = action.places.get(node.id);
        return place && !node.isPlaced ? putAt(node, place, false) : node;
      });
  }
}

function add(view: View, ids: readonly string[]): View {
  const last = ids.at(-1);
  if (last === undefined) return view;
  const wanted = new Set(ids);
  // What the reader asks for by name hangs on nothing, so that no collapse takes it away.
  const expansions = withoutHeld(view, wanted);
  return select({ ...view, expansions, nodes: joined(view, wanted) }, last, view.isOpen);
}

function expand(
  view: View,
  { id, ids, drawn }: { id: string; ids: readonly string[]; drawn: readonly string[] },
): View {
  if (!isOnCanvas(view, id)) return view;
  const fresh = ids.filter((other) => other !== id && !isOnCanvas(view, other));
  const above = ancestors(view, id);
  // Starting points hang on nothing, and a node does not hold what it hangs on itself.
  const shared = drawn.filter((other) => originOf(view, other) !== null && !above.has(other));
  const before = view.expansions.find(({ of }) => of === id);
  const held = new Set([...(before?.holds ?? []), ...shared, ...fresh]);
  if (held.size === (before?.holds.length ?? 0)) return view;
  const nodes = joined(view, new Set(fresh));
  // In the order of the canvas, whatever the order of the question: an address knows no other.
  const holds = nodes.flatMap((node) => (held.has(node.id) ? [node.id] : []));

  const expansions = before
    ? view.expansions.map((expansion) => (expansion === before ? { of: id, holds } : expansion))
    : [...view.expansions, { of: id, holds }];
  return { ...view, expansions, nodes };
}

function collapse(view: View, id: string): View {
  const expansions = view.expansions.filter(({ of }) => of !== id);
  if (expansions.length === view.expansions.length) return view;
  const { leaving } = planCollapse(view, id);
  const rest = remove({ ...view, expansions }, leaving);
  return view.selected !== null && rest.selected === null ? select(rest, id, view.isOpen) : rest;
}

function remove(view: View, ids: readonly string[]): View {
  const leaving = new Set(ids.filter((id) => isOnCanvas(view, id)));
  if (leaving.size === 0) return view;
  const expansions = withoutHeld(view, leaving).filter(({ of }) => !leaving.has(of));
  const nodes = view.nodes.filter((node) => !leaving.has(node.id));
  const rest = { ...view, nodes, expansions };
  return canBeSelected(rest, view.selected) ? rest : { ...rest, selected: null, isOpen: false };
}

function select(view: View, id: string | null, isOpen: boolean): View {
  if (!canBeSelected(view, id)) return view;
  return view.selected === id && view.isOpen === isOpen ? view : { ...view, selected: id, isOpen };
}

function canBeSelected(view: View, id: string | null): boolean {
  if (id === null) return true;
  const ends = edgeEnds(id);
  return ends ? isOnCanvas(view, ends.from) && isOnCanvas(view, ends.to) : isOnCanvas(view, id);
}

function joined(view: View, ids: ReadonlySet<string>): readonly ViewNode[] {
  const fresh = [...ids].filter((id) => !isOnCanvas(view, id));
  return [...view.nodes, ...fresh.map((id) => ({ id, at: null, isPlaced: false }))];
}

function withoutHeld(view: View, ids: ReadonlySet<string>) {
  return view.expansions
    .map(({ of, holds }) => ({ of, holds: holds.filter((id) => !ids.has(id)) }))
    .filter(({ holds }) => holds.length > 0);
}

function ancestors(view: View, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let at = originOf(view, id); at !== null && !found.has(at); at = originOf(view, at)) {
    found.add(at);
  }
  return found;
}

function changeNodes(view: View, changed: (node: ViewNode) => ViewNode): View {
  const nodes = view.nodes.map(changed);
  return nodes.every((node, index) => node === view.nodes[index]) ? view : { ...view, nodes };
}

function putAt(node: ViewNode, to: Point, isPlaced: boolean): ViewNode {
  const at = { x: within(to.x), y: within(to.y) };
  const isThere = node.at?.x === at.x && node.at.y === at.y && node.isPlaced === isPlaced;
  return isThere ? node : { ...node, at, isPlaced };
}

function within(value: number): number {
  const whole = Number.isFinite(value) ? Math.round(value) : 0;
  // `|| 0` makes minus zero a zero, which an address gives back.
  return Math.max(-EDGE_OF_CANVAS, Math.min(EDGE_OF_CANVAS, whole)) || 0;
}
