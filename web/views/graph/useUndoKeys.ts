import { useEffect, useEffectEvent } from 'react';
import type { Graph } from './useGraph.ts';

/** Ctrl+Z and Shift+Ctrl+Z (or Ctrl+Y) for the graph, wherever the focus is, but in a text. */
export function useUndoKeys(graph: Graph): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isInText(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) graph.undo();
    else if ((key === 'z' && event.shiftKey) || key === 'y') graph.redo();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
