import type { Window } from '../../graphql/generated/graphql.ts';
import type { WindowChoice } from './mapView.ts';

/** The windows as GraphQL names them. */
export const windowNames: Readonly<Record<WindowChoice, Window>> = {
  'up-to-18': 'UP_TO_18_MONTHS',
  '19-36': 'MONTHS_19_TO_36',
  '37-72': 'MONTHS_37_TO_72',
  'beyond-72': 'BEYOND_72_MONTHS',
  latest: 'LATEST',
};

/** The windows of time, in months after random assignment. */
export const windowWords: Readonly<Record<WindowChoice, string>> = {
  'up-to-18': 'up to 18 months',
  '19-36': '19 to 36 months',
  '37-72': '37 to 72 months',
  'beyond-72': 'beyond 72 months',
  latest: 'longest follow-up of each arm',
};
