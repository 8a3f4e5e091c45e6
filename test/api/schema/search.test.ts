import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, node } from '../../support/dataset.ts';

const api = apiOver(
  dataset(
    [
      node('Program', 'quest', {
        name: 'Project QUEST',
        aliases: ['QUEST'],
        summary: 'Pays for tuition.',
      }),
      node('Program', 'ark', { name: 'Ark', summary: 'Coaches help with tuition and books.' }),
      node('Feature', 'screening', { name: 'Upfront screening' }),
      node('Outcome', 'tuition', { name: 'Tuition paid' }),
    ],
    [],
  ),
);

async function found(text: string, more = ''): Promise<readonly unknown[]> {
  const query = `query Q($text: String!) { search(text: $text${more}) { nodes { id } } }`;
  return listOf(at(await dataOf(api, query, { text }), 'search', 'nodes')).map((one) =>
    at(one, 'id'),
  );
}

describe('a search', () => {
  test.each([
    ['a name', 'Project QUEST', 'quest'],
    ['a name with a typo', 'projct quest', 'quest'],
    ['the start of a name', 'screen', 'screening'],
    ['words in a text', 'coaches', 'ark'],
  ])('finds %s', async (_name, text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  test('finds nothing for no words, and for words that nothing holds', async () => {
    expect(await found('')).toEqual([]);
    expect(await found('  ')).toEqual([]);
    expect(await found('zzzzqqqq')).toEqual([]);
  });

  test('counts what it found of each kind, whatever kinds it is asked for', async () => {
    const data = await dataOf(
      api,
      '{ search(text: "tuition", kinds: [OUTCOME, OUTCOME]) { totalCount nodes { id kind } totalsByKind { kind count } } }',
    );

    expect(at(data, 'search')).toEqual({
      totalCount: 1,
      nodes: [{ id: 'tuition', kind: 'OUTCOME' }],
      totalsByKind: [
        { kind: 'PROGRAM', count: 2 },
        { kind: 'OUTCOME', count: 1 },
      ],
    });
  });

  test('of no kinds in particular is a search of all', async () => {
    expect(await found('tuition', ', kinds: []')).toEqual(await found('tuition'));
  });

  test('shows where it matched', async () => {
    const data = await dataOf(
      api,
      '{ search(text: "coaches") { edges { score matches { property text ranges { start end } } } } }',
    );
    const matches = at(data, 'search', 'edges', 0, 'matches');

    expect(at(data, 'search', 'edges', 0, 'score')).toBeGreaterThan(0);
    expect(matches).toEqual([
      {
        property: 'summary',
        text: 'Coaches help with tuition and books.',
        ranges: [{ start: 0, end: 7 }],
      },
    ]);
  });
});
