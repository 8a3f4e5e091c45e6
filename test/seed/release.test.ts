import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesBetween, readNewestManifest, writeManifest } from '../../seed/release.ts';
import { writeEvidence } from './smallEvidence.ts';

const first = {
  released: '2026-01-31',
  version: 'aaa',
  entities: { ada: 'Person 1', bea: 'Person 2', cleo: 'Person 3' },
};
const second = {
  released: '2026-02-28',
  version: 'bbb',
  entities: { ada: 'Person 1', bea: 'Person 9', dora: 'Person 4' },
};

test('what was added, changed and removed between two releases is said', () => {
  expect(changesBetween(first, second)).toEqual({
    added: ['dora'],
    changed: ['bea'],
    removed: ['cleo'],
  });
});

test('the newest release is found by its date', async () => {
  const folder = await writeEvidence({});
  await writeManifest(folder, second, { mayReplace: false });
  await writeManifest(folder, first, { mayReplace: false });

  expect(await readNewestManifest(folder)).toEqual(second);
});

test('a folder without a release has no newest', async () => {
  expect(await readNewestManifest(join(await writeEvidence({}), 'nowhere'))).toBeNull();
});

test('a release of the same date with other evidence stays unless it may be replaced', async () => {
  const folder = await writeEvidence({});
  const other = { ...second, released: first.released };
  const path = join(folder, '2026-01-31.json');
  await writeManifest(folder, first, { mayReplace: false });

  expect(await writeManifest(folder, other, { mayReplace: false })).toEqual({
    path,
    isWritten: false,
  });
  expect(await readNewestManifest(folder)).toEqual(first);

  expect(await writeManifest(folder, other, { mayReplace: true })).toEqual({
    path,
    isWritten: true,
  });
  expect(await readNewestManifest(folder)).toEqual(other);
});

test('a release holds one entity a line, so that its changes can be read', async () => {
  const folder = await writeEvidence({});
  const { path } = await writeManifest(folder, first, { mayReplace: false });

  expect((await readFile(path, 'utf8')).split('\n')).toContain('  "bea": "Person 2",');
});
