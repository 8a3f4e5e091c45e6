import type { Window } from '../../graphql/generated/graphql.ts';
import type { WindowChoice } from '../../state/map/mapView.ts';

/** The windows as GraphQL names them. */
export const windowNames: Readonly<Record<WindowChoice, Window>> = {
  'up-to-18': 'UP_TO_18_MONTHS',
  '19-36': 'MONTHS_19_TO_36',
  '37-72': 'MONTHS_37_TO_72',
  'beyond-72': 'BEYOND_72_MONTHS',
  latest: 'LATEST',
};
