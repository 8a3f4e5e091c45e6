import { createHash } from 'node:crypto';

/** A property of the store's own: no evidence. */
function isOwn(name: string): boolean {
  return name.startsWith('_') || name === 'generation';
}

/**
 * A hash of what a node or an edge says: of its evidence, as it is loaded and as it is read back,
 * whatever the order of properties. What is not recorded is not stored either.
 */
export function contentHash(content: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(content).sort()) {
    const value = content[name];
    if (value === null || value === undefined || isOwn(name)) continue;
    hash.update(`${name}\0${JSON.stringify(value)}\0`);
  }
  return hash.digest('base64url').slice(0, 16);
}
