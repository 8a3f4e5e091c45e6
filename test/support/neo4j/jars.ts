import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The long-term release that the tests run; Java 17 is enough for it. */
export const NEO4J_VERSION = '5.26.30';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Neo4j Community, as Maven Central has it: 213 files, 128 MB. */
export const jars = here(`../../../.cache/neo4j-${NEO4J_VERSION}/lib`);
const COMPLETE = `.ok-${NEO4J_VERSION}`;

export function areJarsHere(): boolean {
  return existsSync(join(jars, COMPLETE));
}

/**
 * Brings the server's files, once for all runs. Several may fetch at once: each into a folder of its
 * own, of which the first that is whole is taken.
 */
export function fetchJars(): void {
  if (areJarsHere()) return;
  mkdirSync(dirname(jars), { recursive: true });
  const folder = mkdtempSync(join(dirname(jars), 'fetch-'));
  try {
    fetchInto(folder);
    takeAsJars(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchInto(folder: string): void {
  const fetched = spawnSync(
    'mvn',
    [
      ...['--quiet', '--batch-mode', '--file', here('pom.xml')],
      `-Dneo4j.version=${NEO4J_VERSION}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { encoding: 'utf8' },
  );
  if (fetched.status !== 0) {
    throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${fetched.stdout}`);
  }
  writeFileSync(join(folder, COMPLETE), '');
}

function takeAsJars(folder: string): void {
  try {
    renameSync(folder, jars);
  } catch {
    if (areJarsHere()) return;
    // What stands there is not whole, and nobody uses it.
    rmSync(jars, { recursive: true, force: true });
    renameSync(folder, jars);
  }
}
