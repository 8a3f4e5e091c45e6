import { describe, expect, test } from 'vitest';
import { apiOver, dataOf, errorsOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const api = apiOver(
  dataset(
    [node('Program', 'ark'), node('Organization', 'arkwrights'), node('Feature', 'supports')],
    [edge('OPERATES', 'arkwrights', 'ark'), edge('HAS_FEATURE', 'ark', 'supports')],
  ),
);

/** A condition with a number of levels, each inside the `not` of the one around it. */
function nested(levels: number): unknown {
  return levels === 1 ? { id: { equals: 'ark' } } : { not: nested(levels - 1) };
}

function repeated<T>(value: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => value);
}

const LIST =
  'query Q($where: ProgramWhere, $first: Int, $last: Int, $after: String, $before: String, $orderBy: [ProgramOrder!]) { programs(where: $where, first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) { pageInfo { endCursor } } }';
const RELATION =
  'query Q($first: Int, $last: Int) { program(id: "ark") { features(first: $first, last: $last) { totalCount } } }';
const NEIGHBORS =
  'query Q($first: Int, $last: Int) { neighbors(id: "ark", first: $first, last: $last) { totalCount } }';
const SEARCH =
  'query Q($text: String = "ark", $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { totalCount } }';
const PATHS =
  'query Q($maxHops: Int, $first: Int, $from: ID = "ark") { paths(from: $from, to: "arkwrights", maxHops: $maxHops, first: $first) { hops } }';
const NODE = 'query Q($id: ID!) { node(id: $id) { id } }';
const NODES = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const GRAPH = 'query Q($ids: [ID!]!) { graph(ids: $ids) { missing } }';
const FACET =
  'query Q($first: Int) { programs { facets(fields: [NAME]) { values(first: $first) { count } } } }';

describe('a request at a bound', () => {
  test.each([
    ['a page of none', LIST, { first: 0 }],
    ['the largest page', LIST, { first: 100 }],
    ['the largest page from the end', LIST, { last: 100 }],
    ['the largest page of a relation', RELATION, { first: 100 }],
    ['the largest page of neighbors', NEIGHBORS, { last: 100 }],
    ['the largest page of a search', SEARCH, { first: 100 }],
    ['most values of a facet', FACET, { first: 100 }],
    ['the deepest condition', LIST, { where: nested(8) }],
    ['most comparisons', LIST, { where: { or: repeated({ id: { equals: 'ark' } }, 50) } }],
    ['the longest list of values', LIST, { where: { id: { in: repeated('ark', 250) } } }],
    ['the longest text of a condition', LIST, { where: { name: { contains: 'a'.repeat(500) } } }],
    ['most levels of an order', LIST, { orderBy: repeated({ field: 'NAME' }, 8) }],
    ['the longest text of a search', SEARCH, { text: 'a'.repeat(500) }],
    ['most hops', PATHS, { maxHops: 4 }],
    ['least hops', PATHS, { maxHops: 1 }],
    ['most paths', PATHS, { first: 5 }],
    ['least paths', PATHS, { first: 1 }],
    ['most ids of nodes', NODES, { ids: repeated('ark', 250) }],
    ['most ids of a graph', GRAPH, { ids: repeated('ark', 250) }],
    ['the longest id', NODE, { id: 'a'.repeat(500) }],
  ])('is answered: %s', async (_name, query, variables) => {
    expect(await errorsOf(api, query, variables)).toEqual([]);
  });
});

