import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { openEvidence } from '../seed/snapshot.ts';
import { readConfig } from './config.ts';
import { CallerError } from './errors.ts';
import { createExplorer } from './explorer.ts';
import { openEmbeddedGraph } from './graph/embedded/embeddedGraph.ts';
import type { GraphStore, Health } from './graph/graph.ts';
import { findAccessProblem } from './graph/neo4j/access.ts';
import { openNeo4jGraph } from './graph/neo4j/neo4jGraph.ts';
import type { Neo4jSettings } from './graph/neo4j/settings.ts';
import { type Kind, kindEntry, kindNames } from './model/kinds.ts';
import type { Dataset } from './model/node.ts';
import { createApi } from './server.ts';

/** Serves the evidence until the process is told to stop; bad evidence is not served at all. */
async function main(): Promise<void> {
  const started = performance.now();
  const config = readConfig();
  const { port, host } = config;
  const build = buildOf(import.meta.url);
  const { graph, opened } = config.neo4j
    ? await openNeo4j(config.neo4j)
    : await openFiles(config.evidence, build);

  const api = createApi(graph, { log: console.error, build });
  const files = here('../web');
  const server = serve(
    {
      fetch: createExplorer({ api, files }).fetch,
      port,
      hostname: host,
      // Slow clients are cut: 10 s for the headers, 15 s for the request.
      serverOptions: { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 },
    },
    (address) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(opened(seconds));
      console.log(`Sectorgraph is at ${addressInWords(host, address.port)}`);
    },
  );
  server.on('error', (error: NodeJS.ErrnoException) => refuse(portProblem(error, port) ?? error));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // What is in flight is finished; then nothing keeps the process alive.
    process.once(signal, () => server.close(() => graph.close()));
  }
}

/** A graph, and what to tell the operator of it once it is served. */
interface Opened {
  readonly graph: GraphStore;
  readonly opened: (seconds: string) => string;
}

async function openFiles(folder: string, build: string): Promise<Opened> {
  const cache = here('../../.cache/evidence');
  const { dataset, problems } = await openEvidence({ folder, cache, build });
  if (!dataset) {
    throw new CallerError('BAD_USER_INPUT', problems.join('\n'));
  }
  const { version } = dataset;
  return {
    graph: openEmbeddedGraph(dataset),
    opened: (seconds) => `Loaded ${summary(dataset)} in ${seconds} s (data version ${version}).`,
  };
}

/** A store that is away, empty or outdated is waited for (`/readyz` says so); one that refuses us is not. */
async function openNeo4j(settings: Neo4jSettings): Promise<Opened> {
  const problem = await findAccessProblem(settings);
  if (problem?.isFinal) {
    throw new CallerError('BAD_USER_INPUT', problem.why);
  }
  const graph = openNeo4jGraph(settings);
  const health: Health = problem ? { isReady: false, why: problem.why } : await graph.health();
  return {
    graph,
    opened: () =>
      health.isReady
        ? `Reading from Neo4j at ${settings.uri}.`
        : `Not ready yet: ${health.why} The API answers as soon as that is put right.`,
  };
}

/** A path beside the built server, which is `dist/api/main.js`. */
function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Names this build for caches: another build has another time or size. */
function buildOf(url: string): string {
  const { mtimeMs, size } = statSync(fileURLToPath(url));
  return `${mtimeMs.toString(36)}-${size.toString(36)}`;
}

/** "46 programs, 44 evaluations, 430 findings …", every kind that the data has. */
function summary(dataset: Dataset): string {
  const counts = new Map<Kind, number>();
  for (const { kind } of dataset.nodes) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return kindNames
    .filter((kind) => counts.has(kind))
    .map((kind) => `${counts.get(kind)} ${kindEntry(kind).plural.toLowerCase()}`)
    .join(', ');
}

function addressInWords(host: string, port: number): string {
  const everywhere = ['0.0.0.0', '::'].includes(host);
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function portProblem(error: NodeJS.ErrnoException, port: number): CallerError | undefined {
  const why = {
    EADDRINUSE: 'is taken by another program',
    EACCES: 'may not be opened by this user',
  }[error.code ?? ''];
  return why
    ? new CallerError('BAD_USER_INPUT', `Port ${port} ${why}. Name another: PORT=4001 npm start`)
    : undefined;
}

function refuse(error: unknown): never {
  console.error(error instanceof CallerError ? error.message : error);
  process.exit(1);
}

await main().catch(refuse);
