/** A value of a list of numbers that is known to reach that far. */
export function at(values: Uint32Array, place: number): number {
  const value = values[place];
  if (value === undefined) throw new Error(`The list ends before ${place}.`);
  return value;
}

/** The places of values, smallest value first, in their own order where values are equal. */
export function inOrderOf(values: Uint32Array, limit: number): Uint32Array {
  const starts = new Uint32Array(limit + 1);
  for (const value of values) starts[value + 1] = at(starts, value + 1) + 1;
  for (let i = 1; i <= limit; i++) starts[i] = at(starts, i) + at(starts, i - 1);
  const places = new Uint32Array(values.length);
  values.forEach((value, place) => {
    const next = at(starts, value);
    places[next] = place;
    starts[value] = next + 1;
  });
  return places;
}

/** Of places of which the first ones are not meant and all others are, the first that is. */
export function firstPlace(length: number, isMeant: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isMeant(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The largest of some numbers, 0 of none. */
export function largest(values: Uint32Array): number {
  return values.reduce((max, value) => Math.max(max, value), 0);
}
