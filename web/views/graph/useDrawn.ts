import { useMemo, useState } from 'react';
import { CanvasDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import type { View } from '../../state/graph/view.ts';
import { type Drawn, readDrawn } from './drawn.ts';

interface DrawnState {
  readonly drawn: Drawn;
  /** The answer is about the nodes of this very view. */
  readonly isCurrent: boolean;
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
  readonly variables: { readonly ids: readonly string[] };
}

const nothing: Drawn = { nodes: new Map(), edges: [], unseen: new Map(), missing: [] };

/** Asks for the nodes of a view and the edges among them, and keeps the last answer until the next. */
export function useDrawn(view: View): DrawnState {
  // Sorted, so that the same nodes in another order are not asked for again.
  const ids = view.nodes.map(({ id }) => id).sort();
  const variables = { ids };
  const answer = useGraphQL(CanvasDocument, variables, {
    isEnabled: ids.length > 0,
    keepsPrevious: true,
  });
  const data = answer.status === 'ready' ? answer.data : null;

  const [last, setLast] = useState(data);
  if (data !== null && data !== last) setLast(data);

  const drawn = useMemo(() => (last === null ? nothing : readDrawn(last)), [last]);
  return {
    drawn,
    isCurrent:
      ids.length === 0 || (answer.status === 'ready' && !answer.isPrevious && data === last),
    failure: answer.status === 'failed' ? { error: answer.error, retry: answer.retry } : null,
    variables,
  };
}
