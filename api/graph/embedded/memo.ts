import type { GraphIndex } from './graphIndex.ts';

/** Makes something of the data when it is first needed, and keeps it for as long as that data is served. */
export function onceForIndex<T>(make: (index: GraphIndex) => T): (index: GraphIndex) => T {
  const made = new WeakMap<GraphIndex, { readonly value: T }>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known.value;
    const value = make(index);
    made.set(index, { value });
    return value;
  };
}

/** The value under a key, made when it is first needed; only those asked for last are kept. */
export function rememberLatest<T>(
  memory: Map<string, T>,
  { key, most }: { readonly key: string; readonly most: number },
  make: () => T,
): T {
  const value = memory.get(key) ?? make();
  // Put back at the end, so that what was not asked for longest goes first.
  memory.delete(key);
  memory.set(key, value);
  for (const oldest of memory.keys()) {
    if (memory.size <= most) break;
    memory.delete(oldest);
  }
  return value;
}
