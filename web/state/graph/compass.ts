import type { Point } from './view.ts';

const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

export type Arrow = keyof typeof directions;

export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(directions, key);
}

interface Standing {
  readonly id: string;
  readonly at: Point;
}

/** The node that an arrow leads to from a place: near, and more ahead than aside; null where none is ahead. */
export function nodeToward(arrow: Arrow, from: Point, nodes: readonly Standing[]): string | null {
  const { x, y } = directions[arrow];
  let best: { id: string; cost: number } | null = null;
  for (const { id, at } of nodes) {
    const ahead = (at.x - from.x) * x + (at.y - from.y) * y;
    const aside = Math.abs((at.x - from.x) * y) + Math.abs((at.y - from.y) * x);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** A place one nudge further. */
export function nudged(arrow: Arrow, from: Point): Point {
  const { x, y } = directions[arrow];
  return { x: from.x + 20 * x, y: from.y + 20 * y };
}
