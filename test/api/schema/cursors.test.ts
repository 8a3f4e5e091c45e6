import { describe, expect, test } from 'vitest';
import { type Api, apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const programs = ['ark', 'bay', 'cay', 'dam', 'elm', 'fen', 'gap'];

const api = apiOver(
  dataset(
    [
      ...programs.map((id) => node('Program', id, { summary: 'Trains welders.' })),
      node('Sector', 'metal'),
    ],
    programs.map((id) => edge('TARGETS', id, 'metal')),
  ),
);

const PAGE =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ARGUMENTS = '$first: Int, $after: String, $last: Int, $before: String';
const GIVEN = 'first: $first, after: $after, last: $last, before: $before';

const lists: readonly (readonly [string, string, readonly string[]])[] = [
  ['a list', `query Q(${ARGUMENTS}) { list: programs(${GIVEN}) { ${PAGE} } }`, []],
  [
    'a relation',
    `query Q(${ARGUMENTS}) { sector(id: "metal") { list: programs(${GIVEN}) { ${PAGE} } } }`,
    ['sector'],
  ],
  ['neighbors', `query Q(${ARGUMENTS}) { list: neighbors(id: "metal", ${GIVEN}) { ${PAGE} } }`, []],
];

async function pageOf(query: string, way: readonly string[], variables: Record<string, unknown>) {
  const list = at(await dataOf(api, query, variables), ...way, 'list');
  const edges = listOf(at(list, 'edges'));
  return {
    ids: edges.map((entry) => at(entry, 'node', 'id')),
    cursors: edges.map((entry) => at(entry, 'cursor')),
    info: at(list, 'pageInfo'),
  };
}

describe.each(lists)('the pages of %s', (_name, query, way) => {
  test('walked forward give every node once', async () => {
    const pages = [];
    let after: unknown = null;
    do {
      const page = await pageOf(query, way, { first: 3, after });
      pages.push(page.ids);
      expect(at(page.info, 'hasPreviousPage')).toBe(pages.length > 1);
      expect(at(page.info, 'startCursor')).toBe(page.cursors.at(0));
      expect(at(page.info, 'endCursor')).toBe(page.cursors.at(-1));
      after = at(page.info, 'hasNextPage') ? at(page.info, 'endCursor') : null;
    } while (after);

    expect(pages).toEqual([['ark', 'bay', 'cay'], ['dam', 'elm', 'fen'], ['gap']]);
  });

  test('walked backward give every node once', async () => {
    const pages = [];
    let before: unknown = null;
    do {
      const page = await pageOf(query, way, { last: 3, before });
      pages.push(page.ids);
      expect(at(page.info, 'hasNextPage')).toBe(pages.length > 1);
      before = at(page.info, 'hasPreviousPage') ? at(page.info, 'startCursor') : null;
    } while (before);

    expect(pages).toEqual([['elm', 'fen', 'gap'], ['bay', 'cay', 'dam'], ['ark']]);
  });

  test('can be empty, and say so', async () => {
    const { ids, info } = await pageOf(query, way, { first: 0 });

    expect(ids).toEqual([]);
    expect([at(info, 'startCursor'), at(info, 'endCursor')]).toEqual([null, null]);
  });
});

describe('the pages of a search', () => {
  test('walked forward give every node once', async () => {
    const ids = await searched(api);

    expect([...ids].sort()).toEqual(programs);
  });
});

async function searched(over: Api): Promise<readonly string[]> {
  const query = `query Q($after: String) {
    search(text: "welders", first: 3, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor }
    }
  }`;
  const ids: string[] = [];
  let after: unknown = null;
  do {
    const found = at(await dataOf(over, query, { after }), 'search');
    ids.push(...listOf(at(found, 'nodes')).map((one) => String(at(one, 'id'))));
    expect(at(found, 'totalCount')).toBe(programs.length);
    after = at(found, 'pageInfo', 'hasNextPage') ? at(found, 'pageInfo', 'endCursor') : null;
  } while (after);
  return ids;
}
