import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { useDocumentTitle } from '../../components/useDocumentTitle.ts';
import { useMedia } from '../../components/useMedia.ts';
import { CanvasDocument } from '../../graphql/generated/graphql.ts';
import type { Point } from '../../state/graph/view.ts';
import type { SearchWords } from '../../state/readableSearch.ts';
import { AddNode } from './AddNode.tsx';
import { Canvas } from './Canvas.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { ExpandPanel } from './ExpandPanel.tsx';
import styles from './GraphScreen.module.css';
import { Keys } from './Keys.tsx';
import { Legend } from './Legend.tsx';
import { Notes } from './Notes.tsx';
import { Outline } from './Outline.tsx';
import { SelectedDetails } from './SelectedDetails.tsx';
import { SelectedRow } from './SelectedRow.tsx';
import { useGraph } from './useGraph.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** Room for the canvas, the list and the details beside each other; GraphScreen.module.css says the same. */
const wide = matchMedia('(width >= 60rem)');

/** The graph: a picture, the same as a list, and details of what is selected. */
export function GraphScreen({ words }: { readonly words: SearchWords }) {
  const graph = useGraph(words);
  const isWide = useMedia(wide);
  const [isList, setIsList] = useState(false);
  /** Whose details a key asked for, which then take the focus, and how often it did. */
  const [focus, setFocus] = useState({ id: '', turn: 0 });
  /** The node that goes where the next tap on the picture is. */
  const [moving, setMoving] = useState<string | null>(null);
  const { view, drawn, expanding } = graph;
  useUndoKeys(graph);
  useDocumentTitle(titleOf(view.nodes.map(({ id }) => graph.nameOf(id))));

  if (view.nodes.length === 0) return <EmptyGraph graph={graph} />;

  const isAsking = expanding?.status === 'asking';
  const hasDrawer = isAsking || view.isOpen;
  // As GraphScreen.module.css and Drawer.module.css have it: what a drawer or a row of buttons covers.
  const insets = {
    right: isWide && hasDrawer ? 384 : 0,
    bottom: isWide || !hasDrawer ? 64 : window.innerHeight / 2 - 48,
  };

  /** With a pointer: beside the picture there is room for details; on a phone a row of buttons comes first. */
  function pick(id: string | null) {
    if (id !== null && isWide) graph.open(id);
    else graph.select(id);
  }

  function tap(id: string | null, at: Point) {
    if (moving === null) return pick(id);
    graph.move(moving, at);
    setMoving(null);
  }

  function askWhereTo(id: string) {
    setMoving(id);
    setIsList(false);
    graph.close();
    graph.say(`Choose in the picture where ${graph.nameOf(id)} should stand.`);
  }

  function open(id: string) {
    setFocus(({ turn }) => ({ id, turn: turn + 1 }));
    graph.open(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (moving !== null) setMoving(null);
    else if (expanding) graph.stopExpanding();
    else if (view.isOpen) graph.close();
    else graph.select(null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, wherever the focus is.
    <div className={styles.screen} data-shows={isList ? 'list' : 'picture'} onKeyDown={onKeyDown}>
      <h1 className={styles.heading}>Graph</h1>
      <div className={styles.find}>
        <AddNode label="Add to the graph" onAdd={graph.add} />
      </div>
      <fieldset className={styles.switch}>
        <legend>Show as</legend>
        <Button
          variant={isList ? 'plain' : 'strong'}
          aria-pressed={!isList}
          onPress={() => setIsList(false)}
        >
          Picture
        </Button>
        <Button
          variant={isList ? 'strong' : 'plain'}
          aria-pressed={isList}
          onPress={() => setIsList(true)}
        >
          List
        </Button>
      </fieldset>
      <div className={styles.notes}>
        <Notes graph={graph} />
      </div>
      <div className={styles.side}>
        <Legend graph={graph} />
        <div className={styles.list}>
          <Outline graph={graph} onPick={pick} onOpen={open} />
        </div>
        <div className={styles.small}>
          <Disclosure summary="Keys and gestures">
            <Keys />
          </Disclosure>
        </div>
        <QueryPanel document={CanvasDocument} variables={graph.variables} />
        <Button variant="quiet" onPress={graph.clear}>
          Clear the canvas
        </Button>
      </div>
      <div className={styles.stage}>
        <Canvas graph={graph} insets={insets} onTap={tap} onOpen={open} />
        <p className={styles.waiting}>
          {drawn.nodes.size === 0 && !graph.isCurrent && !graph.failure && 'Loading the graph …'}
          {expanding?.status === 'loading' &&
            `Looking up what ${graph.nameOf(expanding.id)} is joined to …`}
          {moving !== null && (
            <>
              Click or tap where {graph.nameOf(moving)} should stand.{' '}
              <Button variant="quiet" onPress={() => setMoving(null)}>
                Leave it
              </Button>
            </>
          )}
          {graph.regrowing.isRegrowing && 'Making the steps of this link again …'}
        </p>
      </div>
      <div className={styles.over}>
        {!hasDrawer && moving === null && (
          <SelectedRow graph={graph} onMove={askWhereTo} onOpen={open} />
        )}
        {isAsking && (
          <ExpandPanel
            key={expanding.id}
            graph={graph}
            id={expanding.id}
            begun={expanding.found}
            tickedFirst={expanding.ticked}
          />
        )}
        {!isAsking && view.isOpen && (
          <SelectedDetails
            graph={graph}
            onMove={askWhereTo}
            onOpen={open}
            focusTurn={focus.id === view.selected ? focus.turn : 0}
          />
        )}
      </div>
      <p className={styles.news} role="status" key={graph.news.turn}>
        {graph.news.text}
      </p>
    </div>
  );
}

function titleOf(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return 'Graph';
  return names.length === 1 ? `${first}: graph` : `${first} and ${names.length - 1} more: graph`;
}
