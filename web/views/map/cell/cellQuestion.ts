import { ALL_PROGRAMS, type MapView } from '../../../state/map/mapView.ts';
import { windowNames, windowWords } from '../../../state/map/windows.ts';
import { dimensions } from '../dimensions.ts';
import type { Head } from '../heads.ts';

/** A row on an outcome, as a view narrows it. */
export interface CellQuestion {
  readonly view: MapView;
  readonly row: Head;
  readonly outcome: Head;
  /** The map and what narrows it, as a sentence. */
  readonly filters: string;
}

/** The findings of the cell itself. */
export function cellVariables({ view, row, outcome }: CellQuestion) {
  return {
    ...outcomeVariables({ view, outcome }),
    at: row.id === ALL_PROGRAMS ? null : [{ dimension: dimensions[view.rows], id: row.id }],
  };
}

/** The findings of every program on the outcome, to which the row is compared. */
export function outcomeVariables({ view, outcome }: Pick<CellQuestion, 'view' | 'outcome'>) {
  return {
    outcome: outcome.id,
    window: windowNames[view.window ?? 'latest'],
    designs: view.design === 'all' ? ('ALL' as const) : ('RANDOMIZED' as const),
    population: view.population,
  };
}

/** "Upfront screening × Annual earnings, 19 to 36 months". */
export function cellTitle({ view, row, outcome }: CellQuestion): string {
  return `${row.name} × ${outcome.name}, ${windowWords[view.window ?? 'latest']}`;
}

/** Whether the row is a feature, with which programs can be compared to others. */
export function isFeatureRow({ view, row }: Pick<CellQuestion, 'view' | 'row'>): boolean {
  return view.rows === 'features' && row.id !== ALL_PROGRAMS;
}
