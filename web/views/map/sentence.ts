import { capitalized } from '../../format/words.ts';
import type { MapView } from '../../state/map/mapView.ts';
import { windowWords } from '../../state/map/windows.ts';

/** A part of what narrows the map, and the view without it. */
export interface Part {
  readonly words: string;
  readonly without: MapView;
}

/** What narrows the map, part by part. */
export function partsOf(view: MapView, populationName: string | null): readonly Part[] {
  return [
    ...(view.window === null
      ? []
      : [{ words: windowWords[view.window], without: { ...view, window: null } }]),
    ...(view.population === null
      ? []
      : [
          {
            words: `measured among ${populationName ?? view.population}`,
            without: { ...view, population: null },
          },
        ]),
    ...(view.design === 'all'
      ? []
      : [{ words: 'randomized evaluations only', without: { ...view, design: 'all' as const } }]),
  ];
}

/** The map as a sentence: "Features × outcomes, 19 to 36 months AND randomized evaluations only". */
export function sentenceOf(view: MapView, parts: readonly Part[]): string {
  const what = `${capitalized(view.rows)} × ${view.columns}`;
  const narrowed = parts.map(({ words }) => words).join(' AND ');
  return narrowed === '' ? `${what}, every evaluation` : `${what}, ${narrowed}`;
}
