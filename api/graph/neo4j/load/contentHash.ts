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
  const said = Object.keys(content)
    .sort()
    .filter((name) => content[name] !== null && content[name] !== undefined && !isOwn(name))
    .map((name) => `${name}\0${JSON.stringify(content[name])}`);
  return createHash('sha256').update(said.join('\0')).digest('base64url').slice(0, 16);
}
