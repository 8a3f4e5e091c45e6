import { KindMark } from '../../kinds/KindMark.tsx';
import type { Point } from '../../state/graph/view.ts';
import { countOfKind } from '../../state/graph/words.ts';
import { unseenOf } from './drawn.ts';
import styles from './Hovered.module.css';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly id: string;
  readonly at: Point;
}

/** The whole name of the node under the pointer, and what of it is not shown. The details say the same. */
export function Hovered({ graph, id, at }: Props) {
  const node = graph.drawn.nodes.get(id);
  if (!node) return null;
  const unseen = unseenOf(graph.drawn, id);
  return (
    <div
      className={styles.hovered}
      // Beside the node, but never beyond the edge of the picture.
      style={{
        top: `min(${at.y}px + 1rem, 100% - 15rem)`,
        left: `min(${at.x}px + 1.5rem, 100% - 20.5rem)`,
      }}
      aria-hidden="true"
    >
      <p className={styles.kind}>
        <KindMark kind={node.kind} />
      </p>
      <p className={styles.name}>{node.name}</p>
      {unseen.length === 0 ? (
        <p className={styles.rest}>All that it is joined to is shown.</p>
      ) : (
        <div className={styles.rest}>
          <p>Not shown:</p>
          <ul>
            {unseen.map(({ relationship, direction, kind, count, says }) => (
              <li key={`${relationship} ${direction} ${kind}`}>
                {says} {countOfKind(kind, count)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
