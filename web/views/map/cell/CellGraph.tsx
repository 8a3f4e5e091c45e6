import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { formatCount } from '../../../format/number.ts';
import type { Scene } from '../../../graph/scene.ts';
import { useCytoscape } from '../../../graph/useCytoscape.ts';
import { fitPlaces, zoomBy } from '../../../graph/viewport.ts';
import type { CellGraphQuery } from '../../../graphql/generated/graphql.ts';
import { KindMark } from '../../../kinds/KindMark.tsx';
import { kindEntry } from '../../../kinds/kinds.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import type { Point } from '../../../state/graph/view.ts';
import { useTheme } from '../../../style/theme.ts';
import styles from './CellGraph.module.css';
import { heightOf } from './graphPlaces.ts';
import { outlineOf } from './outline.ts';

type Graph = CellGraphQuery['graph'];

interface Props {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Point>;
  readonly title: string;
  /** How large it is drawn where it fills the width of the page. */
  readonly zoomAt: number;
}

const NOTHING_COVERED = { right: 0, bottom: 0 };

/** The cell's part of the graph, drawn in place, and the same as text. */
export function CellGraph({ graph, places, title, zoomAt }: Props) {
  const theme = useTheme();
  const [selected, setSelected] = useState<string | null>(null);
  const scene = useMemo(() => sceneOf(graph, places, selected), [graph, places, selected]);
  const { container, core } = useCytoscape({
    scene,
    theme,
    insets: NOTHING_COVERED,
    onTap: setSelected,
    onExpand: setSelected,
    onMove: () => {},
    onHover: () => {},
  });

  useEffect(() => {
    // A wheel over the picture scrolls the page, of which it is a part.
    core.current?.userZoomingEnabled(false);
    core.current?.autoungrabify(true);
  }, [core]);

  const node = graph.nodes.find(({ id }) => id === selected);
  const edge = graph.edges.find(({ id }) => id === selected);
  const size = `${formatCount(graph.nodes.length, 'node', 'nodes')}, ${formatCount(graph.edges.length, 'connection', 'connections')}`;
  return (
    <div className={styles.graph}>
      <div
        className={styles.picture}
        ref={container}
        role="img"
        aria-label={`Picture of the graph of ${title}: ${size}; the same stands as text below`}
        style={{ blockSize: `clamp(20rem, ${heightOf(places) * zoomAt}px, 75rem)` }}
      />
      <fieldset className={styles.tools}>
        <legend>
          <VisuallyHidden>Picture</VisuallyHidden>
        </legend>
        <Button aria-label="Zoom in" onPress={() => zoom(1.3)}>
          <Plus size="1em" aria-hidden="true" />
        </Button>
        <Button aria-label="Zoom out" onPress={() => zoom(1 / 1.3)}>
          <Minus size="1em" aria-hidden="true" />
        </Button>
        <Button aria-label="Show everything" onPress={showAll}>
          <Maximize size="1em" aria-hidden="true" />
        </Button>
        <p className={styles.selected} role="status">
          {node && (
            <>
              <KindMark kind={node.kind} /> <EntityLink to={node} />
            </>
          )}
          {edge?.sentence}
        </p>
      </fieldset>
      <Disclosure summary={`The same as text: ${size}`}>
        <div className={styles.outline}>
          {outlineOf(graph).map(({ kind, nodes }) => (
            <section key={kind}>
              <h3>
                <KindMark
                  kind={kind}
                  name={nodes.length === 1 ? kindEntry(kind).label : kindEntry(kind).plural}
                />{' '}
                {nodes.length}
              </h3>
              <ul>
                {nodes.map((one) => (
                  <li key={one.node.id}>
                    <EntityLink to={one.node} />
                    {one.sentences.length > 0 && (
                      <ul>
                        {one.sentences.map((sentence) => (
                          <li key={sentence}>{sentence}</li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Disclosure>
    </div>
  );

  function zoom(factor: number) {
    if (core.current) zoomBy(core.current, factor, NOTHING_COVERED);
  }

  function showAll() {
    if (core.current) fitPlaces(core.current, [...places.values()], NOTHING_COVERED);
  }
}

function sceneOf(graph: Graph, places: ReadonlyMap<string, Point>, selected: string | null): Scene {
  const nodes = graph.nodes.flatMap(({ id, kind, name }) => {
    const at = places.get(id);
    return at ? [{ id, kind, name, at, isPlaced: false, origin: null, unseen: 0 }] : [];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((edge) => ({ ...edge, says: '' }));
  return { nodes, edges, selected };
}
