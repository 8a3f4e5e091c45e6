const MOST_DOUBLINGS = 200;
const MOST_HALVINGS = 400;

/**
 * Where a function that falls on the whole crosses zero, to the last digit, by bisection; `low`
 * itself where it is not above zero there. The upper end is doubled until the function is negative.
 */
export function findRoot(
  f: (x: number) => number,
  start: { readonly low: number; readonly high: number },
): number {
  let { low, high } = start;
  if (!(f(low) > 0)) {
    return low;
  }
  high = Math.max(high, Number.MIN_VALUE);
  for (let step = 0; step < MOST_DOUBLINGS && f(high) > 0; step += 1) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < MOST_HALVINGS; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) {
      break;
    }
    if (f(middle) > 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low + (high - low) / 2;
}
