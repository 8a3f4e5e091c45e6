import type { KeyboardEvent } from 'react';
import type { Graph } from './useGraph.ts';

/** What a key does to a node or an edge on the canvas or in the list; false where it does nothing. */
export function actOnKey(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  graph: Graph,
  { id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void },
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const isNode = graph.drawn.nodes.has(id);
  if (key === 'Enter' || key === ' ') onOpen(id);
  else if ((key === 'e' || key === 'E') && isNode) graph.expand(id);
  else if ((key === 'Delete' || key === 'Backspace') && isNode) graph.remove(id);
  else return false;
  return true;
}
