import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { formatCount } from '../../format/number.ts';
import { joinWords } from '../../format/words.ts';
import { NeighborhoodDocument } from '../../graphql/generated/graphql.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { CANVAS_HOLDS } from '../../state/graph/neighborhood.ts';
import { countOfKind } from '../../state/graph/words.ts';
import { Drawer } from './Drawer.tsx';
import { type Degree, totalOf, unseenOf } from './drawn.ts';
import styles from './ExpandPanel.module.css';
import { loadMore, type Neighbor, type Neighborhood } from './neighborhood.ts';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly id: string;
  readonly begun: Neighborhood;
  readonly tickedFirst: readonly string[];
}

/** Asks which of many neighbors should join: by sort, with counts, the best evidenced ticked. */
export function ExpandPanel({ graph, id, begun, tickedFirst }: Props) {
  const client = useQueryClient();
  const [found, setFound] = useState(begun);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(tickedFirst));
  const [more, setMore] = useState<{ readonly isLoading: boolean; readonly error: Error | null }>({
    isLoading: false,
    error: null,
  });

  const onCanvas = new Set(graph.view.nodes.map((node) => node.id));
  const sorts = unseenOf(graph.drawn, id);
  const unseen = found.neighbors.filter(({ node }) => !onCanvas.has(node.id));
  const room = CANVAS_HOLDS - onCanvas.size;
  const chosen = [...ticked].filter((other) => unseen.some(({ node }) => node.id === other));

  function tick(ids: readonly string[], isTicked: boolean) {
    const next = new Set(ticked);
    for (const other of ids) {
      if (isTicked) next.add(other);
      else next.delete(other);
    }
    setTicked(next);
  }

  function add(event: FormEvent) {
    event.preventDefault();
    if (chosen.length > 0 && chosen.length <= room) graph.join(id, chosen, found);
  }

  async function load() {
    setMore({ isLoading: true, error: null });
    try {
      setFound((await loadMore(client, id, found)) ?? found);
      setMore({ isLoading: false, error: null });
    } catch (failure) {
      const error = failure instanceof Error ? failure : new Error(String(failure));
      setMore({ isLoading: false, error });
    }
  }

  return (
    <Drawer
      over={`Expand: ${totalOf(sorts)} not shown`}
      title={graph.nameOf(id)}
      focusTurn={1}
      onClose={graph.stopExpanding}
      actions={
        <>
          <Button
            variant="strong"
            isDisabled={chosen.length === 0 || chosen.length > room}
            onPress={() => graph.join(id, chosen, found)}
          >
            {chosen.length === 0 ? 'Tick what to add' : `Add ${chosen.length}`}
          </Button>
          <Button onPress={graph.stopExpanding}>Cancel</Button>
          {chosen.length > room && (
            <p className={styles.full} role="alert">
              The canvas has room for {room} more.
            </p>
          )}
        </>
      }
    >
      <p className={styles.lead}>The ten with the most evidence are ticked.</p>
      <form className={styles.sorts} onSubmit={add}>
        {sorts.map((sort) => (
          <Sort
            key={`${sort.relationship} ${sort.direction} ${sort.kind}`}
            sort={sort}
            neighbors={unseen.filter((neighbor) => isOfSort(neighbor, sort))}
            ticked={ticked}
            onTick={tick}
          />
        ))}
      </form>
      {found.next !== null && (
        <Button isDisabled={more.isLoading} onPress={load}>
          {more.isLoading ? 'Loading more …' : 'Load more'}
        </Button>
      )}
      {more.error && <p role="alert">Could not load more. {more.error.message}</p>}
      <QueryPanel document={NeighborhoodDocument} variables={{ id }} />
    </Drawer>
  );
}

interface SortProps {
  readonly sort: Degree;
  readonly neighbors: readonly Neighbor[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
}

/** The unseen neighbors of one relationship and kind. */
function Sort({ sort, neighbors, ticked, onTick }: SortProps) {
  const ids = [...new Set(neighbors.map(({ node }) => node.id))];
  const areAllTicked = ids.length > 0 && ids.every((id) => ticked.has(id));
  const rest = sort.count - ids.length;
  return (
    <fieldset className={styles.sort}>
      <legend className={styles.legend}>
        <KindMark kind={sort.kind} name={`${sort.says}: ${countOfKind(sort.kind, sort.count)}`} />
      </legend>
      {ids.length > 1 && (
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={areAllTicked}
            onChange={(event) => onTick(ids, event.target.checked)}
          />
          All {ids.length}
        </label>
      )}
      {ids.map((id) => (
        <label key={id} className={styles.neighbor}>
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={(event) => onTick([id], event.target.checked)}
          />
          <NeighborName neighbor={neighbors.find(({ node }) => node.id === id)} />
        </label>
      ))}
      {rest > 0 && ids.length === 0 && <p className={styles.rest}>Not loaded yet.</p>}
      {rest > 0 && ids.length > 0 && <p className={styles.rest}>{rest} more not loaded yet.</p>}
    </fieldset>
  );
}

function NeighborName({ neighbor }: { readonly neighbor: Neighbor | undefined }) {
  if (!neighbor) return null;
  const { name, kind, evaluationCount, findingCount } = neighbor.node;
  const evidence = [
    evaluationCount > 0 && kind !== 'EVALUATION'
      ? [formatCount(evaluationCount, 'evaluation', 'evaluations')]
      : [],
    findingCount > 0 && kind !== 'FINDING'
      ? [formatCount(findingCount, 'finding', 'findings')]
      : [],
  ].flat();
  return (
    <span>
      {name}
      {evidence.length > 0 && kind !== 'FINDING' && (
        <span className={styles.evidence}>{joinWords(evidence)}</span>
      )}
    </span>
  );
}

function isOfSort({ node, edge, direction }: Neighbor, sort: Degree): boolean {
  return (
    edge.relationship === sort.relationship &&
    direction === sort.direction &&
    node.kind === sort.kind
  );
}
