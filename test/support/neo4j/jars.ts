import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The long-term release that the tests run; Java 17 is enough for it. */
export const NEO4J_VERSION = '5.26.30';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Neo4j Community, as Maven Central has it: 213 files, 128 MB. */
export const jars = here(`../../../.cache/neo4j-${NEO4J_VERSION}/lib`);
const complete = `${jars}/.ok-${NEO4J_VERSION}`;

export function areJarsHere(): boolean {
  return existsSync(complete);
}

/** Brings the server's files, once for all runs; a fetch that broke off starts anew. */
export function fetchJars(): void {
  if (areJarsHere()) return;
  rmSync(jars, { recursive: true, force: true });
  const fetched = spawnSync(
    'mvn',
    [
      ...['--quiet', '--batch-mode', '--file', here('pom.xml')],
      `-Dneo4j.version=${NEO4J_VERSION}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${jars}`,
    ],
    { encoding: 'utf8' },
  );
  if (fetched.status !== 0) {
    throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${fetched.stdout}`);
  }
  writeFileSync(complete, '');
}
