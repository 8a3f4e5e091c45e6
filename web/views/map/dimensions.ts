import type { Dimension } from '../../graphql/generated/graphql.ts';
import type { ColumnChoice, RowChoice } from '../../state/map/mapView.ts';

/** Rows and columns as GraphQL names them. */
export const dimensions: Readonly<Record<RowChoice | ColumnChoice, Dimension>> = {
  features: 'FEATURE',
  sectors: 'SECTOR',
  populations: 'POPULATION',
  programs: 'PROGRAM',
  outcomes: 'OUTCOME',
  windows: 'WINDOW',
};
