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
export interface Joint {
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

interface Surroundings<Degree extends DegreeCount> {
  readonly id: string;
  readonly degrees: readonly Degree[];
  readonly edges: readonly Joint[];
  readonly kindOf: (id: string) => string | undefined;
}

/** How much of each sort a node is joined to beyond the canvas; sorts that are all shown left out. */
export function unseenBySort<Degree extends DegreeCount>({
  id,
  degrees,
  edges,
  kindOf,
}: Surroundings<Degree>): readonly Degree[] {
  return degrees
    .map((degree) => {
      const shown = edges.filter(
        (edge) =>
          edge.relationship === degree.relationship &&
          (degree.direction === 'OUT' ? edge.from : edge.to) === id &&
          kindOf(degree.direction === 'OUT' ? edge.to : edge.from) === degree.kind,
      );
      return { ...degree, count: degree.count - shown.length };
    })
    .filter((degree) => degree.count > 0);
}
