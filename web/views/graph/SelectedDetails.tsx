import { isDrawn } from './drawn.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly onMove: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly focusTurn: number;
}

/** The details of the selected node or edge. */
export function SelectedDetails({ graph, onMove, onOpen, focusTurn }: Props) {
  const { selected } = graph.view;
  if (selected === null || !isDrawn(graph.drawn, selected)) return null;
  const node = graph.drawn.nodes.get(selected);
  if (node) {
    return (
      <NodeDetails key={selected} graph={graph} node={node} onMove={onMove} focusTurn={focusTurn} />
    );
  }
  return (
    <EdgeDetails key={selected} graph={graph} id={selected} focusTurn={focusTurn} onOpen={onOpen} />
  );
}
