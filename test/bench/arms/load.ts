import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import type { Dataset } from '../../../api/model/node.ts';
import { readEvidence } from '../../../seed/evidence.ts';
import type { Loaded } from '../loaded.ts';

/** What a way of loading hands over: something to keep in memory, and its size. */
interface Kept {
  readonly keep: unknown;
  readonly nodes: number;
  readonly edges: number;
}

const ways: Readonly<Record<string, (path: string) => Kept | Promise<Kept>>> = {
  /** js-yaml and nothing else: neither checked nor connected. */
  yaml: (folder) => {
    const keep = yamlFiles(folder).map((path) =>
      load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }),
    );
    return { keep, nodes: 0, edges: 0 };
  },
  /** The same nodes and edges as JSON, one a line, put in plain maps: checked by nobody. */
  json: (file) => {
    const nodes = new Map<string, unknown>();
    const edges = new Map<string, unknown[]>();
    let count = 0;
    for (const line of linesOf(file)) {
      const entry: { id?: string; from: string; to: string } = JSON.parse(line);
      if (entry.id !== undefined) {
        nodes.set(entry.id, entry);
        continue;
      }
      count += 1;
      for (const end of [entry.from, entry.to]) {
        const known = edges.get(end);
        if (known) {
          known.push(entry);
        } else {
          edges.set(end, [entry]);
        }
      }
    }
    return { keep: [nodes, edges], nodes: nodes.size, edges: count };
  },
  /** As the server does: read, checked, connected. What a first search makes is not in it. */
  graph: async (folder) => {
    const dataset = await readGood(folder);
    const store = openEmbeddedGraph(dataset);
    return { keep: store, nodes: dataset.nodes.length, edges: dataset.edges.length };
  },
};

async function readGood(folder: string): Promise<Dataset> {
  const { dataset, problems } = await readEvidence(folder);
  if (!dataset) {
    throw new Error(`The evidence in ${folder} has problems:\n${problems.slice(0, 20).join('\n')}`);
  }
  return dataset;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function* linesOf(file: string): Generator<string> {
  const text = readFileSync(file);
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(10, start);
    yield text.toString('utf8', start, end);
    start = end + 1;
  }
}

async function measure(way: string, path: string): Promise<Loaded> {
  const open = ways[way];
  if (!open) {
    throw new Error(`There is no way "${way}" of loading.`);
  }
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { keep, nodes, edges } = await open(path);
  const milliseconds = performance.now() - started;
  const used = process.cpuUsage(cpu);
  globalThis.gc?.();
  const after = process.memoryUsage();
  return {
    milliseconds,
    cpuMilliseconds: (used.user + used.system) / 1000,
    keptMegabytes: keep
      ? (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6
      : 0,
    mostMegabytes: process.resourceUsage().maxRSS / 1000,
    nodes,
    edges,
  };
}

/** Writes the nodes and edges of a folder as JSON lines, once for each version of it. */
async function writeLines(folder: string, file: string): Promise<void> {
  if (existsSync(file) && statSync(file).mtimeMs > statSync(folder).mtimeMs) {
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const { nodes, edges } = await readGood(folder);
  const out = openSync(file, 'w');
  for (const entry of [...nodes, ...edges]) {
    writeSync(out, `${JSON.stringify(entry)}\n`);
  }
}

const [way = '', path = '', file] = process.argv.slice(2);
if (way === 'lines' && file) {
  await writeLines(path, file);
  console.log('null');
} else {
  console.log(JSON.stringify(await measure(way, path)));
}
