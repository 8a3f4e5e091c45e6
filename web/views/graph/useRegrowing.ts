import { useQueryClient } from '@tanstack/react-query';
import { type ActionDispatch, useEffect, useEffectEvent, useState } from 'react';
import type { HistoryEvent } from '../../state/graph/history.ts';
import { unseenAmong } from '../../state/graph/neighborhood.ts';
import type { Regrowth } from '../../state/graph/sharing.ts';
import { originOf, type View } from '../../state/graph/view.ts';
import { loadNeighborhood, neighborIds } from './neighborhood.ts';

interface Regrowing {
  readonly regrowths: readonly Regrowth[];
  readonly view: View;
  readonly dispatch: ActionDispatch<[HistoryEvent]>;
}

/** Makes again, one after the other, the expansions that an address could only name. */
export function useRegrowing({ regrowths, view, dispatch }: Regrowing): {
  readonly isRegrowing: boolean;
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
} {
  const client = useQueryClient();
  const [done, setDone] = useState(0);
  const [error, setError] = useState<Error | null>(null);
  const next = regrowths[done];

  const regrow = useEffectEvent(async ({ of, count }: Regrowth, signal: AbortSignal) => {
    const onCanvas = view.nodes.map(({ id }) => id);
    const brought = onCanvas.filter((id) => originOf(view, id) === of);
    const enough = Math.max(0, count - brought.length);
    const found = await loadNeighborhood(client, { id: of, onCanvas, enough });
    if (signal.aborted) return;
    const neighbors = found ? neighborIds(found) : [];
    const ids = unseenAmong({ neighbors, onCanvas }).slice(0, enough);
    const drawn = neighbors.filter((id) => onCanvas.includes(id));
    dispatch({ type: 'amend', action: { type: 'expand', id: of, ids, drawn } });
    setDone((before) => before + 1);
  });

  useEffect(() => {
    if (!next || error) return;
    const stop = new AbortController();
    regrow(next, stop.signal).catch((failure) => {
      if (!stop.signal.aborted) setError(failure);
    });
    return () => stop.abort();
  }, [next, error]);

  return {
    isRegrowing: next !== undefined,
    failure: error ? { error, retry: () => setError(null) } : null,
  };
}
