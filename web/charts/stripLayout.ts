import { wrapped } from '../format/wrapped.ts';
import type { StripSeries } from './strip.ts';

const HEAD = 18;
const NAME = 17;
const UNPLACED = 22;
const GAP = 18;
const BANDS = 20;

/** Where the measurements of one evaluation are drawn, in pixels from the top. */
export interface StripPlace {
  readonly series: StripSeries;
  /** The evaluation's name, line by line, the first at `nameAt`. */
  readonly names: readonly string[];
  readonly nameAt: number;
  readonly top: number;
  readonly bottom: number;
}

/** A panel for each evaluation, one below the other, each under its evaluation's name. */
export function layOut(
  series: readonly StripSeries[],
  {
    width,
    hasUnplaced,
    panelHeight,
  }: { readonly width: number; readonly hasUnplaced: boolean; readonly panelHeight: number },
): { readonly panels: readonly StripPlace[]; readonly bottom: number } {
  let next = HEAD;
  const panels = series.map((one, index) => {
    const names = wrapped(one.name, Math.floor(width / 7));
    const nameAt = next + 12;
    // Above the first stand the names of the windows.
    const top = next + names.length * NAME + (index === 0 ? BANDS : 4);
    const bottom = top + panelHeight;
    next = bottom + (hasUnplaced ? UNPLACED : 0) + GAP;
    return { series: one, names, nameAt, top, bottom };
  });
  return { panels, bottom: next - GAP };
}
