import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { HashedEntity } from './version.ts';

/** What a release held: every entity of its evidence with the hash of its content. */
const manifestShape = z.strictObject({
  released: z.string(),
  version: z.string(),
  /** By id: the kind and the hash, "Finding 1f0c2a9be711". */
  entities: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifestShape>;

/** What is different between two releases, by id. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

interface Release {
  readonly released: string;
  readonly version: string;
  readonly entities: readonly HashedEntity[];
}

export function manifestOf({ released, version, entities }: Release): Manifest {
  return {
    released,
    version,
    entities: Object.fromEntries(entities.map(({ id, kind, hash }) => [id, `${kind} ${hash}`])),
  };
}

/** The newest release of a folder, by the date in its name; null where there is none. */
export async function readNewestManifest(folder: string): Promise<Manifest | null> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .sort()
    .at(-1);
  return newest ? readManifest(join(folder, newest)) : null;
}

async function readManifest(path: string): Promise<Manifest | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : manifestShape.parse(JSON.parse(text));
}

/** Writes a release under its date; one that says something else stays, unless it may be replaced. */
export async function writeManifest(
  folder: string,
  manifest: Manifest,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<{ readonly path: string; readonly isWritten: boolean }> {
  const path = join(folder, `${manifest.released}.json`);
  const there = await readManifest(path);
  if (there && there.version !== manifest.version && !mayReplace) {
    return { path, isWritten: false };
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 1)}\n`);
  return { path, isWritten: true };
}

export function changesBetween(before: Manifest, after: Manifest): Changes {
  const [old, now] = [before.entities, after.entities];
  return {
    added: Object.keys(now).filter((id) => !Object.hasOwn(old, id)),
    changed: Object.keys(now).filter((id) => Object.hasOwn(old, id) && old[id] !== now[id]),
    removed: Object.keys(old).filter((id) => !Object.hasOwn(now, id)),
  };
}
