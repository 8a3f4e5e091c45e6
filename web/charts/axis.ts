import { scaleLinear } from 'd3-scale';
import type { Span } from './marks.ts';

export interface Axis {
  /** Where a value stands, in pixels; what lies outside stands at the edge. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly domain: Span;
}

interface Marked {
  readonly estimates: readonly number[];
  readonly intervals: readonly Span[];
}

/**
 * The stretch of values that a chart shows: zero and every estimate always, the intervals as far as
 * they reach, but at most as far out again as the estimates and zero span, so that one wide interval
 * does not press all others together. What is cut is drawn with an arrow.
 */
export function domainOf({ estimates, intervals }: Marked): Span {
  const core = { low: Math.min(0, ...estimates), high: Math.max(0, ...estimates) };
  const reach = {
    low: Math.min(core.low, ...intervals.map(({ low }) => low)),
    high: Math.max(core.high, ...intervals.map(({ high }) => high)),
  };
  // Without a spread of estimates the intervals alone say how far to look.
  const room = core.high - core.low || reach.high - reach.low || 1;
  const low = Math.max(reach.low, core.low - room);
  const high = Math.min(reach.high, core.high + room);
  return low === high ? { low: low - 1, high: high + 1 } : { low, high };
}

/** A linear axis over what is marked, between two positions in pixels. */
export function axisOf(marked: Marked, { from, to }: { from: number; to: number }): Axis {
  const { low, high } = domainOf(marked);
  const scale = scaleLinear().domain([low, high]).range([from, to]).nice(5).clamp(true);
  const count = Math.max(2, Math.floor(Math.abs(to - from) / 70));
  const format = scale.tickFormat(count);
  const [start = low, end = high] = scale.domain();
  return {
    at: (value) => scale(value),
    ticks: scale.ticks(count).map((tick) => ({ at: scale(tick), words: format(tick) })),
    domain: { low: start, high: end },
  };
}
