import { useEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { AddNode } from './AddNode.tsx';
import styles from './EmptyGraph.module.css';
import { useFocusToPicture } from './useFocusReturn.ts';
import type { Graph } from './useGraph.ts';

/** A graph of nothing yet: where to begin. */
export function EmptyGraph({ graph }: { readonly graph: Graph }) {
  const undone = graph.history.past.at(-1)?.name;
  const wasCleared = undone !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusToPicture();
  useEffect(() => {
    // The button that cleared the canvas is gone with it.
    if (wasCleared && document.activeElement === document.body) heading.current?.focus();
  }, [wasCleared]);

  return (
    <div className={styles.empty}>
      <h1 ref={heading} tabIndex={-1}>
        Graph
      </h1>
      <p className={styles.lead}>
        Start from any program, evaluation, finding, feature, outcome, organization, person or open
        question, and expand what interests you. Nothing joins the picture that you did not ask for.
      </p>
      <AddNode label="Start from" onAdd={graph.add} />
      {undone !== undefined && (
        <p>
          <Button onPress={graph.undo}>Undo: {undone}</Button>
        </p>
      )}
      <p className={styles.news} role="status">
        {graph.news.text}
      </p>
    </div>
  );
}
