import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../api/model/node.ts';
import { parseEvidence, readEvidence } from './evidence.ts';
import { readFolder, type SourceFile } from './read.ts';

interface SnapshotRequest {
  readonly folder: string;
  /** Where snapshots are kept; where it cannot be written, the evidence is read anew each time. */
  readonly cache: string;
  /** Names the code that reads: other code may make other data of the same files. */
  readonly build: string;
}

/**
 * Reads the evidence, or the dataset that the same code made of the same files before: most of the
 * time of a start goes into parsing YAML that has not changed.
 */
export async function openEvidence({
  folder,
  cache,
  build,
}: SnapshotRequest): Promise<{ dataset: Dataset | null; problems: readonly string[] }> {
  const files = await readFolder(folder).catch(() => null);
  if (!files) {
    return readEvidence(folder); // It says what is wrong with the folder.
  }
  const name = `${keyOf(files, build)}.json`;
  const kept = await readSnapshot(join(cache, name));
  if (kept) {
    return { dataset: kept, problems: [] };
  }
  const { dataset, problems } = await parseEvidence(files, folder);
  if (dataset) {
    await keep(dataset, { cache, name }).catch(() => {});
  }
  return { dataset, problems };
}

function keyOf(files: readonly SourceFile[], build: string): string {
  const hash = createHash('sha256').update(build);
  for (const { path, text } of files) {
    hash.update(`\0${path}\0${text}`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The dataset of a snapshot, or null where there is none or it is damaged. */
async function readSnapshot(path: string): Promise<Dataset | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps one snapshot, the newest. It is renamed into place, so that none is ever half-written. */
async function keep(
  dataset: Dataset,
  { cache, name }: { readonly cache: string; readonly name: string },
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const outdated = await readdir(cache);
  const unfinished = join(cache, `${randomUUID()}.part`);
  await writeFile(unfinished, JSON.stringify(dataset));
  await rename(unfinished, join(cache, name));
  await Promise.all(outdated.map((old) => rm(join(cache, old), { force: true })));
}
