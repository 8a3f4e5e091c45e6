import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { History } from '../../state/graph/history.ts';
import { shareView } from '../../state/graph/sharing.ts';
import {
  parseReadableSearch,
  type SearchWords,
  stringifyReadableSearch,
} from '../../state/readableSearch.ts';

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

/** The steps that led to what an address shows, where the reader left just that. */
export function historyLeftAt(words: SearchWords): History | null {
  return lastLeft?.address === stringifyReadableSearch(words) ? lastLeft.history : null;
}

interface Addressed {
  readonly history: History;
  /** What the address says now. */
  readonly words: SearchWords;
  /** The view is not whole yet, so that its address still says more. */
  readonly isHeld: boolean;
}

/** Keeps the view in the address; answers what the address leaves out, in words. */
export function useGraphAddress({ history, words, isHeld }: Addressed): string | null {
  const navigate = useNavigate();
  const shared = useMemo(() => shareView(history.view), [history.view]);
  const address = stringifyReadableSearch(shared.words);
  const isWritten = isHeld || address === stringifyReadableSearch(words);

  useEffect(() => {
    if (!isHeld) lastLeft = { address, history };
  }, [address, history, isHeld]);

  useEffect(() => {
    if (isWritten) return;
    const timer = setTimeout(() => {
      navigate({
        to: '/graph',
        search: parseReadableSearch(address),
        state: { isFromCanvas: true },
        replace: true,
        resetScroll: false,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [address, isWritten, navigate]);

  return shared.note;
}
