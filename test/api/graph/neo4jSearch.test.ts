import { describe, expect, test } from 'vitest';
import type { GraphStore, SearchQuestion } from '../../../api/graph/graph.ts';
import { dataset, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';

const data = dataset(
  [
    node('Program', 'quest', { name: 'Project QUEST', summary: 'Trains nurses in Texas.' }),
    node('Finding', 'gain', { name: 'Annual earnings, Project QUEST, year 9' }),
    node('Publication', 'report', { name: 'Nine years of Project QUEST' }),
    ...Array.from({ length: 300 }, (_, i) =>
      node('Finding', `finding-${i}`, { name: `Quarterly wages, nurses, group ${i}` }),
    ),
    node('Sector', 'nursing', { name: 'Work of nurses' }),
  ],
  [],
);

function about(text: string, stated: Partial<SearchQuestion> = {}): SearchQuestion {
  return { verb: 'search', text, kinds: [], first: 3, after: null, ...stated };
}

async function ids(graph: GraphStore, text: string, stated: Partial<SearchQuestion> = {}) {
  const { entries } = await ask(graph, about(text, stated));
  return entries.map((entry) => entry.node.id);
}

const stores = engines.filter(({ name }) => name === 'neo4j');

// Without a server this says so: a file without any test would fail.
if (stores.length === 0) test.skip('search in a neo4j store');

describe.each(stores)('search in a $name store', ({ open }) => {
  test('scores and counts alike whatever else the store holds', async () => {
    const graph = await open(data);
    const before = await ask(graph, about('quest nurses'));

    await open(dataset([...data.nodes.slice(0, 2), node('Term', 'quest-term')], []));

    expect(await ask(graph, about('quest nurses'))).toEqual(before);
  });

  test('takes what Lucene would read as its own language for words', async () => {
    const graph = await open(data);

    expect((await ids(graph, 'name:quest^9 OR (nurses~'))[0]).toBe('quest');
    expect((await ids(graph, 'quest\\'))[0]).toBe('quest');
    expect(await ids(graph, '+generation:[* TO *]')).toEqual([]);
  });

  test('finds what is best by kind behind many hits that match as well', async () => {
    const graph = await open(data);

    expect(await ids(graph, 'nurses')).toEqual(['nursing', 'quest', 'finding-0']);
    expect((await ask(graph, about('nurses'))).total).toBe(302);
  });
});
