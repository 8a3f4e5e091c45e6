import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { formatCount } from '../../format/number.ts';
import type { Scene } from '../../graph/scene.ts';
import { useCytoscape } from '../../graph/useCytoscape.ts';
import { fitPlaces, type Insets, zoomBy } from '../../graph/viewport.ts';
import { isArrow, nodeToward, nudged } from '../../state/graph/compass.ts';
import { originOf, type Point } from '../../state/graph/view.ts';
import { useTheme } from '../../style/theme.ts';
import styles from './Canvas.module.css';
import { saysFrom, totalOf, unseenOf } from './drawn.ts';
import { actOnKey } from './graphKeys.ts';
import { Hovered } from './Hovered.tsx';
import { ToolButton } from './ToolButton.tsx';
import { PICTURE_ID } from './useFocusReturn.ts';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly insets: Insets;
  /** A pointer chose something, or a place. */
  readonly onTap: (id: string | null, at: Point) => void;
  /** A key asked for the details of something. */
  readonly onOpen: (id: string) => void;
}

/** The picture, with its buttons and keys. */
export function Canvas({ graph, insets, onTap, onOpen }: Props) {
  const theme = useTheme();
  const hintId = useId();
  const [hovered, setHovered] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const scene = useScene(graph);
  const { container, core } = useCytoscape({
    scene,
    theme,
    insets,
    onTap,
    onExpand: graph.expand,
    onMove: graph.move,
    onHover: setHovered,
  });
  const { selected } = graph.view;
  const { past, future } = graph.history;

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return;
    if (isArrow(event.key)) {
      const from = scene.nodes.find(({ id }) => id === selected);
      if (event.shiftKey && from) graph.move(from.id, nudged(event.key, from.at));
      else if (from) graph.select(nodeToward(event.key, from.at, scene.nodes) ?? from.id);
      else graph.select(scene.nodes[0]?.id ?? null);
    } else if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1.3 : 1 / 1.3);
    else if (event.key === '0') showAll();
    else if (!selected || !actOnKey(event, graph, { id: selected, onOpen })) return;
    event.preventDefault();
  }

  function zoom(factor: number) {
    if (core.current) zoomBy(core.current, factor, insets);
  }

  function showAll() {
    const places = scene.nodes.map(({ at }) => at);
    if (core.current) fitPlaces(core.current, places, insets);
  }

  return (
    <div className={styles.canvas}>
      <div
        className={styles.picture}
        id={PICTURE_ID}
        ref={container}
        role="application"
        aria-label={`Picture of the graph: ${formatCount(scene.nodes.length, 'node', 'nodes')}, ${formatCount(scene.edges.length, 'connection', 'connections')}`}
        aria-describedby={hintId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      />
      <p id={hintId} hidden>
        Arrow keys go from node to node, E expands, Enter opens details, Delete removes, Shift with
        an arrow moves the node, plus, minus and 0 zoom. The list holds the same nodes and
        connections as text.
      </p>
      {hovered && <Hovered graph={graph} id={hovered.id} at={hovered.at} />}
      <fieldset className={styles.tools} aria-label="Picture">
        <ToolButton
          label={past.length > 0 ? `Undo: ${past.at(-1)?.name}` : 'Nothing to undo'}
          isDisabled={past.length === 0}
          onPress={graph.undo}
        >
          <Undo2 aria-hidden="true" />
        </ToolButton>
        <ToolButton
          label={future.length > 0 ? `Redo: ${future.at(-1)?.name}` : 'Nothing to redo'}
          isDisabled={future.length === 0}
          onPress={graph.redo}
        >
          <Redo2 aria-hidden="true" />
        </ToolButton>
        <ToolButton label="Zoom in" onPress={() => zoom(1.3)}>
          <Plus aria-hidden="true" />
        </ToolButton>
        <ToolButton label="Zoom out" onPress={() => zoom(1 / 1.3)}>
          <Minus aria-hidden="true" />
        </ToolButton>
        <ToolButton label="Show everything" onPress={showAll}>
          <Maximize aria-hidden="true" />
        </ToolButton>
      </fieldset>
    </div>
  );
}

/** What the canvas draws of the view and the answer. */
function useScene({ view, drawn }: Graph): Scene {
  const { nodes: placed, expansions, hiddenKinds, selected } = view;
  const shown = useMemo(() => {
    const nodes = placed.flatMap(({ id, at, isPlaced }) => {
      const node = drawn.nodes.get(id);
      if (!node || !at || hiddenKinds.includes(node.kind)) return [];
      const { kind, name } = node;
      const unseen = totalOf(unseenOf(drawn, id));
      return [{ id, kind, name, at, isPlaced, origin: originOf({ expansions }, id), unseen }];
    });
    const ids = new Set(nodes.map(({ id }) => id));
    const edges = drawn.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const spoken = edges.map((edge) => ({ ...edge, says: saysFrom(drawn, edge, edge.from) }));
    return { nodes, edges: spoken };
  }, [placed, expansions, hiddenKinds, drawn]);
  return useMemo(() => ({ ...shown, selected }), [shown, selected]);
}
