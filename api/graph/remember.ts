/** The value under a key, made when it is first needed. */
export function remember<Key, T>(memory: Map<Key, T>, key: Key, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}