describe('a request beyond a bound', () => {
  const aLot = 'a'.repeat(501);
  const echoed = `${'a'.repeat(200)}…`;

  test.each([
    [
      'less than no entries',
      LIST,
      { first: -1 },
      'BAD_USER_INPUT: Asked for `first: -1`; it may be 0 to 100.',
    ],
    [
      'too large a page',
      LIST,
      { first: 101 },
      'LIMIT_EXCEEDED: Asked for `first: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'too large a page from the end',
      LIST,
      { last: 101 },
      'LIMIT_EXCEEDED: Asked for `last: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'too large a page of a relation',
      RELATION,
      { first: 101 },
      'LIMIT_EXCEEDED: Asked for `first: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'too large a page of neighbors',
      NEIGHBORS,
      { last: 101 },
      'LIMIT_EXCEEDED: Asked for `last: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'too large a page of a search',
      SEARCH,
      { first: 101 },
      'LIMIT_EXCEEDED: Asked for `first: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'too many values of a facet',
      FACET,
      { first: 101 },
      'LIMIT_EXCEEDED: Asked for `first: 101`; one page has at most 100 entries. Ask for the next page with a cursor.',
    ],
    [
      'both ends',
      LIST,
      { first: 1, last: 1 },
      'BAD_USER_INPUT: Asked for `first` and `last` together; one page goes either forward (first, after) or backward (last, before).',
    ],
    [
      'after with last',
      LIST,
      { last: 1, after: 'x' },
      'BAD_USER_INPUT: `after` goes with `first`; `before` goes with `last`.',
    ],
    [
      'before with first',
      LIST,
      { first: 1, before: 'x' },
      'BAD_USER_INPUT: `before` goes with `last`; `after` goes with `first`.',
    ],
    [
      'before alone',
      LIST,
      { before: 'x' },
      'BAD_USER_INPUT: `before` goes with `last`; `after` goes with `first`.',
    ],
    [
      'too deep a condition',
      LIST,
      { where: nested(9) },
      'LIMIT_EXCEEDED: This `where` has more than 8 levels; it may have at most 8.',
    ],
    [
      'too many comparisons',
      LIST,
      { where: { or: repeated({ id: { equals: 'ark' } }, 51) } },
      'LIMIT_EXCEEDED: This `where` makes more than 50 comparisons; it may make at most 50. Use `in` for several values of one property.',
    ],
    [
      'too many empty conditions',
      LIST,
      { where: { or: repeated({}, 51) } },
      'LIMIT_EXCEEDED: This `where` makes more than 50 comparisons; it may make at most 50. Use `in` for several values of one property.',
    ],
    [
      'too long a list of values',
      LIST,
      { where: { id: { in: repeated('ark', 251) } } },
      'LIMIT_EXCEEDED: Asked for "id" in a list of 251; it may have at most 250.',
    ],
    [
      'too long a text of a condition',
      LIST,
      { where: { name: { contains: aLot } } },
      `LIMIT_EXCEEDED: The value for "name" has 501 characters; it may have at most 500. It begins "${echoed}".`,
    ],
    [
      'too many levels of an order',
      LIST,
      { orderBy: repeated({ field: 'NAME' }, 9) },
      'LIMIT_EXCEEDED: Asked for an order of 9 levels; it may have at most 8.',
    ],
    [
      'too long a text of a search',
      SEARCH,
      { text: aLot },
      `LIMIT_EXCEEDED: The text of a search has 501 characters; it may have at most 500. It begins "${echoed}".`,
    ],
    ['no hops', PATHS, { maxHops: 0 }, 'BAD_USER_INPUT: Asked for `maxHops: 0`; it may be 1 to 4.'],
    [
      'too many hops',
      PATHS,
      { maxHops: 5 },
      'LIMIT_EXCEEDED: Asked for `maxHops: 5`; it may be 1 to 4.',
    ],
    ['no paths', PATHS, { first: 0 }, 'BAD_USER_INPUT: Asked for `first: 0`; it may be 1 to 5.'],
    [
      'too many paths',
      PATHS,
      { first: 6 },
      'LIMIT_EXCEEDED: Asked for `first: 6`; it may be 1 to 5.',
    ],
    [
      'too many ids of nodes',
      NODES,
      { ids: repeated('ark', 251) },
      'LIMIT_EXCEEDED: Asked for 251 ids; one request may ask for at most 250.',
    ],
    [
      'too many ids of a graph',
      GRAPH,
      { ids: repeated('ark', 251) },
      'LIMIT_EXCEEDED: Asked for 251 ids; one request may ask for at most 250.',
    ],
    [
      'too long an id',
      NODE,
      { id: aLot },
      `LIMIT_EXCEEDED: An id has 501 characters; it may have at most 500. It begins "${echoed}".`,
    ],
  ])('is refused in words: %s', async (_name, query, variables, error) => {
    expect(await errorsOf(api, query, variables)).toEqual([error]);
  });

  test.each([
    ['of a list', LIST, { after: 'no-cursor' }],
    ['of a list from the end', LIST, { last: 1, before: 'no-cursor' }],
    ['of a search', SEARCH, { after: 'no-cursor' }],
    ['that is empty', LIST, { after: '' }],
  ])('is refused in words: a malformed cursor %s', async (_name, query, variables) => {
    const [error] = await errorsOf(api, query, variables);

    expect(error).toMatch(/^BAD_USER_INPUT: .*cursor/);
  });

  test('is refused in words: a cursor of another list', async () => {
    const data = await dataOf(api, LIST);
    const cursor = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1];
    const query =
      'query Q($after: String) { program(id: "ark") { features(after: $after) { nodes { id } } } }';

    const [error] = await errorsOf(api, query, { after: cursor });

    expect(error).toMatch(/^BAD_USER_INPUT: .*cursor/);
  });
});
