import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { GraphStore, SearchQuestion } from '../../../api/graph/graph.ts';
import { dataset, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';

const data = dataset(
  [
    node('Program', 'quest', {
      name: 'Project QUEST',
      aliases: ['QUEST', 'Proyecto Qüest'],
      summary: 'Trains for jobs in health care, with child care and tuition help.',
    }),
    node('Program', 'per-scholas', {
      name: 'Per Scholas',
      summary: 'Prepares people for entry-level IT work. It began in the Bronx.',
    }),
    node('Program', 'workadvance', { name: 'WorkAdvance', summary: 'Four sites in three states.' }),
    node('Feature', 'readiness', {
      name: 'Career readiness training',
      definition: 'Teaches what employers expect at work.',
    }),
    node('Feature', 'supports', { name: 'Wraparound support services' }),
    node('Sector', 'it', { name: 'Information technology' }),
    node('Sector', 'health', { name: 'Health care' }),
    node('Outcome', 'earnings', { name: 'Annual earnings', aliases: ['income'] }),
    node('Evaluation', 'study', {
      name: 'Nine-year study of Project QUEST',
      summary: 'A randomized evaluation that found gains which it measured for nine years.',
    }),
    node('Finding', 'gain', { name: 'Annual earnings, Project QUEST, year 9', note: 'Jobs.' }),
    node('Person', 'garcia', { name: 'José García' }),
  ],
  [],
);

function about(text: string, stated: Partial<SearchQuestion> = {}): SearchQuestion {
  return { verb: 'search', text, kinds: [], first: 20, after: null, ...stated };
}

async function hits(graph: GraphStore, text: string, stated: Partial<SearchQuestion> = {}) {
  const { entries } = await ask(graph, about(text, stated));
  return entries.map((entry) => entry.node.id);
}

describe.each(engines)('search in the $name graph', ({ open, numRuns }) => {
  test('finds the very name first, and a program before what speaks of it', async () => {
    const graph = await open(data);

    expect(await hits(graph, 'project quest')).toEqual(['quest', 'study', 'gain']);
    expect(await hits(graph, 'QUEST')).toEqual(['quest', 'study', 'gain']);
    expect((await hits(graph, 'income'))[0]).toBe('earnings');
    expect((await hits(graph, 'annual earnings'))[0]).toBe('earnings');
  });

  test.each([
    ['projectquest', 'quest'],
    ['work advance', 'workadvance'],
    ['perscholas', 'per-scholas'],
    ['jose garcia', 'garcia'],
    ['QÜEST proyecto', 'quest'],
    ['proj', 'quest'],
    ['per scho', 'per-scholas'],
    ['wraparond suport', 'supports'],
    ['shcolas', 'per-scholas'],
    ['infromation tecnology', 'it'],
    ['trainings readines', 'readiness'],
    ['  career,READINESS!! ', 'readiness'],
    ["Project QUEST's", 'quest'],
  ])('finds by "%s" what is meant', async (text, id) => {
    expect((await hits(await open(data), text))[0]).toBe(id);
  });

  test.each([
    ['soft skills', 'readiness'],
    ['nurse', 'health'],
    ['childcare', 'supports'],
    ['IT', 'it'],
    ['RCT', 'study'],
    ['wages', 'earnings'],
  ])('knows that "%s" is said for something else', async (text, id) => {
    expect(await hits(await open(data), text)).toContain(id);
  });

  test('takes a short word in capitals for just that', async () => {
    const graph = await open(data);

    expect(await hits(graph, 'IT')).toEqual(['it', 'per-scholas']);
    expect(await hits(graph, 'ITT')).toEqual([]);
  });

  test('asks for every word, and for some only where none has all', async () => {
    const graph = await open(data);

    expect(await hits(graph, 'study quest')).toEqual(['study']);
    expect(await hits(graph, 'who runs Project QUEST')).toEqual(['quest', 'study', 'gain']);
  });

  test('counts all hits by kind, and those of the kinds asked for', async () => {
    const graph = await open(data);

    const answer = await ask(graph, about('quest', { kinds: ['Finding', 'Evaluation'], first: 1 }));

    expect(answer.entries.map((entry) => entry.node.id)).toEqual(['study']);
    expect(answer.total).toBe(2);
    expect(answer.totalsByKind).toEqual([
      { kind: 'Program', count: 1 },
      { kind: 'Evaluation', count: 1 },
      { kind: 'Finding', count: 1 },
    ]);
    expect([answer.hasPreviousPage, answer.hasNextPage]).toEqual([false, true]);
  });

  test('shows where in which texts the words stand', async () => {
    const { entries } = await ask(await open(data), about('quest health', { first: 1 }));

    expect(entries[0]?.matches).toEqual([
      { property: 'name', text: 'Project QUEST', ranges: [{ start: 8, end: 13 }] },
      { property: 'aliases', text: 'QUEST', ranges: [{ start: 0, end: 5 }] },
      { property: 'aliases', text: 'Proyecto Qüest', ranges: [{ start: 9, end: 14 }] },
      {
        property: 'summary',
        text: 'Trains for jobs in health care, with child care and tuition help.',
        ranges: [{ start: 19, end: 25 }],
      },
    ]);
  });

  test('cuts a long text to what stands around the first word found', async () => {
    const before = 'One word after another before it. '.repeat(20);
    const after = ' And many a word thereafter.'.repeat(20);
    const long = dataset(
      [node('Term', 'long', { definition: `${before}Here stands the needle.${after}` })],
      [],
    );

    const { entries } = await ask(await open(long), about('needle'));

    const match = entries[0]?.matches[0];
    const [range] = match?.ranges ?? [];
    expect(match?.property).toBe('definition');
    expect(match?.text).toMatch(/^…\S.* Here stands the needle\. And .*\S…$/);
    expect(match?.text.length).toBeLessThanOrEqual(170);
    expect(match?.text.slice(range?.start, range?.end)).toBe('needle');
  });

  test.each(['', '   ', '?!', '—', '…', '"'])('finds nothing by "%s"', async (text) => {
    const answer = await ask(await open(data), about(text));

    expect(answer).toEqual({
      entries: [],
      total: 0,
      totalsByKind: [],
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  test('reads a very long text, and one that means nothing, without losing its way', async () => {
    const graph = await open(data);

    expect(await hits(graph, 'x'.repeat(500))).toEqual([]);
    expect(await hits(graph, 'lorem ipsum '.repeat(42))).toEqual([]);
    expect(await hits(graph, `quest ${'health '.repeat(80)}`)).toEqual(['quest']);
    expect(await hits(graph, '" OR 1=1; * ~ ^ ( [ { \\')).toEqual([]);
  });

  test('refuses what is no cursor of a search', async () => {
    const graph = await open(data);
    await expect(hits(graph, 'quest', { after: 'nonsense' })).rejects.toThrow(CallerError);
  });

  test('goes on in order when other data takes its place between two pages', async () => {
    const graph = await open(data);
    const { entries } = await ask(graph, about('quest', { first: 1 }));
    const after = entries[0]?.cursor ?? '';

    await graph.replace(dataset(data.nodes.slice(1), [], 'without Project QUEST'));

    expect(await hits(graph, 'quest', { after })).toEqual(['study', 'gain']);
  });

  const texts = fc.constantFrom('quest', 'alpha', 'per beta', 'zeta two', 'a', 'b', 'boston');
  property.prop([randomGraph, texts, fc.integer({ min: 1, max: 4 })], { numRuns })(
    'gives page by page what it gives at once, each hit once and none better after it',
    async (graphData, text, first) => {
      const graph = await open(graphData);
      const whole = await ask(graph, about(text, { first: 100 }));

      const paged = [];
      let after: string | null = null;
      for (let hasMore = true; hasMore; ) {
        const page: typeof whole = await ask(graph, about(text, { first, after }));
        expect(page.hasPreviousPage).toBe(after !== null);
        paged.push(...page.entries);
        after = page.entries.at(-1)?.cursor ?? after;
        hasMore = page.hasNextPage;
      }

      expect(paged).toEqual(whole.entries);
      expect(whole.total).toBe(whole.entries.length);
      expect(new Set(paged.map((entry) => entry.node.id)).size).toBe(paged.length);
      const scores = paged.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    },
  );
});
