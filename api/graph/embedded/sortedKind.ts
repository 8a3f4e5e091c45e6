import type { Kind } from '../../model/kinds.ts';
import type { Order } from '../graph.ts';
import { compareValues, orderedProperty } from '../order.ts';
import { columnOf } from './columns.ts';
import { type GraphIndex, rangeOf } from './graphIndex.ts';
import { onceForIndex, rememberLatest } from './memo.ts';
import { at, inOrderOf } from './numbers.ts';

/** Orders that readers choose are many; the latest are kept. */
const KEPT_ORDERS = 32;

const sortedOf = onceForIndex(() => new Map<string, Uint32Array>());

/** The positions of all nodes of a kind, as ordered; ties end at the id. */
export function sortedKind(index: GraphIndex, kind: Kind, order: readonly Order[]): Uint32Array {
  const key = JSON.stringify([kind, order.map((by) => [by.property, by.isDescending])]);
  return rememberLatest(sortedOf(index), { key, most: KEPT_ORDERS }, () =>
    sort(index, kind, order),
  );
}

/** Sorts by the last order first: each sorting leaves equals as they stood. */
function sort(index: GraphIndex, kind: Kind, order: readonly Order[]): Uint32Array {
  const { start, end } = rangeOf(index, kind);
  const byName = Uint32Array.from({ length: end - start }, (_, position) => position);
  const [first, ...others] = order;
  // The index numbers the nodes of a kind by name and id already.
  if (first?.property === 'name' && !first.isDescending && others.length === 0) return byName;

  return [...order, { property: 'id', isDescending: false }].reduceRight((sorted, by) => {
    const places = placesOfValues(index, kind, by);
    const keys = sorted.map((position) => at(places.ofPosition, position));
    return inOrderOf(keys, places.count).map((place) => at(sorted, place));
  }, byName);
}

/** For each position, where its value stands among all values of the property; behind all where it is not recorded. */
function placesOfValues(
  index: GraphIndex,
  kind: Kind,
  { property, isDescending }: Order,
): { readonly ofPosition: Uint32Array; readonly count: number } {
  const { values, starts, codes } = columnOf(index, kind, orderedProperty(property));
  const codesInOrder = values
    .map((value, code) => ({ value, code }))
    .sort((a, b) =>
      isDescending ? compareValues(b.value, a.value) : compareValues(a.value, b.value),
    );
  const places = new Uint32Array(values.length);
  codesInOrder.forEach(({ code }, place) => {
    places[code] = place;
  });
  const ofPosition = new Uint32Array(starts.length - 1).map((_, position) => {
    const first = at(starts, position);
    return first === at(starts, position + 1) ? values.length : at(places, at(codes, first));
  });
  return { ofPosition, count: values.length + 1 };
}
