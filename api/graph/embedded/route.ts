import { compareText } from '../order.ts';

/** The nodes on the way between two ends, or on a part of it. */
export interface Route {
  readonly nodes: readonly number[];
  readonly ids: readonly string[];
  /** The largest degree on the way. */
  readonly width: number;
}

/** Among routes of one length: through less connected nodes first, then by the ids on the way. */
export function compareRoutes(left: Route, right: Route): number {
  return left.width - right.width || compareIds(left.ids, right.ids);
}

/** Id by id, as far as the shorter of the two goes. */
function compareIds(left: readonly string[], right: readonly string[]): number {
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = compareText(left[i] ?? '', right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best routes so far, never more than so many. */
export interface BestRoutes {
  readonly limit: number;
  readonly routes: Route[];
}

/** Takes a route among the best, if it belongs there and is not there already. */
export function offer({ limit, routes }: BestRoutes, route: Route): void {
  const behind = routes.findIndex((other) => compareRoutes(route, other) <= 0);
  const place = behind === -1 ? routes.length : behind;
  const next = routes[place];
  // Parallel edges lead the same way twice.
  if (next !== undefined && compareRoutes(route, next) === 0) return;
  routes.splice(place, 0, route);
  routes.length = Math.min(routes.length, limit);
}

/** Whether no route can still enter that is at least as wide and begins with these ids. */
export function isTooLate(
  { limit, routes }: BestRoutes,
  start: Pick<Route, 'ids' | 'width'>,
): boolean {
  const worst = routes[limit - 1];
  return (
    worst !== undefined &&
    (start.width > worst.width ||
      (start.width === worst.width && compareIds(start.ids, worst.ids) > 0))
  );
}
