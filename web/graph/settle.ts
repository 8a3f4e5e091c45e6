import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../state/graph/view.ts';

/** A node that the layout places, or that stands in its way. */
export interface SettlingNode {
  readonly id: string;
  /** Null for a node that has just come. */
  readonly at: Point | null;
  readonly isPlaced: boolean;
  /** The node whose expansion brought it. */
  readonly origin: string | null;
}

export interface SettlingEdge {
  readonly from: string;
  readonly to: string;
}

/** Enough for a cluster to come to rest; a fixed count gives the same places for the same view. */
const TICKS = 160;
/** A slice of work, well under what a reader would feel as a stutter. */
const SLICE_MILLISECONDS = 8;
const LINK_LENGTH = 150;
/** Room for a node with the two lines of its label. */
const ROOM = 58;
/** How strongly a node that had a place keeps it: it gives way, but stays where the reader knows it. */
const HOLD = 0.5;

/**
 * Finds places for new nodes around those that are there. What the reader placed does not move.
 * The same nodes and edges always get the same places. Works in slices; null when told to stop.
 */
export async function settle(
  nodes: readonly SettlingNode[],
  edges: readonly SettlingEdge[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point> | null> {
  const bodies = seed(nodes);
  const simulation = simulate(bodies, edges);

  for (let ticks = 0; ticks < TICKS; ) {
    const end = performance.now() + SLICE_MILLISECONDS;
    for (; ticks < TICKS && performance.now() < end; ticks += 1) simulation.tick();
    await nextTask();
    if (signal.aborted) return null;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly home: Point;
  readonly hold: number;
  x: number;
  y: number;
}

/** Every body's first place: its own, or one beside its origin in a direction that its id decides. */
function seed(nodes: readonly SettlingNode[]): Body[] {
  const bodies = new Map<string, Body>();
  const starts = nodes.filter(({ origin }) => origin === null);
  for (const { id, at, isPlaced, origin } of nodes) {
    const angle = 2 * Math.PI * fractionOf(id);
    const parent = origin === null ? undefined : bodies.get(origin);
    // Starting points stand in a circle that grows with their number, other nodes around their origin.
    const radius = parent ? LINK_LENGTH : starts.length > 1 ? 70 * Math.sqrt(starts.length) : 0;
    const center = parent ?? { x: 0, y: 0 };
    const first = at ?? {
      x: center.x + radius * Math.cos(angle),
      y: center.y + radius * Math.sin(angle),
    };
    const { x, y } = first;
    const fixed = isPlaced ? { fx: x, fy: y } : {};
    bodies.set(id, { id, x, y, ...fixed, home: { x, y }, hold: at ? HOLD : 0 });
  }
  return [...bodies.values()];
}

function simulate(bodies: Body[], edges: readonly SettlingEdge[]) {
  const known = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to }) => ({ source: from, target: to }));

  return forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(LINK_LENGTH)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(700))
    .force('room', forceCollide(ROOM).strength(0.9).iterations(2))
    .force(
      'x',
      forceX<Body>(({ home }) => home.x).strength(({ hold }) => hold || 0.02),
    )
    .force(
      'y',
      forceY<Body>(({ home }) => home.y).strength(({ hold }) => hold || 0.03),
    )
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
}

/** A number from 0 to 1 that looks random but always is the same for the same id (FNV-1a). */
function fractionOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Lets the browser draw and answer the reader. A message comes sooner than a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
