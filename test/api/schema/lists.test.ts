import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf, errorsOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const api = apiOver(
  dataset(
    [
      node('Program', 'bay', { name: 'Bay', delivery: 'college', startYear: 2001, states: ['CA'] }),
      node('Program', 'ark', {
        name: 'Árk',
        delivery: 'workforce-board',
        startYear: 1999,
        costPerParticipantUsd: 5700.5,
        locations: ['Austin, TX', 'Tulsa, OK'],
      }),
      node('Program', 'cay', { name: 'Cay', delivery: 'college', summary: 'Trains welders.' }),
      node('Feature', 'supports', { name: 'Supports', core: true }),
      node('Feature', 'child-care', { name: 'Child care' }),
      node('Publication', 'paper', { name: 'Paper', date: '2022-04-01' }),
      node('Publication', 'brief', { name: 'Brief', date: '2019-12-31' }),
    ],
    [
      edge('HAS_FEATURE', 'ark', 'supports'),
      edge('HAS_FEATURE', 'bay', 'child-care'),
      edge('PART_OF', 'child-care', 'supports'),
    ],
  ),
);

async function found(where: unknown, list = 'programs', type = 'ProgramWhere') {
  const query = `query Q($where: ${type}) { list: ${list}(where: $where) { totalCount nodes { id } } }`;
  const data = await dataOf(api, query, { where });
  const ids = listOf(at(data, 'list', 'nodes')).map((one) => at(one, 'id'));
  expect(at(data, 'list', 'totalCount')).toBe(ids.length);
  return ids;
}

