import { type ActionDispatch, useReducer } from 'react';
import {
  type History,
  type HistoryEvent,
  historyAfter,
  historyOf,
} from '../../state/graph/history.ts';
import { openView, type Regrowth } from '../../state/graph/sharing.ts';
import type { SearchWords } from '../../state/readableSearch.ts';
import { historyLeftAt } from './useGraphAddress.ts';

interface GraphHistory {
  readonly history: History;
  readonly dispatch: ActionDispatch<[HistoryEvent]>;
  /** Steps of the address that must be made again, for it could not hold what they brought. */
  readonly regrowths: readonly Regrowth[];
  readonly formerSize: number | null;
}

/** The graph's view and steps, begun from an address. */
export function useGraphHistory(words: SearchWords): GraphHistory {
  const [{ history, regrowths, formerSize }, dispatch] = useReducer(
    (state: ReturnType<typeof begin>, event: HistoryEvent) => ({
      ...state,
      history: historyAfter(state.history, event),
    }),
    words,
    begin,
  );
  return { history, dispatch, regrowths, formerSize };
}

function begin(words: SearchWords) {
  const { view, regrowths, formerSize } = openView(words);
  const left = historyLeftAt(words);
  if (left) return { history: left, regrowths: [], formerSize: null };
  return { history: historyOf(view), regrowths, formerSize };
}
