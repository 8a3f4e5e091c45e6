import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../format/number.ts';
import type { Scale } from '../format/scale.ts';

interface Marked {
  /** On the pooled scale. */
  readonly values: readonly number[];
  readonly scale: Pick<Scale, 'kind'>;
}

interface Ticks {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

/** Changes of a mean that have round names in percent, close together where they are small. */
const PERCENTS = [-95, -90, -75, -50, -25, -10, 0, 10, 25, 50, 100, 200, 400, 900] as const;
const LEAST_ROOM = 34;

/**
 * The level axis of a funnel: linear on the pooled scale, on which the limits are straight. A log
 * ratio is named as the percent that a reader knows.
 */
export function funnelAxis(
  { values, scale }: Marked,
  { from, to }: { from: number; to: number },
): Ticks {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low || 1) * 0.04;
  const linear = scaleLinear()
    .domain([low - room, high + room])
    .range([from, to]);
  const at = (value: number) => linear(value);
  if (scale.kind !== 'LOG_RATIO') {
    const count = Math.max(2, Math.floor((to - from) / 80));
    return {
      at,
      ticks: linear.ticks(count).map((tick) => ({ at: at(tick), words: formatNumber(tick) })),
    };
  }
  const inside = PERCENTS.map((percent) => ({ at: at(Math.log1p(percent / 100)), percent })).filter(
    (tick) => tick.at >= from && tick.at <= to,
  );
  const zero = at(0);
  // Away from zero, which always has its name, in as many steps as there is room for.
  const kept = inside.filter(
    ({ at: here, percent }, index) =>
      percent === 0 ||
      (Math.abs(here - zero) >= LEAST_ROOM &&
        Math.abs(here - (inside[percent < 0 ? index + 1 : index - 1]?.at ?? zero)) >= LEAST_ROOM),
  );
  return {
    at,
    ticks: kept.map(({ at: here, percent }) => ({
      at: here,
      words: percent < 0 ? `\u2212${-percent}` : `${percent}`,
    })),
  };
}
