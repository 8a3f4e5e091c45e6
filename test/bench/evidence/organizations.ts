import { inventPlace, type Place, placeName } from './places.ts';
import type { Random } from './random.ts';

/** Sorts of bodies, and the shapes of their names; {place} and {field} are filled in. */
const SORTS: readonly (readonly [kind: string, weight: number, names: readonly string[]])[] = [
  [
    'provider',
    36,
    [
      '{place} Works',
      '{field} Training Center of {place}',
      '{place} Career Bridge',
      'Goodstart {place}',
      '{place} Opportunity Center',
    ],
  ],
  [
    'funder',
    23,
    [
      '{place} Foundation',
      '{place} Family Fund',
      '{field} Futures Fund of {place}',
      '{place} Community Trust',
    ],
  ],
  [
    'government',
    18,
    [
      '{place} Workforce Board',
      'Department of Labor of {place}',
      'City of {place}',
      '{place} County Human Services',
    ],
  ],
  [
    'research-center',
    16,
    ['{place} Policy Institute', 'Center on {field} and Work at {place}', '{place} Research Group'],
  ],
  ['university', 14, ['{place} University', '{place} State College', '{place} Community College']],
  ['evaluator', 10, ['{place} Associates', '{place} Evaluation', '{place} and Partners']],
  ['initiative', 9, ['{field} Pathways Initiative of {place}', '{place} Evidence Project']],
  [
    'intermediary',
    9,
    ['{place} Industry Partnership', '{place} Press', '{field} Council of {place}'],
  ],
];
const FIELDS = [
  'Health',
  'Technology',
  'Trades',
  'Industry',
  'Energy',
  'Care',
  'Logistics',
  'Skills',
];

export interface InventedOrganization {
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
}

const WEIGHTED = SORTS.flatMap((sort) => Array.from({ length: sort[1] }, () => sort));

/** A made-up body: one of the sorts asked for, or any, as common as each sort is. */
export function inventOrganization(
  random: Random,
  sorts?: readonly string[],
): InventedOrganization {
  const [kind, , names] = random.pick(
    sorts === undefined ? WEIGHTED : SORTS.filter(([sort]) => sorts.includes(sort)),
  );
  const place = inventPlace(random);
  const name = random
    .pick(names)
    .replace('{place}', place.city)
    .replace('{field}', random.pick(FIELDS));
  return { name, kind, place };
}

/** The part of the collection's address space where made-up pages lie: a domain that nobody can own. */
export function pageAddress(host: string, path: string): string {
  return `https://${host}.example/${path}`;
}

export function homeAddress(id: string): string {
  return `https://${id}.example`;
}

export function seatOf(random: Random, place: Place): string | undefined {
  return random.maybe(0.45, () => placeName(place));
}
