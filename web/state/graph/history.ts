import { type Action, change } from './change.ts';
import type { View } from './view.ts';

/** How many steps can be taken back. */
export const STEPS_KEPT = 50;

interface Step {
  /** What was done, in words: "Expand Project QUEST". */
  readonly name: string;
  /** The view to which undoing (or, once undone, redoing) the step leads. */
  readonly view: View;
}

/** A view with the steps that led to it and those that were taken back, newest last. */
export interface History {
  readonly view: View;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A view with no steps behind it. */
export function historyOf(view: View): History {
  return { view, past: [], future: [] };
}

/** Makes a named step; nothing where the action changes nothing. */
export function step(history: History, action: Action, name: string): History {
  const view = change(history.view, action);
  if (view === history.view) return history;
  const past = [...history.past, { name, view: history.view }].slice(-STEPS_KEPT);
  return { view, past, future: [] };
}

/** Changes the view without a step, for what nobody would take back: a selection, a layout. */
export function amend(history: History, action: Action): History {
  const view = change(history.view, action);
  return view === history.view ? history : { ...history, view };
}

/** The view as it was before the newest step, with all that was selected and open then. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    view: last.view,
    past: history.past.slice(0, -1),
    future: [...history.future, { name: last.name, view: history.view }],
  };
}

/** The view as it was when the step that was taken back last was undone. */
export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    view: next.view,
    past: [...history.past, { name: next.name, view: history.view }],
    future: history.future.slice(0, -1),
  };
}

/** What can happen to a history. */
export type HistoryEvent =
  | { readonly type: 'step'; readonly action: Action; readonly name: string }
  | { readonly type: 'amend'; readonly action: Action }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Another view takes the place of all there was. */
  | { readonly type: 'open'; readonly history: History };

/** The history after an event, for a reducer. */
export function historyAfter(history: History, event: HistoryEvent): History {
  switch (event.type) {
    case 'step':
      return step(history, event.action, event.name);
    case 'amend':
      return amend(history, event.action);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'open':
      return event.history;
  }
}
