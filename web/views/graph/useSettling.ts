import { type ActionDispatch, useEffect, useEffectEvent } from 'react';
import { settle } from '../../graph/settle.ts';
import type { HistoryEvent } from '../../state/graph/history.ts';
import { originOf, type View } from '../../state/graph/view.ts';
import type { Drawn } from './drawn.ts';

interface Settling {
  readonly view: View;
  readonly drawn: Drawn;
  readonly isCurrent: boolean;
  readonly dispatch: ActionDispatch<[HistoryEvent]>;
}

/** Finds places for the nodes that have none, once it is known what joins them. */
export function useSettling({ view, drawn, isCurrent, dispatch }: Settling): void {
  const known = view.nodes.filter(({ id }) => drawn.nodes.has(id));
  const homeless = known.filter(({ at }) => at === null).map(({ id }) => id);
  const waiting = isCurrent ? homeless.join(' ') : '';

  const findPlaces = useEffectEvent((signal: AbortSignal) => {
    const nodes = known.map((node) => ({ ...node, origin: originOf(view, node.id) }));
    return settle(nodes, drawn.edges, signal);
  });

  useEffect(() => {
    if (waiting === '') return;
    const stop = new AbortController();
    findPlaces(stop.signal).then((places) => {
      if (places) dispatch({ type: 'amend', action: { type: 'settle', places } });
    });
    return () => stop.abort();
  }, [waiting, dispatch]);
}
