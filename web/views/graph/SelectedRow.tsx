import { Button } from '../../components/Button.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { NodeActions } from './NodeDetails.tsx';
import styles from './SelectedRow.module.css';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly onOpen: (id: string) => void;
}

/** What is selected, and what can be done with it: a tap on the picture brings it up. */
export function SelectedRow({ graph, onOpen }: Props) {
  const { selected } = graph.view;
  if (selected === null) return null;
  const node = graph.drawn.nodes.get(selected);
  return (
    <section className={styles.row} aria-label="Selected">
      <p className={styles.name}>
        {node ? <KindMark kind={node.kind} name={node.name} /> : 'A connection'}
      </p>
      <div className={styles.actions}>
        {node && <NodeActions graph={graph} id={selected} />}
        <Button onPress={() => onOpen(selected)}>Details</Button>
      </div>
    </section>
  );
}
