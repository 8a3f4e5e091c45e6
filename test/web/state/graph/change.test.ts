import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, change } from '../../../../web/state/graph/change.ts';
import { planCollapse } from '../../../../web/state/graph/collapse.ts';
import {
  edgeEnds,
  isExpanded,
  isOnCanvas,
  originOf,
  type View,
} from '../../../../web/state/graph/view.ts';
import { ids, viewAfter, views } from './views.ts';

function nodeIds(view: View): readonly string[] {
  return view.nodes.map((node) => node.id);
}

const freshIds = fc.uniqueArray(
  fc.integer({ min: 1, max: 30 }).map((number) => `fresh-${number}`),
  { minLength: 1, maxLength: 12 },
);

describe('expanding', () => {
  test('puts neighbors on the canvas and says how they came', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b', 'c'], drawn: [] },
    ]);

    expect(nodeIds(view)).toEqual(['a', 'b', 'c']);
    expect(view.expansions).toEqual([{ of: 'a', holds: ['b', 'c'] }]);
    expect(originOf(view, 'b')).toBe('a');
    expect(originOf(view, 'a')).toBeNull();
  });

  test('again adds to what the node brought before', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b'], drawn: [] },
      { type: 'expand', id: 'a', ids: ['c'], drawn: ['b'] },
    ]);

    expect(view.expansions).toEqual([{ of: 'a', holds: ['b', 'c'] }]);
  });

  test('does nothing for a node that is not there', () => {
    const view = viewAfter([{ type: 'add', ids: ['a'] }]);

    expect(change(view, { type: 'expand', id: 'x', ids: ['b'], drawn: [] })).toBe(view);
  });
});

describe('collapsing', () => {
  test('right after expanding returns what was there', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...ids), freshIds, (view, id, fresh) => {
        fc.pre(isOnCanvas(view, id) && !isExpanded(view, id));
        const expanded = change(view, { type: 'expand', id, ids: fresh, drawn: [] });

        expect(nodeIds(expanded)).toEqual([...nodeIds(view), ...fresh]);
        expect(change(expanded, { type: 'collapse', id })).toEqual(view);
      }),
    );
  });

  test('removes only nodes that this expansion brought, none of them placed, held or expanded', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...ids), (view, id) => {
        const collapsed = change(view, { type: 'collapse', id });

        const gone = nodeIds(view).filter((other) => !isOnCanvas(collapsed, other));
        const holds = view.expansions.find(({ of }) => of === id)?.holds ?? [];
        const free = holds.filter(
          (held) =>
            !view.nodes.some((node) => node.id === held && node.isPlaced) &&
            !view.expansions.some(
              ({ of, holds: others }) => of !== id && (of === held || others.includes(held)),
            ),
        );
        expect(gone).toEqual(nodeIds(view).filter((other) => free.includes(other)));
      }),
    );
  });

  test('leaves what another expansion holds too', () => {
    const view = viewAfter([
      { type: 'add', ids: ['quest', 'year-up'] },
      { type: 'expand', id: 'quest', ids: ['coaching', 'site'], drawn: [] },
      { type: 'expand', id: 'year-up', ids: ['internship'], drawn: ['coaching'] },
    ]);

    const collapsed = change(view, { type: 'collapse', id: 'quest' });

    expect(nodeIds(collapsed)).toEqual(['quest', 'year-up', 'coaching', 'internship']);
    expect(originOf(collapsed, 'coaching')).toBe('year-up');
    expect(planCollapse(view, 'quest')).toEqual({
      leaving: ['site'],
      placed: 0,
      held: 1,
      expanded: 0,
    });
  });

  test('leaves what the reader placed and what was expanded itself', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b', 'c', 'd'], drawn: [] },
      { type: 'expand', id: 'b', ids: ['e'], drawn: ['a'] },
      { type: 'move', id: 'c', to: { x: 10, y: 20 } },
    ]);

    const collapsed = change(view, { type: 'collapse', id: 'a' });

    expect(nodeIds(collapsed)).toEqual(['a', 'b', 'c', 'e']);
    expect(planCollapse(view, 'a')).toEqual({ leaving: ['d'], placed: 1, held: 0, expanded: 1 });
  });

  test('never takes away what the node itself hangs on', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b'], drawn: [] },
      { type: 'expand', id: 'b', ids: ['c'], drawn: ['a'] },
      { type: 'expand', id: 'c', ids: ['d'], drawn: ['a', 'b'] },
    ]);

    const collapsed = change(view, { type: 'collapse', id: 'c' });

    expect(nodeIds(collapsed)).toEqual(['a', 'b', 'c']);
  });

  test('leaves what the reader asked for by name meanwhile', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b', 'c'], drawn: [] },
      { type: 'add', ids: ['b'] },
    ]);

    expect(nodeIds(change(view, { type: 'collapse', id: 'a' }))).toEqual(['a', 'b']);
  });

  test('selects the collapsed node where the selected one went', () => {
    const view = viewAfter([
      { type: 'add', ids: ['a'] },
      { type: 'expand', id: 'a', ids: ['b'], drawn: [] },
      { type: 'open', id: 'b' },
    ]);

    const collapsed = change(view, { type: 'collapse', id: 'a' });

    expect(collapsed.selected).toBe('a');
    expect(collapsed.isOpen).toBe(true);
  });
});

describe('a view', () => {
  test('stays sound whatever happens', () => {
    fc.assert(
      fc.property(views, (view) => {
        const known = new Set(nodeIds(view));
        const held = view.expansions.flatMap(({ of, holds }) => [of, ...holds]);

        expect(known.size).toBe(view.nodes.length);
        expect(held.filter((id) => !known.has(id))).toEqual([]);
        expect(view.expansions.filter(({ holds }) => holds.length === 0)).toEqual([]);
        expect(view.expansions.filter(({ of, holds }) => holds.includes(of))).toEqual([]);
        expect(view.nodes.filter(({ at, isPlaced }) => isPlaced && !at)).toEqual([]);
        expect(view.selected === null || known.has(view.selected)).toBe(true);
        expect(view.selected !== null || !view.isOpen).toBe(true);
      }),
    );
  });

  test('loses its selected edge with one of its ends', () => {
    const edge = 'a~HAS_FEATURE~b~0';
    const view = viewAfter([
      { type: 'add', ids: ['a', 'b'] },
      { type: 'open', id: edge },
    ]);

    const rest = change(view, { type: 'remove', ids: ['b'] });

    expect(view.selected).toBe(edge);
    expect(edgeEnds(edge)).toEqual({ from: 'a', to: 'b' });
    expect(rest.selected).toBeNull();
    expect(rest.isOpen).toBe(false);
  });

  test('keeps what the reader placed where it is when the layout settles', () => {
    const settle: Action = {
      type: 'settle',
      places: new Map([
        ['a', { x: 1.4, y: 0 }],
        ['b', { x: -0.2, y: 9_999_999 }],
      ]),
    };
    const view = viewAfter([
      { type: 'add', ids: ['a', 'b'] },
      { type: 'move', id: 'a', to: { x: 50, y: 60 } },
      settle,
    ]);

    expect(view.nodes).toEqual([
      { id: 'a', at: { x: 50, y: 60 }, isPlaced: true },
      { id: 'b', at: { x: 0, y: 131_071 }, isPlaced: false },
    ]);
    expect(change(view, settle)).toBe(view);
    expect(change(change(view, { type: 'release', id: 'a' }), settle).nodes[0]?.at).toEqual({
      x: 1,
      y: 0,
    });
  });
});
