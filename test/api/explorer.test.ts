import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExplorer } from '../../api/explorer.ts';
import { openEmbeddedGraph } from '../../api/graph/embedded/embeddedGraph.ts';
import { createApi } from '../../api/server.ts';
import { dataset, node } from '../support/dataset.ts';

let files: string;
let explorer: Hono;

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'explorer-'));
  await mkdir(join(files, 'assets'));
  await writeFile(join(files, 'index.html'), '<title>Sectorgraph</title>');
  await writeFile(join(files, 'assets/index-1.js'), 'shown()');
  await writeFile(join(files, 'assets/index-1.js.gz'), gzipSync('shown()'));
  const api = createApi(
    openEmbeddedGraph(dataset([node('Program', 'quest', { name: 'Quest' })], [])),
  );
  explorer = createExplorer({ api, files });
});
afterAll(() => rm(files, { recursive: true }));

test('every address of the explorer answers with its page, to be asked again each time', async () => {
  const answer = await explorer.request('/programs/quest');

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<title>Sectorgraph</title>');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const etag = answer.headers.get('etag') ?? '';
  const again = await explorer.request('/programs/quest', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('a hashed file is kept for a year, compressed as the browser likes it', async () => {
  const answer = await explorer.request('/assets/index-1.js', {
    headers: { 'accept-encoding': 'gzip' },
  });

  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

test('a hashed file that is gone is said to be missing, never answered with the page', async () => {
  const answer = await explorer.request('/assets/index-0.js');

  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toBe('There is no such file.');
});

test('the page may run and ask this server alone', async () => {
  const { headers } = await explorer.request('/');

  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('the API answers beside it', async () => {
  const answer = await explorer.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ program(id: "quest") { name } }' }),
  });

  expect((await answer.json()).data).toEqual({ program: { name: 'Quest' } });
  expect((await explorer.request('/healthz')).status).toBe(200);
  expect((await explorer.request('/readyz')).status).toBe(200);
});
