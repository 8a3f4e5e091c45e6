import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { type Api, at, dataOf, listOf } from './support/api.ts';
import { shippedApi } from './support/evidence.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const [whoRuns = '', whatFound = '', withoutScreening = '', ...more] = [
  ...readme.matchAll(/```graphql\n(.*?)```/gs),
].map(([, query = '']) => query);

let api: Api;

beforeAll(async () => {
  api = await shippedApi();
}, 120_000);

test("the README's first question says who runs Project QUEST", async () => {
  const data = await dataOf(api, whoRuns);

  expect(data).toEqual({
    search: {
      nodes: [{ name: 'Project QUEST', operators: { nodes: [{ name: 'Project QUEST' }] } }],
    },
  });
});

test('its second question says what WorkAdvance found at Per Scholas, each with its publication, and pages where they are known', async () => {
  const findings = at(await dataOf(api, whatFound), 'findings');

  const nodes = listOf(at(findings, 'nodes'));
  expect(nodes).toHaveLength(25);
  expect(nodes.every((node) => typeof at(node, 'publication', 'title') === 'string')).toBe(true);
  expect(nodes.map((node) => at(node, 'locator'))).toContain('Table 4.2');
});

test('its third question finds programs with supports on which screening is not recorded', async () => {
  const programs = at(await dataOf(api, withoutScreening), 'programs');

  const names = listOf(at(programs, 'nodes')).map((node) => at(node, 'name'));
  expect(names).toContain('Carreras en Salud');
  expect(names).not.toContain('Project QUEST');
  expect(at(programs, 'totalCount')).toBe(names.length);
});

test('no query of the README is left out here', () => {
  expect(more).toEqual([]);
});
