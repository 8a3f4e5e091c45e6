import { Button } from '../../components/Button.tsx';
import { AddNode } from './AddNode.tsx';
import styles from './EmptyGraph.module.css';
import type { Graph } from './useGraph.ts';

/** A graph of nothing yet: where to begin. */
export function EmptyGraph({ graph }: { readonly graph: Graph }) {
  const undone = graph.history.past.at(-1)?.name;
  return (
    <div className={styles.empty}>
      <h1>Graph</h1>
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
