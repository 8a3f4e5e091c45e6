import type { Core } from 'cytoscape';
import type { Point } from '../state/graph/view.ts';
import { wantsStillness } from './stillness.ts';

/** What covers the canvas at its edges, in pixels: a drawer at the right, a sheet at the bottom. */
export interface Insets {
  readonly right: number;
  readonly bottom: number;
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A node with its label, around its middle. */
const REACH = { left: 64, right: 64, top: 24, bottom: 62 };
/** A few nodes should not fill the screen. */
const LARGEST_ZOOM = 1.25;
const TRAVEL_MILLISECONDS = 260;

/** Shows these places in the part of the canvas that nothing covers. */
export function fitPlaces(cy: Core, places: readonly Point[], insets: Insets): void {
  if (places.length === 0) return;
  const box = boxAround(places);
  const free = freeArea(cy, insets);
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(LARGEST_ZOOM, width(free) / width(box), height(free) / height(box)),
  );
  const pan = {
    x: (free.x1 + free.x2) / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: (free.y1 + free.y2) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  travel(cy, { zoom, pan });
}

/** Moves the picture just so far that the place is not covered or outside. */
export function revealPlace(cy: Core, place: Point, insets: Insets): void {
  const box = rendered(cy, boxAround([place]));
  const free = freeArea(cy, insets);
  const x = shift(box.x1, box.x2, free.x1, free.x2);
  const y = shift(box.y1, box.y2, free.y1, free.y2);
  if (x === 0 && y === 0) return;
  const pan = cy.pan();
  travel(cy, { zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } });
}

/** Whether nothing hides any of these places. */
export function areInView(cy: Core, places: readonly Point[], insets: Insets): boolean {
  if (places.length === 0) return true;
  const box = rendered(cy, boxAround(places));
  return (
    box.x1 >= 0 &&
    box.y1 >= 0 &&
    box.x2 <= cy.width() - insets.right &&
    box.y2 <= cy.height() - insets.bottom
  );
}

/** Zooms about the middle of what is free. */
export function zoomBy(cy: Core, factor: number, insets: Insets): void {
  const free = freeArea(cy, insets);
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: (free.x1 + free.x2) / 2, y: (free.y1 + free.y2) / 2 },
  });
}

function boxAround(places: readonly Point[]): Box {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return {
    x1: Math.min(...xs) - REACH.left,
    y1: Math.min(...ys) - REACH.top,
    x2: Math.max(...xs) + REACH.right,
    y2: Math.max(...ys) + REACH.bottom,
  };
}

function rendered(cy: Core, box: Box): Box {
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  return {
    x1: box.x1 * zoom + x,
    y1: box.y1 * zoom + y,
    x2: box.x2 * zoom + x,
    y2: box.y2 * zoom + y,
  };
}

function freeArea(cy: Core, insets: Insets): Box {
  const margin = Math.min(24, cy.width() / 20);
  return {
    x1: margin,
    y1: margin,
    x2: Math.max(cy.width() - insets.right - margin, margin + 80),
    y2: Math.max(cy.height() - insets.bottom - margin, margin + 80),
  };
}

function width({ x1, x2 }: Box): number {
  return x2 - x1;
}

function height({ y1, y2 }: Box): number {
  return y2 - y1;
}

function shift(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low;
  return high > to ? Math.max(to - high, from - low) : 0;
}

function travel(cy: Core, to: { readonly zoom: number; readonly pan: Point }): void {
  const viewport = { zoom: to.zoom, pan: { ...to.pan } };
  cy.stop(true);
  // Before anything is drawn there is nothing to see on the way.
  if (wantsStillness() || cy.elements().empty()) cy.viewport(viewport);
  else cy.animate({ ...viewport, duration: TRAVEL_MILLISECONDS, easing: 'ease-out' });
}
