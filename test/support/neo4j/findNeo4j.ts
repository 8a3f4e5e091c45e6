import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { areJarsHere } from './jars.ts';

/** How a real Neo4j can be had, in the order in which the tests try. */
type Way = 'named' | 'docker' | 'java';

interface Found {
  readonly ways: readonly Way[];
  readonly why: string;
}

let known: Found | undefined;

/** The ways there are on this machine; where there is none, why. Looked for once: asking Docker can take seconds. */
export function findNeo4j(): Found {
  known ??= lookForNeo4j();
  return known;
}

function lookForNeo4j(): Found {
  if (process.env.NEO4J_TEST_URI) return { ways: ['named'], why: '' };
  const docker = whyNoDocker();
  const java = whyNoJava();
  return {
    ways: [...(docker ? [] : ['docker' as const]), ...(java ? [] : ['java' as const])],
    why: `NEO4J_TEST_URI names none, ${docker}, and ${java}`,
  };
}

/** Why this machine cannot run a Neo4j of its own that a test may stop and kill; empty where it can. */
export function whyNoJava(): string {
  const said = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(said.stderr ?? '')?.[1] ?? 0);
  if (version < 17) {
    return version ? `Java is ${version}, not 17 or newer` : 'there is no Java 17 or newer';
  }
  return areJarsHere() || onPath('mvn') ? '' : 'there is no Maven to fetch it with';
}

export function javaCommand(): string {
  const { JAVA_HOME } = process.env;
  return JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
}

function whyNoDocker(): string {
  if (!onPath('docker')) return 'there is no Docker';
  const asked = spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 });
  return asked.status === 0 ? '' : 'no Docker daemon answers';
}

function onPath(command: string): boolean {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)));
}
