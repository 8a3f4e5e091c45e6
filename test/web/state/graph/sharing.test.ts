import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readView, writeView } from '../../../../web/state/graph/address.ts';
import { readIds, writeIds } from '../../../../web/state/graph/idList.ts';
import { LONGEST_SEARCH, openView, shareView } from '../../../../web/state/graph/sharing.ts';
import { emptyView, type View } from '../../../../web/state/graph/view.ts';
import { viewAfter, views } from './views.ts';

describe('the address of a graph', () => {
  test('opens as the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { words, note } = shareView(view);

        expect(note).toBeNull();
        expect(openView(words)).toEqual({ view, regrowths: [], formerSize: null });
      }),
    );
  });

  test('opens as the same view, in whatever order a node found what was there', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b', 'c', 'd'], drawn: [] },
      { type: 'expand', id: 'b', ids: [], drawn: ['d', 'c'] },
    ]);

    expect(openView(shareView(view).words)).toEqual({ view, regrowths: [], formerSize: null });
  });

  test('holds any ids, whatever they are made of', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 });
    const someIds = fc.array(units.map((codes) => String.fromCharCode(...codes)));

    fc.assert(
      fc.property(someIds, (list) => {
        expect(readIds(writeIds(list))).toEqual(list);
      }),
    );
  });

  test('answers a sound view whatever it says', () => {
    const words = fc.dictionary(
      fc.constantFrom('nodes', 'at', 'steps', 'hide', 'select', 'open', 'grow', 'had'),
      fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9.*~_-]{0,60}$/)),
    );

    fc.assert(
      fc.property(words, (mangled) => {
        const { view } = openView(mangled);

        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  test('is readable where a view is small', () => {
    const view = viewAfter([
      { type: 'add', ids: ['project-quest'] },
      { type: 'expand', id: 'project-quest', ids: ['year-up', 'coaching'], drawn: [] },
      { type: 'hideKind', kind: 'OPEN_QUESTION' },
      { type: 'open', id: 'year-up' },
    ]);

    expect(writeView(view)).toEqual({
      nodes: 'project-quest.year-up.coaching',
      steps: 'AAG',
      hide: 'open-question',
      open: '1',
    });
  });

  test('may just say where to start', () => {
    const { view } = openView({ start: 'project-quest.year-up' });

    expect(view).toEqual(
      viewAfter([
        { type: 'add', ids: ['project-quest', 'year-up'] },
        { type: 'select', id: 'project-quest' },
      ]),
    );
  });

  test('holds a selected edge', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a', 'b'] },
      { type: 'select', id: 'b~HAS_FEATURE~a~2' },
    ]);

    expect(openView(shareView(view).words).view.selected).toBe('b~HAS_FEATURE~a~2');
  });

  test('is exact and short for the 40 longest ids of the collection, all placed and expanded', () => {
    const view = crowded(longestIds(40));

    const { words, note } = shareView(view);

    expect(note).toBeNull();
    expect(lengthOf(words)).toBeLessThanOrEqual(LONGEST_SEARCH);
    expect(openView(words).view).toEqual(view);
  });

  test('of a crowd keeps starting points, steps and the placed nodes that fit, and says so', () => {
    const start = 'a-program-with-findings';
    const brought = Array.from({ length: 150 }, (_, index) => uncommonId(index));
    const placed = brought.slice(0, 100);
    const view = viewAfter([
      { type: 'add', ids: [start] },
      { type: 'expand', id: start, ids: brought.slice(0, 12), drawn: [] },
      { type: 'expand', id: brought[3] ?? '', ids: brought.slice(12), drawn: [] },
      ...placed.map((id, index) => ({ type: 'move', id, to: { x: index, y: -index } }) as const),
    ]);

    const { words, note } = shareView(view);
    const opened = openView(words);

    expect(lengthOf(words)).toBeLessThanOrEqual(LONGEST_SEARCH);
    expect(note).toMatch(
      /^This view has 151 nodes, more than an address can hold exactly\. The link keeps 1 starting point, 2 steps and \d+ of 100 placed nodes; whoever opens it sees the best-evidenced nodes of each step\.$/,
    );
    expect(opened.formerSize).toBe(151);
    expect(opened.regrowths).toEqual([
      { of: start, count: 12 },
      { of: brought[3], count: 138 },
    ]);
    const kept = opened.view.nodes.filter((node) => node.isPlaced);
    expect(kept.length).toBeGreaterThan(10);
    expect(view.nodes).toEqual(expect.arrayContaining(kept));
  });
});

function crowded(ids: readonly string[]): View {
  const everyone = ids.map((id, index) => ({
    id,
    at: { x: index * 997, y: -131_071 },
    isPlaced: true,
  }));
  return {
    ...emptyView,
    nodes: everyone,
    expansions: ids.map((of) => ({ of, holds: ids.filter((id) => id !== of) })),
    hiddenKinds: ['FINDING', 'PERSON', 'PUBLICATION', 'RATING'],
    selected: `${ids[38]}~AFFILIATED_WITH~${ids[39]}~0`,
    isOpen: true,
  };
}

function lengthOf(words: Readonly<Record<string, string | undefined>>): number {
  const said = Object.entries(words).flatMap(([name, word]) => (word ? [[name, word]] : []));
  return new URLSearchParams(said).toString().length;
}

/** An id that shares few stretches with others. */
function uncommonId(index: number): string {
  return `${(index * 7_919 + 13).toString(36)}-${(index * 104_729 + 1_299_709).toString(36)}-node`;
}

/** Every id that the files state, the longest. */
function longestIds(count: number): readonly string[] {
  const folders = ['seed/evidence/bundles', 'seed/evidence/vocabulary'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const stated = files.flatMap((file) => idsIn(load(readFileSync(file, 'utf8'))));
  return [...new Set(stated)].sort((a, b) => b.length - a.length).slice(0, count);
}

function idsIn(stated: unknown): readonly string[] {
  if (Array.isArray(stated)) return stated.flatMap(idsIn);
  if (typeof stated !== 'object' || stated === null) return [];
  return Object.entries(stated).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' ? [value] : idsIn(value),
  );
}
