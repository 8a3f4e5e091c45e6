import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../web/state/graph/change.ts';
import {
  amend,
  type History,
  historyOf,
  redo,
  STEPS_KEPT,
  step,
  undo,
} from '../../../../web/state/graph/history.ts';
import { emptyView, type View } from '../../../../web/state/graph/view.ts';
import { actions, views } from './views.ts';

function stepped(view: View, happened: readonly Action[]): History {
  return happened.reduce((history, action) => step(history, action, action.type), historyOf(view));
}

function undone(history: History): History {
  return history.past.reduce((rest) => undo(rest), history);
}

describe('the history of a graph', () => {
  test('leads back to where it began, whatever was done', () => {
    const few = fc.array(actions, { maxLength: STEPS_KEPT });

    fc.assert(
      fc.property(views, few, (view, happened) => {
        expect(undone(stepped(view, happened)).view).toEqual(view);
      }),
    );
  });

  test('leads forward again to where it was', () => {
    fc.assert(
      fc.property(views, fc.array(actions, { maxLength: STEPS_KEPT }), (view, happened) => {
        const history = stepped(view, happened);
        const back = undone(history);

        const forth = back.future.reduce((rest) => redo(rest), back);

        expect(forth).toEqual(history);
      }),
    );
  });

  test('takes back each step by its name, to the very view before it', () => {
    const one = step(historyOf(emptyView), { type: 'add', ids: ['a'] }, 'Add A');
    const two = step(one, { type: 'hideKind', kind: 'FINDING' }, 'Hide findings');

    const back = undo(two);

    expect(two.past.map(({ name }) => name)).toEqual(['Add A', 'Hide findings']);
    expect(back.view).toBe(one.view);
    expect(back.future.map(({ name }) => name)).toEqual(['Hide findings']);
    expect(redo(back)).toEqual(two);
  });

  test('makes no step of what changes nothing', () => {
    const history = step(historyOf(emptyView), { type: 'add', ids: ['a'] }, 'Add A');

    const same = step(history, { type: 'remove', ids: ['not-there'] }, 'Remove');

    expect(same).toBe(history);
  });

  test('forgets what was undone once another step is made', () => {
    const one = step(historyOf(emptyView), { type: 'add', ids: ['a'] }, 'Add A');

    const other = step(undo(one), { type: 'add', ids: ['b'] }, 'Add B');

    expect(other.future).toEqual([]);
    expect(redo(other)).toBe(other);
  });

  test('keeps what was undone while the reader only looks around', () => {
    const one = step(historyOf(emptyView), { type: 'add', ids: ['a', 'b'] }, 'Add A and B');
    const two = step(one, { type: 'remove', ids: ['b'] }, 'Remove B');

    const looking = amend(undo(two), { type: 'select', id: 'a' });

    expect(looking.view.selected).toBe('a');
    expect(looking.past).toEqual(one.past);
    expect(redo(looking).view).toEqual(two.view);
  });

  test(`keeps the last ${STEPS_KEPT} steps`, () => {
    const happened = Array.from(
      { length: STEPS_KEPT + 5 },
      (_, index): Action => ({
        type: 'add',
        ids: [`node-${index}`],
      }),
    );

    const history = stepped(emptyView, happened);

    expect(history.past.length).toBe(STEPS_KEPT);
    expect(undone(history).view.nodes.length).toBe(5);
  });
});
