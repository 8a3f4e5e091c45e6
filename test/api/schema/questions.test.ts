import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, at, dataOf, listOf } from '../../support/api.ts';
import { shippedApi } from '../../support/evidence.ts';

let api: Api;

beforeAll(async () => {
  api = await shippedApi();
}, 120_000);

describe('what a new user asks', { timeout: 60_000 }, () => {
  test('who runs Project QUEST?', async () => {
    const data = await dataOf(
      api,
      `{ search(text: "Project QUEST", kinds: [PROGRAM], first: 1) {
        nodes { ... on Program { name operators { nodes { id name sources { address copy } } } } }
      } }`,
    );

    const program = at(data, 'search', 'nodes', 0);
    expect(at(program, 'name')).toBe('Project QUEST');
    expect(listOf(at(program, 'operators', 'nodes')).map((one) => at(one, 'id'))).toEqual([
      'project-quest-organization',
    ]);
    expect(at(program, 'operators', 'nodes', 0, 'sources')).not.toEqual([]);
  });

  test('what did WorkAdvance find at Per Scholas, and on which page?', async () => {
    const data = await dataOf(
      api,
      `{ findings(
        first: 100
        orderBy: [{ field: FOLLOW_UP_MONTHS }, { field: NAME }]
        where: {
          program: { some: { name: { contains: "Per Scholas (WorkAdvance)" } } }
          outcome: { some: { name: { equals: "Annual earnings" } } }
          population: { some: { id: { equals: "all" } } }
        }
      ) {
        totalCount
        nodes { id estimate unit priceYear direction locator publication { name url } evaluation { name } }
      } }`,
    );

    const findings = listOf(at(data, 'findings', 'nodes'));
    const secondYear = findings.find(
      (one) => at(one, 'id') === 'workadvance-per-scholas-earnings-year-2',
    );
    expect(at(data, 'findings', 'totalCount')).toBe(findings.length);
    expect(secondYear).toMatchObject({
      estimate: 25.9,
      unit: 'PERCENT',
      direction: 'FAVORABLE',
      locator: 'Table 5.1',
      evaluation: { name: 'WorkAdvance demonstration' },
    });
    expect(at(secondYear, 'publication', 'url')).toMatch(/^https:/);
    // Nearly all are read on a page or in a table that the evidence names; all name the publication.
    expect(findings.filter((one) => !at(one, 'publication', 'name'))).toEqual([]);
  });

  test('which programs have wraparound supports, and no upfront screening recorded?', async () => {
    const data = await dataOf(
      api,
      `{ programs(first: 100, where: { features: {
        some: { name: { contains: "wraparound" } }
        none: { name: { contains: "screening" } }
      } }) {
        totalCount
        nodes { id features(first: 100) { nodes { id partOf { id } } } }
      } }`,
    );

    const programs = listOf(at(data, 'programs', 'nodes'));
    const featuresOf = (program: unknown) =>
      listOf(at(program, 'features', 'nodes')).flatMap((feature) => [
        at(feature, 'id'),
        at(feature, 'partOf', 'id'),
      ]);
    expect(programs.length).toBeGreaterThan(0);
    expect(at(data, 'programs', 'totalCount')).toBe(programs.length);
    for (const program of programs) {
      expect(featuresOf(program)).toContain('wraparound-supports');
      expect(featuresOf(program)).not.toContain('upfront-screening');
    }
  });
});
