import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { isDrawn, saysFrom } from './drawn.ts';
import { NodeActions } from './NodeDetails.tsx';
import styles from './SelectedRow.module.css';
import { PICTURE_ID } from './useFocusReturn.ts';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly onMove: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** What is selected, and what can be done with it: a tap on the picture brings it up. */
export function SelectedRow(props: Props) {
  const { view, drawn } = props.graph;
  const { selected } = view;
  return selected !== null && isDrawn(drawn, selected) ? (
    <Row {...props} selected={selected} />
  ) : null;
}

function Row({ graph, selected, onMove, onOpen }: Props & { readonly selected: string }) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const row = section.current;
    // While it is still there to be asked: a button that goes leaves the focus to the picture.
    return () => {
      if (row?.contains(document.activeElement)) document.getElementById(PICTURE_ID)?.focus();
    };
  }, []);
  const node = graph.drawn.nodes.get(selected);
  return (
    <section className={styles.row} ref={section} aria-label="Selected">
      <p className={styles.name}>
        {node ? <KindMark kind={node.kind} name={node.name} /> : sayEdge(graph, selected)}
      </p>
      <div className={styles.actions}>
        {node && <NodeActions graph={graph} id={selected} onMove={onMove} />}
        <Button onPress={() => onOpen(selected)}>Details</Button>
      </div>
    </section>
  );
}

function sayEdge({ drawn, nameOf }: Graph, id: string): string {
  const edge = drawn.edges.find((other) => other.id === id);
  return edge ? `${nameOf(edge.from)} ${saysFrom(drawn, edge, edge.from)} ${nameOf(edge.to)}` : '';
}
