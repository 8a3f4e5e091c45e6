import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { kindEntry } from '../../kinds/kinds.ts';
import { moveInOutline, nodeKey, type OutlineRow, outlineRows } from '../../state/graph/outline.ts';
import { type Drawn, saysFrom, totalOf, unseenOf } from './drawn.ts';
import { actOnKey } from './graphKeys.ts';
import styles from './Outline.module.css';
import { type Graph, isShown } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  /** The details of a node or an edge are asked for, by a pointer or a key. */
  readonly onPick: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The graph as text: its kinds, under each its nodes, under each what joins it to others. */
export function Outline({ graph, onPick, onOpen }: Props) {
  const { view } = graph;
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState('');
  const tree = useRef<HTMLDivElement>(null);
  const rows = useRows(graph, toggled);
  const selectedNode = graph.drawn.nodes.get(view.selected ?? '')?.id;
  const selectedKey = selectedNode === undefined ? '' : nodeKey(selectedNode);
  // One row can be reached by Tab: the last one used, else the selected one, else the first.
  const current =
    [wanted, selectedKey].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key ?? '';

  useEffect(() => {
    // What is selected in the picture is the row at which a reader enters the list.
    if (selectedKey !== '') setWanted(selectedKey);
  }, [selectedKey]);

  function goTo(key: string) {
    setWanted(key);
    const row = tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    row?.focus();
    const chosen = rows.find((other) => other.key === key);
    if (chosen?.type === 'node') graph.select(chosen.id);
    if (chosen?.type === 'edge') graph.select(chosen.edge);
  }

  function toggle(key: string) {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = rows.find(({ key }) => key === current);
    if (!row) return;
    const move = moveInOutline(rows, current, event.key);
    if (move?.to !== undefined) goTo(move.to);
    else if (move?.toggles !== undefined) toggle(move.toggles);
    else if (!actOnRow(event, row)) return;
    event.preventDefault();
  }

  function actOnRow(event: KeyboardEvent, row: OutlineRow): boolean {
    if (row.type === 'node') return actOnKey(event, graph, { id: row.id, onOpen });
    if (row.type === 'edge' && (event.key === 'e' || event.key === 'E')) {
      return actOnKey(event, graph, { id: row.other, onOpen });
    }
    if (row.type === 'edge') return actOnKey(event, graph, { id: row.edge, onOpen });
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    toggle(row.key);
    return true;
  }

  function pick(row: OutlineRow) {
    setWanted(row.key);
    if (row.type === 'kind') toggle(row.key);
    else onPick(row.type === 'node' ? row.id : row.edge);
  }

  return (
    <div className={styles.tree} role="tree" aria-label="Graph as a list" ref={tree}>
      {rows.map((row) => (
        <div
          key={row.key}
          className={styles.row}
          role="treeitem"
          data-row={row.key}
          data-level={row.level}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.size}
          aria-expanded={row.type === 'edge' || row.isOpen === null ? undefined : row.isOpen}
          aria-selected={isSelected(row, view.selected)}
          tabIndex={row.key === current ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => pick(row)}
        >
          {row.type !== 'edge' && (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the arrow keys open and close.
            <span
              className={styles.arrow}
              data-is-open={row.isOpen}
              onClick={(event) => {
                event.stopPropagation();
                if (row.isOpen !== null) toggle(row.key);
              }}
            />
          )}
          <RowText row={row} graph={graph} />
        </div>
      ))}
    </div>
  );
}

function RowText({ row, graph }: { readonly row: OutlineRow; readonly graph: Graph }) {
  const { drawn } = graph;
  if (row.type === 'kind') {
    const count = [...drawn.nodes.values()].filter(
      ({ id, kind }) => kind === row.kind && graph.view.nodes.some((node) => node.id === id),
    ).length;
    return (
      <span className={styles.kind}>
        <KindMark kind={row.kind} name={kindEntry(row.kind).plural} /> {count}
      </span>
    );
  }
  if (row.type === 'edge') {
    const edge = drawn.edges.find(({ id }) => id === row.edge);
    return (
      <span>
        <span className={styles.says}>{edge && saysFrom(drawn, edge, row.id)}</span>{' '}
        {graph.nameOf(row.other)}
      </span>
    );
  }
  const unseen = totalOf(unseenOf(drawn, row.id));
  return (
    <span>
      {graph.nameOf(row.id)}
      {unseen > 0 && (
        <span className={styles.unseen}>
          {' '}
          +{unseen}
          <VisuallyHidden> not shown</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

function useRows(
  { view, drawn }: { readonly view: Graph['view']; readonly drawn: Drawn },
  toggled: ReadonlySet<string>,
) {
  return useMemo(() => {
    const ids = view.nodes.map(({ id }) => id).filter((id) => isShown(view, drawn, id));
    const shown = new Set(ids);
    return outlineRows({
      nodes: ids.flatMap((id) => drawn.nodes.get(id) ?? []),
      edges: drawn.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
      toggled,
    });
  }, [view, drawn, toggled]);
}

function isSelected(row: OutlineRow, selected: string | null): boolean {
  return (
    (row.type === 'node' ? row.id : row.type === 'edge' ? row.edge : null) === selected &&
    selected !== null
  );
}
