import { type CursorShape, type CursorValues, decodeCursor } from '../cursor.ts';
import type { PageRequest } from '../graph.ts';
import { firstPlace } from './numbers.ts';

/** A list in its order, by place, without saying what its entries are. */
export interface OrderedList {
  readonly length: number;
  readonly shape: CursorShape;
  /** Some places may hold what was not asked for. */
  readonly isWanted: (place: number) => boolean;
  /** Below 0 where the entry stands before what the cursor names, above 0 where it stands after it. */
  readonly compare: (place: number, cursor: CursorValues) => number;
}

export interface ChosenPage {
  readonly places: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The places on a page; it walks no further than to the first wanted entry on either side. */
export function choosePage(list: OrderedList, page: PageRequest): ChosenPage {
  if ('first' in page) {
    const start = page.after === null ? 0 : placeAfter(list, decodeCursor(list.shape, page.after));
    const places: number[] = [];
    let place = nextWanted(list, start);
    while (place < list.length && places.length < page.first) {
      places.push(place);
      place = nextWanted(list, place + 1);
    }
    return {
      places,
      hasNextPage: place < list.length,
      hasPreviousPage: previousWanted(list, start - 1) >= 0,
    };
  }
  const end =
    page.before === null ? list.length : placeOf(list, decodeCursor(list.shape, page.before));
  const places: number[] = [];
  let place = previousWanted(list, end - 1);
  while (place >= 0 && places.length < page.last) {
    places.push(place);
    place = previousWanted(list, place - 1);
  }
  return {
    places: places.reverse(),
    hasNextPage: nextWanted(list, end) < list.length,
    hasPreviousPage: place >= 0,
  };
}

function nextWanted({ length, isWanted }: OrderedList, from: number): number {
  let place = from;
  while (place < length && !isWanted(place)) place++;
  return place;
}

function previousWanted({ isWanted }: OrderedList, from: number): number {
  let place = from;
  while (place >= 0 && !isWanted(place)) place--;
  return place;
}

/** The first place that does not stand before the cursor. */
function placeOf({ length, compare }: OrderedList, cursor: CursorValues): number {
  return firstPlace(length, (place) => compare(place, cursor) >= 0);
}

/** The first place behind the cursor. */
function placeAfter({ length, compare }: OrderedList, cursor: CursorValues): number {
  return firstPlace(length, (place) => compare(place, cursor) > 0);
}
