import type { CoverageQueryVariables, FindingWhere } from '../../graphql/generated/graphql.ts';
import { type MapView, windowChoices } from '../../state/map/mapView.ts';
import { dimensions } from './dimensions.ts';
import { windowNames } from './windowNames.ts';

/** What the map asks the API for. */
export function coverageVariables(view: MapView): CoverageQueryVariables {
  const { window, population, design } = view;
  const conditions: readonly FindingWhere[] = [
    ...(design === 'all' ? [] : [{ evaluation: { some: { design: { equals: 'RCT' as const } } } }]),
    ...(population === null ? [] : [{ population: { some: { id: { equals: population } } } }]),
  ];
  return {
    rows: dimensions[view.rows],
    columns: dimensions[view.columns],
    where: conditions.length === 0 ? null : { and: conditions },
    at:
      window === null || window === 'latest'
        ? null
        : [{ dimension: 'WINDOW', id: windowNames[window] }],
  };
}

/** A column as the address names it: a window by its own short name. */
export function columnId(id: string): string {
  return windowChoices.find((window) => windowNames[window] === id) ?? id;
}
