import { useNavigate } from '@tanstack/react-router';
import { type ActionDispatch, useEffect, useReducer } from 'react';
import {
  type History,
  type HistoryEvent,
  historyAfter,
  historyOf,
} from '../../state/graph/history.ts';
import { openView, type Regrowth, shareView } from '../../state/graph/sharing.ts';
import { type SearchWords, stringifyReadableSearch } from '../../state/readableSearch.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The canvas wrote this address: it says what the canvas shows already. */
    readonly isFromCanvas?: boolean;
  }
}

/** Long enough to write the address once for a run of arrow keys; browsers refuse to write too often. */
const PAUSE = 150;

/** The steps of the view that was on screen last, for the reader who visits a record and comes back. */
let lastLeft: { readonly address: string; readonly history: History } | null = null;

interface GraphHistory {
  readonly history: History;
  readonly dispatch: ActionDispatch<[HistoryEvent]>;
  /** Steps of the address that must be made again, for it could not hold what they brought. */
  readonly regrowths: readonly Regrowth[];
  readonly formerSize: number | null;
  /** What the address leaves out, in words. */
  readonly shareNote: string | null;
}

/** The graph's view and steps, begun from an address and kept in it. */
export function useGraphHistory(words: SearchWords): GraphHistory {
  const navigate = useNavigate();
  const [{ history, regrowths, formerSize }, dispatch] = useReducer(
    (state: ReturnType<typeof begin>, event: HistoryEvent) => ({
      ...state,
      history: historyAfter(state.history, event),
    }),
    words,
    begin,
  );
  const shared = shareView(history.view);
  const address = stringifyReadableSearch(shared.words);
  const isSaid = address === stringifyReadableSearch(words);

  useEffect(() => {
    lastLeft = { address, history };
  }, [address, history]);

  useEffect(() => {
    if (isSaid) return;
    const timer = setTimeout(() => {
      navigate({
        to: '/graph',
        search: Object.fromEntries(new URLSearchParams(address)),
        state: { isFromCanvas: true },
        replace: true,
        resetScroll: false,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [address, isSaid, navigate]);

  return { history, dispatch, regrowths, formerSize, shareNote: shared.note };
}

function begin(words: SearchWords) {
  const { view, regrowths, formerSize } = openView(words);
  if (lastLeft?.address === stringifyReadableSearch(words)) {
    return { history: lastLeft.history, regrowths: [], formerSize: null };
  }
  return { history: historyOf(view), regrowths, formerSize };
}
