import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEvidence } from '../../seed/snapshot.ts';
import { smallEvidence } from './smallEvidence.ts';

let root: string;
let request: { folder: string; cache: string; build: string };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'snapshot-'));
  request = { folder: join(root, 'evidence'), cache: join(root, 'cache'), build: 'one' };
  await write('people: [{id: ada, name: Ada}]');
});
afterEach(() => rm(root, { recursive: true }));

async function write(bundle: string): Promise<void> {
  for (const [path, text] of Object.entries(smallEvidence({ 'bundles/case.yaml': bundle }))) {
    await mkdir(dirname(join(request.folder, path)), { recursive: true });
    await writeFile(join(request.folder, path), text);
  }
}

test('a second start gives the same data from what the first one kept', async () => {
  const first = await openEvidence(request);
  const [kept = ''] = await readdir(request.cache);
  // Only a start that reads the snapshot can see this mark.
  await writeFile(
    join(request.cache, kept),
    JSON.stringify({ ...first.dataset, version: 'from the snapshot' }),
  );

  const second = await openEvidence(request);

  expect(second).toEqual({
    dataset: { ...first.dataset, version: 'from the snapshot' },
    problems: [],
  });
});

test('changed evidence and other code are read anew, and one snapshot is kept', async () => {
  const first = await openEvidence(request);
  await write('people: [{id: ada, name: Ada Lovelace}]');

  const changed = await openEvidence(request);
  const otherCode = await openEvidence({ ...request, build: 'two' });

  expect(changed.dataset?.version).not.toBe(first.dataset?.version);
  expect(otherCode).toEqual(changed);
  expect(await readdir(request.cache)).toHaveLength(1);
});

test('a damaged snapshot and a cache that cannot be written do no harm', async () => {
  const first = await openEvidence(request);
  const [kept = ''] = await readdir(request.cache);
  await writeFile(join(request.cache, kept), '{"nodes": [');
  const file = join(root, 'no folder');
  await writeFile(file, '');

  expect(await openEvidence(request)).toEqual(first);
  expect(await openEvidence({ ...request, cache: file })).toEqual(first);
});

test('bad evidence is said and not kept', async () => {
  await write('people: [{id: ada, nane: Ada}]');

  const { dataset, problems } = await openEvidence(request);

  expect(dataset).toBeNull();
  expect(problems).toHaveLength(2);
  await expect(readdir(request.cache)).rejects.toThrow('ENOENT');
});
