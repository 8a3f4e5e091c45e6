import { Button } from '../../components/Button.tsx';
import { Failed } from '../../components/Status.tsx';
import { describeMissing } from '../../state/graph/words.ts';
import styles from './Notes.module.css';
import type { Graph } from './useGraph.ts';

/** What a reader should know of the view: what failed, what is gone, what its address cannot hold. */
export function Notes({ graph }: { readonly graph: Graph }) {
  const { failure, regrowing, expanding, drawn, formerSize, shareNote, isCurrent, view } = graph;
  const missing = drawn.missing.filter((id) => view.nodes.some((node) => node.id === id));
  return (
    <div className={styles.notes} aria-live="polite">
      {failure && <Failed what="the graph" error={failure.error} retry={failure.retry} />}
      {regrowing.failure && (
        <Failed
          what="the steps of this link"
          error={regrowing.failure.error}
          retry={regrowing.failure.retry}
        />
      )}
      {expanding?.status === 'failed' && (
        <Failed
          what={`what ${graph.nameOf(expanding.id)} is joined to`}
          error={expanding.error}
          retry={() => graph.expand(expanding.id)}
        />
      )}
      {isCurrent && missing.length > 0 && (
        <div className={styles.note}>
          <p>{describeMissing(missing)}</p>
          <Button onPress={graph.removeMissing}>Leave out of the view</Button>
        </div>
      )}
      {formerSize !== null && (
        <p className={styles.note}>
          This link was made from a view of {formerSize} nodes, more than an address can hold. It
          was built again from its starting points and steps, so what it shows can differ.
        </p>
      )}
      {shareNote !== null && formerSize === null && <p className={styles.note}>{shareNote}</p>}
    </div>
  );
}
