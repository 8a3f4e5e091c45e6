import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Dataset } from '../../api/model/node.ts';
import { readEvidence } from '../../seed/evidence.ts';
import { changesBetween, manifestOf, readNewestManifest } from '../../seed/release.ts';
import { missingLeaves } from './leaves.ts';
import { writeEvidence } from './smallEvidence.ts';

// All of the evidence is read, some of it with positions, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SHIPPED = 'seed/evidence';
const reading = readEvidence(SHIPPED);

async function shipped() {
  const evidence = await reading;
  if (!evidence.dataset) {
    throw new Error(evidence.problems.join('\n'));
  }
  return { ...evidence, dataset: evidence.dataset };
}

test('the shipped evidence has no problem', async () => {
  const { problems, dataset } = await reading;

  expect(problems).toEqual([]);
  expect(dataset).not.toBeNull();
});

test('every leaf of every file is in the dataset', async () => {
  const { files, dataset } = await shipped();

  expect(missingLeaves(files, dataset)).toEqual([]);
});

test('a leaf that the dataset loses is found missing', async () => {
  const { files, dataset } = await shipped();
  const rating = dataset.nodes.find(({ kind }) => kind === 'Rating');
  const edge = dataset.edges.find(({ relationship }) => relationship === 'HAS_FEATURE');
  const lossy: Dataset = {
    ...dataset,
    nodes: dataset.nodes.filter((node) => node !== rating),
    edges: dataset.edges.filter((other) => other !== edge),
  };

  const missing = missingLeaves(files, lossy);

  expect(missing.some((leaf) => leaf.includes(` ${rating?.id} by: `))).toBe(true);
  expect(missing.filter((leaf) => leaf.endsWith(`.feature: ${edge?.to}`))).toHaveLength(1);
});

test('one more bundle in a folder works without a change of code', async () => {
  const folder = await writeEvidence({});
  await cp(SHIPPED, folder, { recursive: true });
  await writeFile(
    join(folder, 'bundles/one-more.yaml'),
    'people:\n  - {id: ada-lovelace, name: Ada Lovelace, seen: [https://ada.example]}\n',
  );

  const { dataset: before } = await shipped();
  const { dataset: after, problems } = await readEvidence(folder);

  expect(problems).toEqual([]);
  expect(after?.nodes.length).toBe(before.nodes.length + 1);
  expect(after?.nodes.find(({ id }) => id === 'ada-lovelace')?.name).toBe('Ada Lovelace');
  expect(after?.version).not.toBe(before.version);
});

test('the newest release says what the shipped evidence holds', async () => {
  const { dataset, entities } = await shipped();
  const { version, collection } = dataset;

  const newest = await readNewestManifest('seed/releases');

  const now = manifestOf({ released: collection.released, version, entities });
  expect(newest && changesBetween(newest, now)).toEqual({ added: [], changed: [], removed: [] });
  expect(newest?.version).toBe(version);
});
