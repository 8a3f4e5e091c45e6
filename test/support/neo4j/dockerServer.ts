import { execFileSync } from 'node:child_process';
import { NEO4J_VERSION } from './jars.ts';

/** Neo4j in a container on a free port, and the way to end it; throws where the image cannot be had. */
export function startDockerServer(): { readonly uri: string; readonly remove: () => void } {
  const docker = (...args: string[]) =>
    execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const container = docker(
    ...['run', '--detach', '--rm', '--publish', '127.0.0.1::7687', '--memory', '1500m'],
    ...['--env', 'NEO4J_AUTH=none', '--env', 'NEO4J_server_memory_heap_max__size=512m'],
    `neo4j:${NEO4J_VERSION}`,
  );
  const address = docker('port', container, '7687/tcp').split('\n')[0] ?? '';
  return {
    uri: `bolt://${address}`,
    remove: () => {
      docker('rm', '--force', container);
    },
  };
}
