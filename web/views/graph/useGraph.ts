import { useState } from 'react';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';
import { planCollapse } from '../../state/graph/collapse.ts';
import { CANVAS_HOLDS } from '../../state/graph/neighborhood.ts';
import { isOnCanvas, type Point } from '../../state/graph/view.ts';
import { countByKind, describeCollapse } from '../../state/graph/words.ts';
import type { SearchWords } from '../../state/readableSearch.ts';
import { neighborsDrawn } from './drawn.ts';
import { type Neighborhood, neighborIds } from './neighborhood.ts';
import { useDrawn } from './useDrawn.ts';
import { useExpanding } from './useExpanding.ts';
import { useGraphAddress } from './useGraphAddress.ts';
import { useGraphHistory } from './useGraphHistory.ts';
import { useRegrowing } from './useRegrowing.ts';
import { useSettling } from './useSettling.ts';

/** What was just done, for the live region; `turn` tells two equal sentences apart. */
interface News {
  readonly text: string;
  readonly turn: number;
}

/** The graph on screen: its view, what the API says of it, and all that a reader can do. */
export function useGraph(words: SearchWords) {
  const { history, dispatch, regrowths, formerSize } = useGraphHistory(words);
  const { view } = history;
  const { drawn, isCurrent, failure, variables } = useDrawn(view);
  const regrowing = useRegrowing({ regrowths, view, dispatch });
  const shareNote = useGraphAddress({ history, words, isHeld: regrowing.isRegrowing });
  useSettling({ view, drawn, isCurrent, dispatch });

  const [news, setNews] = useState<News>({ text: '', turn: 0 });
  function say(text: string) {
    setNews(({ turn }) => ({ text, turn: turn + 1 }));
  }
  const nameOf = (id: string) => drawn.nodes.get(id)?.name ?? id;

  function join(id: string, ids: readonly string[], found: Neighborhood) {
    const onCanvas = neighborIds(found).filter((other) => isOnCanvas(view, other));
    const seen = [...neighborsDrawn(drawn, id), ...onCanvas];
    const kinds = found.neighbors.filter(({ node }) => ids.includes(node.id));
    const added = new Map(kinds.map(({ node }) => [node.id, node.kind]));
    const action = { type: 'expand', id, ids, drawn: [...new Set(seen)] } as const;
    dispatch({ type: 'step', action, name: `Expand ${nameOf(id)}` });
    say(`${countByKind([...added.values()])} added to ${nameOf(id)}.`);
    stop();
  }

  const { expanding, expand, stop } = useExpanding(view, {
    onJoin: join,
    onNothing: (id, why) =>
      say(
        why === 'allShown'
          ? `All that ${nameOf(id)} is joined to is shown.`
          : `The canvas is full: it holds ${CANVAS_HOLDS} nodes. Remove or collapse some first.`,
      ),
  });

  return {
    history,
    view,
    drawn,
    news,
    expanding,
    regrowing,
    formerSize,
    shareNote,
    failure,
    variables,
    isCurrent,
    nameOf,
    expand,
    /** Adds those of the asked-about neighbors that the reader chose. */
    join,
    stopExpanding: stop,

    add(id: string, name: string) {
      dispatch({ type: 'step', action: { type: 'add', ids: [id] }, name: `Add ${name}` });
      say(`${name} added.`);
    },
    collapse(id: string) {
      say(describeCollapse(planCollapse(view, id)));
      dispatch({ type: 'step', action: { type: 'collapse', id }, name: `Collapse ${nameOf(id)}` });
    },
    remove(id: string) {
      dispatch({
        type: 'step',
        action: { type: 'remove', ids: [id] },
        name: `Remove ${nameOf(id)}`,
      });
      say(`${nameOf(id)} removed.`);
    },
    clear() {
      const ids = view.nodes.map((node) => node.id);
      dispatch({ type: 'step', action: { type: 'remove', ids }, name: 'Clear the canvas' });
      say('The canvas is empty.');
    },
    removeMissing() {
      const { missing } = drawn;
      dispatch({ type: 'amend', action: { type: 'remove', ids: missing } });
    },
    setKindShown(kind: Kind, isShown: boolean) {
      const plural = kindEntry(kind).plural.toLowerCase();
      const action = { type: isShown ? 'showKind' : 'hideKind', kind } as const;
      dispatch({ type: 'step', action, name: `${isShown ? 'Show' : 'Hide'} ${plural}` });
      say(`${kindEntry(kind).plural} ${isShown ? 'shown' : 'hidden'}.`);
    },
    move(id: string, to: Point) {
      dispatch({ type: 'step', action: { type: 'move', id, to }, name: `Move ${nameOf(id)}` });
    },
    release(id: string) {
      dispatch({ type: 'step', action: { type: 'release', id }, name: `Let go of ${nameOf(id)}` });
      say(`${nameOf(id)} may be moved by the layout again.`);
    },
    select(id: string | null) {
      dispatch({ type: 'amend', action: { type: 'select', id } });
    },
    open(id: string) {
      dispatch({ type: 'amend', action: { type: 'open', id } });
    },
    close() {
      dispatch({ type: 'amend', action: { type: 'close' } });
    },
    undo() {
      const name = history.past.at(-1)?.name;
      dispatch({ type: 'undo' });
      if (name !== undefined) say(`Undone: ${name}.`);
    },
    redo() {
      const name = history.future.at(-1)?.name;
      dispatch({ type: 'redo' });
      if (name !== undefined) say(`Done again: ${name}.`);
    },
    say,
  };
}

export type Graph = ReturnType<typeof useGraph>;
