import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../api/config.ts';
import { CallerError } from '../api/errors.ts';
import { openEmbeddedGraph } from '../api/graph/embedded/embeddedGraph.ts';
import { openNeo4jLoader } from '../api/graph/neo4j/neo4jLoader.ts';
import type { Neo4jSettings } from '../api/graph/neo4j/settings.ts';
import { kindEntry, kindNames } from '../api/model/kinds.ts';
import type { Dataset } from '../api/model/node.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { inNumber } from './inNumber.ts';
import { load } from './load.ts';
import {
  changesBetween,
  type Manifest,
  manifestOf,
  readNewestManifest,
  writeManifest,
} from './release.ts';
import { report } from './report.ts';
import { type Comparison, compareStore } from './verify.ts';

const USAGE = `Usage: tsx seed/main.ts <command> [folder]
  check [--warnings]   hold the evidence to its rules, and list the warnings
  load [--force]       put the evidence into the Neo4j that NEO4J_URI names, also over edits by hand
  verify               compare the graph (in Neo4j, where NEO4J_URI is set) with the files, and the
                       files with the newest release
  release [--force]    write down what this release holds`;

const here = (path: string) =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)));
const releases = here('releases');

/** Runs one command, and says how it ended: 0 well, 1 with problems, 2 not understood. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { warnings: { type: 'boolean' }, force: { type: 'boolean' } },
  });
  const [command = '', folder = process.env.EVIDENCE_DIR || here('evidence')] = positionals;
  if (!['check', 'load', 'verify', 'release'].includes(command) || positionals.length > 2) {
    console.error(USAGE);
    return 2;
  }

  const evidence = await readEvidence(folder);
  const { dataset, problems } = evidence;
  if (!dataset) {
    console.error(problems.join('\n'));
    console.error(`\n${inNumber(problems.length, 'problem')} in the evidence of ${folder}.`);
    return 1;
  }
  const read: Read = { dataset, evidence, folder };
  switch (command) {
    case 'check':
      return check(read, { listsWarnings: values.warnings === true });
    case 'load':
      return loadInto(read, { mayOverwriteEdits: values.force === true });
    case 'verify':
      return verify(read);
    default:
      return release(read, { mayReplace: values.force === true });
  }
}

interface Read {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  readonly folder: string;
}

async function check(
  { dataset, evidence, folder }: Read,
  { listsWarnings }: { readonly listsWarnings: boolean },
): Promise<number> {
  const { warnings, files, milliseconds } = evidence;
  console.log(
    `Read ${files.length} files of ${folder} in ${(milliseconds / 1000).toFixed(1)} s: ${kindsInWords(dataset)}; ${inNumber(dataset.edges.length, 'edge')}. Data version ${dataset.version}.`,
  );
  const counts = new Map<string, number>();
  for (const { rule } of warnings) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  console.log(`No problem, ${inNumber(warnings.length, 'warning')}.`);
  for (const [rule, times] of counts) {
    console.log(`  ${times} × ${rule}`);
  }
  if (listsWarnings) {
    console.log(['', ...(await report(warnings, { files, folder }))].join('\n'));
  } else if (warnings.length > 0) {
    console.log('List them with: npm run seed:check -- --warnings');
  }
  return 0;
}

async function loadInto(
  { dataset }: Read,
  { mayOverwriteEdits }: { readonly mayOverwriteEdits: boolean },
): Promise<number> {
  const { neo4j } = readConfig();
  if (!neo4j) {
    console.error(
      'NEO4J_URI is not set, so there is no store to load. Without it `npm start` serves the files themselves. Set it to an address such as neo4j://localhost:7687, with NEO4J_PASSWORD.',
    );
    return 1;
  }
  return load({ dataset, neo4j, mayOverwriteEdits });
}

async function verify({ dataset, evidence, folder }: Read): Promise<number> {
  const { neo4j } = readConfig();
  const { nodes, edges, differences } = neo4j
    ? await compareNeo4j(neo4j, dataset)
    : await compareStore(openEmbeddedGraph(dataset), dataset);
  console.log(
    `The graph ${neo4j ? `in Neo4j at ${neo4j.uri}` : 'in the process'} holds ${inNumber(nodes, 'node')} and ${inNumber(edges, 'edge')}; ${differences.length === 0 ? `all are as the files of ${folder} say` : `${inNumber(differences.length, 'difference')} from the files of ${folder}`}. Data version ${dataset.version}.`,
  );
  for (const difference of differences) {
    console.log(`  ${difference}`);
  }

  const newest = await readNewestManifest(releases);
  console.log(
    newest ? changesInWords(newest, manifest(dataset, evidence)) : 'There is no release yet.',
  );
  return differences.length === 0 ? 0 : 1;
}

async function compareNeo4j(neo4j: Neo4jSettings, dataset: Dataset): Promise<Comparison> {
  const loader = await openNeo4jLoader(neo4j);
  try {
    return await loader.compare(dataset);
  } finally {
    await loader.close();
  }
}

async function release(
  { dataset, evidence }: Read,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<number> {
  const { path, isWritten } = await writeManifest(releases, manifest(dataset, evidence), {
    mayReplace,
  });
  if (!isWritten) {
    console.error(
      `${path} is the release of the same date with other evidence. Set another date as released in collection.yaml, or replace it: npm run seed:release -- --force`,
    );
    return 1;
  }
  console.log(`Wrote ${path}: data version ${dataset.version}.`);
  return 0;
}

function manifest({ version, collection }: Dataset, { entities }: Evidence): Manifest {
  return manifestOf({ released: collection.released, version, entities });
}

function changesInWords(before: Manifest, after: Manifest): string {
  const changes = changesBetween(before, after);
  const lines = (['added', 'changed', 'removed'] as const).flatMap((way) =>
    changes[way].map((id) => `  ${way}: ${id}`),
  );
  const since = `the release of ${before.released} (data version ${before.version})`;
  return lines.length === 0
    ? before.version === after.version
      ? `Nothing has changed since ${since}.`
      : `Since ${since}, entries have only moved between files.`
    : [
        `Since ${since}: ${changes.added.length} added, ${changes.changed.length} changed, ${changes.removed.length} removed.`,
        ...lines,
      ].join('\n');
}

/** "46 programs, 44 evaluations, 430 findings …": every kind that the data has. */
function kindsInWords({ nodes }: Dataset): string {
  return kindNames
    .map((kind) => ({ kind, number: nodes.filter((node) => node.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => {
      const { label, segment } = kindEntry(kind);
      return `${number} ${number === 1 ? label.toLowerCase() : segment.replaceAll('-', ' ')}`;
    })
    .join(', ');
}
process.exitCode = await main().catch((error: unknown) => {
  // An unknown option is the caller's mistake, a CallerError says itself; anything else is ours, and shows where.
  const isUsage = error instanceof TypeError && 'code' in error;
  const told = error instanceof CallerError ? error.message : error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : told);
  return isUsage ? 2 : 1;
});
