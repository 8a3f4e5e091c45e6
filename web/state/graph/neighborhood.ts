/** Up to so many unseen neighbors join the canvas at once; more are asked about first. */
export const JOIN_AT_ONCE = 12;
/** How many of those asked about are ticked to begin with. */
const TICKED_FIRST = 10;
/** What the API draws edges among, and about what a reader can still read. */
export const CANVAS_HOLDS = 250;

/** What a click on "expand" does. */
export type ExpansionPlan =
  | { readonly does: 'join'; readonly ids: readonly string[] }
  | { readonly does: 'ask'; readonly ticked: readonly string[] }
  | { readonly does: 'nothing'; readonly why: 'allShown' | 'canvasFull' };

interface Neighborhood {
  /** Best evidenced first; one that is joined by two edges may stand twice. */
  readonly neighbors: readonly string[];
  readonly onCanvas: readonly string[];
}

/** Decides it: a click always adds something, asks, or says why not. */
export function planExpansion({ neighbors, onCanvas }: Neighborhood): ExpansionPlan {
  const unseen = unseenAmong({ neighbors, onCanvas });
  const room = CANVAS_HOLDS - onCanvas.length;
  if (unseen.length === 0) return { does: 'nothing', why: 'allShown' };
  if (room <= 0) return { does: 'nothing', why: 'canvasFull' };
  return unseen.length <= Math.min(JOIN_AT_ONCE, room)
    ? { does: 'join', ids: unseen }
    : { does: 'ask', ticked: unseen.slice(0, Math.min(TICKED_FIRST, room)) };
}

/** The neighbors that are not on the canvas, each once, in their order. */
export function unseenAmong({ neighbors, onCanvas }: Neighborhood): readonly string[] {
  const seen = new Set(onCanvas);
  return [...new Set(neighbors)].filter((id) => !seen.has(id));
}

/** An edge as far as counting goes. */
interface Joint {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
}

export interface DegreeCount {
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  readonly kind: string;
  readonly count: number;
}

interface Counted<Degree extends DegreeCount> {
  readonly id: string;
  readonly kind: string;
  readonly degrees: readonly Degree[];
}

/** How much of each sort every node is joined to beyond these edges; sorts that are all shown left out. */
export function unseenBySort<Degree extends DegreeCount>(
  nodes: readonly Counted<Degree>[],
  edges: readonly Joint[],
): ReadonlyMap<string, readonly Degree[]> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const shown = new Map<string, number>();
  for (const { relationship, from, to } of edges) {
    for (const sort of [
      sortKey(from, { relationship, direction: 'OUT', kind: kinds.get(to) }),
      sortKey(to, { relationship, direction: 'IN', kind: kinds.get(from) }),
    ]) {
      shown.set(sort, (shown.get(sort) ?? 0) + 1);
    }
  }
  return new Map(
    nodes.map(({ id, degrees }) => [
      id,
      degrees
        .map((degree) => ({
          ...degree,
          count: degree.count - (shown.get(sortKey(id, degree)) ?? 0),
        }))
        .filter(({ count }) => count > 0),
    ]),
  );
}

function sortKey(
  id: string,
  sort: { readonly relationship: string; readonly direction: string; readonly kind?: string },
): string {
  return `${id} ${sort.relationship} ${sort.direction} ${sort.kind}`;
}
