import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openEmbeddedGraph } from '../api/graph/embedded/embeddedGraph.ts';
import { kindEntry, kindNames } from '../api/model/kinds.ts';
import type { Dataset } from '../api/model/node.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import {
  changesBetween,
  type Manifest,
  manifestOf,
  readNewestManifest,
  writeManifest,
} from './release.ts';
import { report } from './report.ts';
import { compareStore } from './verify.ts';

const USAGE = `Usage: tsx seed/main.ts <command> [folder]
  check [--warnings]   hold the evidence to its rules, and list the warnings
  verify               compare the graph with the files, and the files with the newest release
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
  if (!['check', 'verify', 'release'].includes(command) || positionals.length > 2) {
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

async function verify({ dataset, evidence, folder }: Read): Promise<number> {
  const store = openEmbeddedGraph(dataset);
  const { nodes, edges, differences } = await compareStore(store, dataset);
  console.log(
    `The ${store.engine} graph holds ${inNumber(nodes, 'node')} and ${inNumber(edges, 'edge')}; ${differences.length === 0 ? `all are as the files of ${folder} say` : `${inNumber(differences.length, 'difference')} from the files of ${folder}`}. Data version ${dataset.version}.`,
  );
  for (const difference of differences) {
    console.log(`  ${difference}`);
  }
  await store.close();

  const newest = await readNewestManifest(releases);
  console.log(
    newest ? changesInWords(newest, manifest(dataset, evidence)) : 'There is no release yet.',
  );
  return differences.length === 0 ? 0 : 1;
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

function inNumber(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

process.exitCode = await main().catch((error: unknown) => {
  // An unknown option is the caller's mistake; anything else is ours, and shows where.
  const isUsage = error instanceof TypeError && 'code' in error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  return isUsage ? 2 : 1;
});
