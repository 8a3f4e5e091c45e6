import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { JOIN_AT_ONCE, planExpansion } from '../../state/graph/neighborhood.ts';
import type { View } from '../../state/graph/view.ts';
import { loadNeighborhood, type Neighborhood, neighborIds } from './neighborhood.ts';

/** Where an expansion stands that a click did not finish at once. */
export type Expanding =
  | { readonly status: 'loading'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly error: Error }
  | {
      readonly status: 'asking';
      readonly id: string;
      readonly found: Neighborhood;
      readonly ticked: readonly string[];
    };

interface Outcomes {
  readonly onJoin: (id: string, ids: readonly string[], found: Neighborhood) => void;
  readonly onNothing: (id: string, why: 'allShown' | 'canvasFull') => void;
}

/** Expands nodes: what joins at once joins, what is more is asked about. */
export function useExpanding(view: View, { onJoin, onNothing }: Outcomes) {
  const client = useQueryClient();
  const [expanding, setExpanding] = useState<Expanding | null>(null);
  // The view as it is when the answer comes, not as it was when the reader clicked.
  const viewNow = useRef(view);
  useEffect(() => {
    viewNow.current = view;
  }, [view]);
  const turn = useRef(0);

  async function expand(id: string) {
    turn.current += 1;
    const mine = turn.current;
    setExpanding({ status: 'loading', id });
    try {
      const found = await loadNeighborhood(client, {
        id,
        onCanvas: idsOf(viewNow.current),
        enough: JOIN_AT_ONCE + 1,
      });
      if (mine === turn.current) finish(id, found);
    } catch (failure) {
      if (mine !== turn.current) return;
      const error = failure instanceof Error ? failure : new Error(String(failure));
      setExpanding({ status: 'failed', id, error });
    }
  }

  function finish(id: string, found: Neighborhood | null) {
    setExpanding(null);
    const onCanvas = idsOf(viewNow.current);
    const plan = planExpansion({ neighbors: found ? neighborIds(found) : [], onCanvas });
    if (plan.does === 'nothing' || found === null) {
      onNothing(id, plan.does === 'nothing' ? plan.why : 'allShown');
    } else if (plan.does === 'join') onJoin(id, plan.ids, found);
    else setExpanding({ status: 'asking', id, found, ticked: plan.ticked });
  }

  function stop() {
    turn.current += 1;
    setExpanding(null);
  }

  return { expanding, expand, stop };
}

function idsOf(view: View): readonly string[] {
  return view.nodes.map(({ id }) => id);
}