describe('a list of a kind', () => {
  test('comes by name without accents, whole where nothing is asked', async () => {
    expect(await found(undefined)).toEqual(['ark', 'bay', 'cay']);
    expect(await found(null)).toEqual(['ark', 'bay', 'cay']);
    expect(await found({})).toEqual(['ark', 'bay', 'cay']);
  });

  test.each([
    ['a choice', { delivery: { equals: 'WORKFORCE_BOARD' } }, ['ark']],
    ['a choice of several', { delivery: { in: ['WORKFORCE_BOARD', 'UNION'] } }, ['ark']],
    ['a number below', { startYear: { lessThan: 2001 } }, ['ark']],
    ['a number at most', { startYear: { atMost: 2001 } }, ['ark', 'bay']],
    ['a number at least', { startYear: { atLeast: 2001 } }, ['bay']],
    ['a number above', { startYear: { greaterThan: 1999 } }, ['bay']],
    ['a fraction', { costPerParticipantUsd: { equals: 5700.5 } }, ['ark']],
    ['a range', { startYear: { atLeast: 1999, lessThan: 2001 } }, ['ark']],
    ['a part of a text', { summary: { contains: 'WELD' } }, ['cay']],
    ['the start of a name', { name: { startsWith: 'ark' } }, ['ark']],
    ['one of a list of texts', { locations: { contains: 'tulsa' } }, ['ark']],
    ['an id', { id: { in: ['cay', 'bay', 'gone'] } }, ['bay', 'cay']],
    ['what is recorded', { startYear: { recorded: true } }, ['ark', 'bay']],
    ['what is not recorded', { startYear: { recorded: false } }, ['cay']],
    [
      'not, which finds what is not recorded too',
      { not: { startYear: { equals: 1999 } } },
      ['bay', 'cay'],
    ],
    [
      'all of several',
      { and: [{ delivery: { equals: 'COLLEGE' } }, { startYear: { recorded: true } }] },
      ['bay'],
    ],
    [
      'one of several',
      { or: [{ id: { equals: 'ark' } }, { id: { equals: 'cay' } }] },
      ['ark', 'cay'],
    ],
    ['none of an empty choice', { or: [] }, []],
    [
      'two properties at once',
      { delivery: { equals: 'COLLEGE' }, states: { equals: 'CA' } },
      ['bay'],
    ],
    ['nothing by a null', { delivery: null, startYear: { equals: 1999 } }, ['ark']],
    ['a relation', { features: { some: {} } }, ['ark', 'bay']],
    ['no relation', { features: { none: {} } }, ['cay']],
    [
      'a relation to what meets a condition',
      { features: { some: { name: { equals: 'Supports' } } } },
      ['ark', 'bay'],
    ],
    [
      'no relation to such',
      { features: { none: { id: { equals: 'child-care' } } } },
      ['ark', 'cay'],
    ],
    [
      'some and none at once',
      { features: { some: { core: { equals: true } }, none: { id: { equals: 'child-care' } } } },
      ['ark'],
    ],
  ])('finds %s', async (_name, where, ids) => {
    expect(await found(where)).toEqual(ids);
  });

  test.each([
    [{ date: { greaterThan: '2019-12-31' } }, ['paper']],
    [{ date: { atMost: '2019-12-31' } }, ['brief']],
    [{ date: { startsWith: '2022' } }, ['paper']],
  ])('finds days: %j', async (where, ids) => {
    expect(await found(where, 'publications', 'PublicationWhere')).toEqual(ids);
  });

  test('goes from a relation back to where it came from', async () => {
    const where = { programs: { some: { startYear: { equals: 1999 } } } };

    expect(await found(where, 'features', 'FeatureWhere')).toEqual(['supports']);
  });

  test('comes in the order asked, what is not recorded last either way', async () => {
    const data = await dataOf(
      api,
      `{
        up: programs(orderBy: [{ field: START_YEAR }]) { nodes { id } }
        down: programs(orderBy: [{ field: START_YEAR, direction: DESCENDING }]) { nodes { id } }
        levels: programs(orderBy: [{ field: DELIVERY }, { field: NAME, direction: DESCENDING }]) { nodes { id } }
        byId: programs(orderBy: [{ field: ID, direction: DESCENDING }]) { nodes { id } }
      }`,
    );

    expect(data).toEqual({
      up: { nodes: [{ id: 'ark' }, { id: 'bay' }, { id: 'cay' }] },
      down: { nodes: [{ id: 'bay' }, { id: 'ark' }, { id: 'cay' }] },
      levels: { nodes: [{ id: 'cay' }, { id: 'bay' }, { id: 'ark' }] },
      byId: { nodes: [{ id: 'cay' }, { id: 'bay' }, { id: 'ark' }] },
    });
  });

  test('counts by properties and relations, in the words that a condition takes', async () => {
    const data = await dataOf(
      api,
      `{ programs {
        facets(fields: [DELIVERY, FEATURES, START_YEAR, DELIVERY]) {
          field valueCount notRecorded values { value label count }
        }
      } }`,
    );

    expect(at(data, 'programs', 'facets')).toEqual([
      {
        field: 'delivery',
        valueCount: 2,
        notRecorded: 0,
        values: [
          { value: 'COLLEGE', label: 'college', count: 2 },
          { value: 'WORKFORCE_BOARD', label: 'workforce board', count: 1 },
        ],
      },
      {
        field: 'features',
        valueCount: 2,
        notRecorded: 1,
        values: [
          { value: 'supports', label: 'Supports', count: 2 },
          { value: 'child-care', label: 'Child care', count: 1 },
        ],
      },
      {
        field: 'startYear',
        valueCount: 2,
        notRecorded: 1,
        values: [
          { value: '1999', label: '1999', count: 1 },
          { value: '2001', label: '2001', count: 1 },
        ],
      },
    ]);
  });

  test('counts only the nodes that meet its condition, and only as many values as asked', async () => {
    const data = await dataOf(
      api,
      `{ programs(where: { delivery: { equals: COLLEGE } }, first: 1) {
        facets(fields: [FEATURES]) { notRecorded valueCount values(first: 1) { value count } }
      } }`,
    );

    expect(at(data, 'programs', 'facets')).toEqual([
      { notRecorded: 1, valueCount: 2, values: [{ value: 'child-care', count: 1 }] },
    ]);
  });

  test('refuses a comparison with null, and says how to ask for what is not recorded', async () => {
    const query = '{ programs(where: { summary: { equals: null } }) { totalCount } }';

    expect(await errorsOf(api, query)).toEqual([
      'BAD_USER_INPUT: `summary: { equals: null }` compares with nothing; leave it out, or ask `recorded: false` for what is not recorded.',
    ]);
  });
});

describe('one node of a kind', () => {
  test('is found by its id, and null for an id that is not there or of another kind', async () => {
    const data = await dataOf(
      api,
      '{ here: program(id: "ark") { id name } gone: program(id: "gone") { id } feature: program(id: "supports") { id } }',
    );

    expect(data).toEqual({ here: { id: 'ark', name: 'Árk' }, gone: null, feature: null });
  });

  test('is found whatever its kind', async () => {
    const data = await dataOf(
      api,
      `{
        node(id: "paper") { __typename id ... on Publication { date } ... on Entity { kind name address } }
        none: node(id: "gone") { id }
        nodes(ids: ["ark", "gone", "ark", "supports"]) { __typename id }
      }`,
    );

    expect(data).toEqual({
      node: {
        __typename: 'Publication',
        id: 'paper',
        date: '2022-04-01',
        kind: 'PUBLICATION',
        name: 'Paper',
        address: '/publications/paper',
      },
      none: null,
      nodes: [
        { __typename: 'Program', id: 'ark' },
        null,
        { __typename: 'Program', id: 'ark' },
        { __typename: 'Feature', id: 'supports' },
      ],
    });
  });
});
