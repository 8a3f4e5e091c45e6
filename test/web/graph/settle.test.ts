import { describe, expect, test } from 'vitest';
import { settle } from '../../../web/graph/settle.ts';
import type { Point } from '../../../web/state/graph/view.ts';

const goingOn = new AbortController().signal;

/** A center with many nodes around it, as an expansion brings them. */
function star(center: { readonly at: Point | null; readonly isPlaced: boolean }) {
  const around = Array.from({ length: 12 }, (_, index) => `around-${index}`);
  return {
    nodes: [
      { id: 'center', origin: null, ...center },
      ...around.map((id) => ({ id, at: null, isPlaced: false, origin: 'center' })),
    ],
    edges: around.map((id) => ({ from: 'center', to: id })),
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

describe('the layout', () => {
  test('gives the same places to the same view', async () => {
    const { nodes, edges } = star({ at: null, isPlaced: false });

    const first = await settle(nodes, edges, goingOn);
    const second = await settle(nodes, edges, goingOn);

    expect(first).toEqual(second);
    expect(first?.size).toBe(13);
  });

  test('leaves what the reader placed where it is, and settles the rest around it', async () => {
    const at = { x: 700, y: -300 };
    const { nodes, edges } = star({ at, isPlaced: true });

    const places = await settle(nodes, edges, goingOn);

    const around = [...(places ?? [])].filter(([id]) => id !== 'center');
    expect(places?.get('center')).toEqual(at);
    expect(around.filter(([, place]) => distance(place, at) > 400)).toEqual([]);
  });

  test('keeps nodes far enough apart to read them', async () => {
    const { nodes, edges } = star({ at: null, isPlaced: false });

    const places = [...((await settle(nodes, edges, goingOn)) ?? new Map()).values()];

    const tooClose = places.filter((one, index) =>
      places.slice(index + 1).some((other) => distance(one, other) < 80),
    );
    expect(tooClose).toEqual([]);
  });

  test('stops when it is told to', async () => {
    const { nodes, edges } = star({ at: null, isPlaced: false });

    expect(await settle(nodes, edges, AbortSignal.abort())).toBeNull();
  });
});
