import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { kindEntry } from '../../kinds/kinds.ts';
import { moveInOutline, nodeKey, type OutlineRow, outlineRows } from '../../state/graph/outline.ts';
import { type Drawn, saysFrom, totalOf, unseenOf } from './drawn.ts';
import { actOnKey } from './graphKeys.ts';
import styles from './Outline.module.css';
import type { Graph } from './useGraph.ts';

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
  const hasFocus = useRef(false);
  const rows = useRows(graph, toggled);
  const selectedNode = graph.drawn.nodes.get(view.selected ?? '')?.id;
  const selectedKey = selectedNode === undefined ? '' : nodeKey(selectedNode);
  // One row can be reached by Tab: the last one used, else the selected one, else the first.
  const current =
    [wanted, selectedKey].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key ?? '';

  useEffect(() => {
    // What is selected in the picture is the row at which a reader enters the list.
    if (selectedKey === '') return;
    setWanted(selectedKey);
    rowElement(tree.current, selectedKey)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey]);

  useEffect(() => {
    // The row that had the focus may be gone with what the reader took off the canvas.
    if (hasFocus.current && document.activeElement === document.body) {
      rowElement(tree.current, current)?.focus();
    }
  }, [current]);

  function goTo(key: string) {
    setWanted(key);
    rowElement(tree.current, key)?.focus();
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
    if (row.type === 'node' && (event.key === 'Delete' || event.key === 'Backspace')) {
      const at = rows.indexOf(row);
      const next = rows.slice(at + 1).find(({ level }) => level <= row.level) ?? rows[at - 1];
      setWanted(next?.key ?? '');
    }
    if (row.type === 'node') return actOnKey(event, graph, { id: row.id, onOpen });
    if (row.type === 'edge' && event.key.toLowerCase() === 'e') {
      return actOnKey(event, graph, { id: row.other, onOpen });
    }
    if (row.type === 'edge') return actOnKey(event, graph, { id: row.edge, onOpen });
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    toggle(row.key);
    return true;
  }

  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element)) return;
    const key = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = rows.find((other) => other.key === key);
    if (!row) return;
    setWanted(row.key);
    const isOnArrow = target.closest('[data-is-open]') !== null;
    if (row.type === 'kind' || isOnArrow) toggle(row.key);
    else onPick(row.type === 'node' ? row.id : row.edge);
  }

  return (
    <div
      className={styles.tree}
      role="tree"
      aria-label="Graph as a list"
      ref={tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          drawn={graph.drawn}
          isCurrent={row.key === current}
          isSelected={isSelected(row, view.selected)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: OutlineRow;
  readonly drawn: Drawn;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

/** Drawn again only when it changes: there may be hundreds. */
const Row = memo(function Row({ row, drawn, isCurrent, isSelected }: RowProps) {
  const isOpen = row.type === 'edge' ? null : row.isOpen;
  return (
    <div
      className={styles.row}
      role="treeitem"
      data-row={row.key}
      data-level={row.level}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
    >
      {row.type !== 'edge' && <span className={styles.arrow} data-is-open={isOpen ?? undefined} />}
      <RowText row={row} drawn={drawn} />
    </div>
  );
});

function RowText({ row, drawn }: { readonly row: OutlineRow; readonly drawn: Drawn }) {
  if (row.type === 'kind') {
    return (
      <span className={styles.kind}>
        <KindMark kind={row.kind} name={kindEntry(row.kind).plural} /> {row.count}
      </span>
    );
  }
  if (row.type === 'edge') {
    const edge = drawn.edges.find(({ id }) => id === row.edge);
    return (
      <span>
        <span className={styles.says}>{edge && saysFrom(drawn, edge, row.id)}</span>{' '}
        {drawn.nodes.get(row.other)?.name}
      </span>
    );
  }
  const unseen = totalOf(unseenOf(drawn, row.id));
  return (
    <span>
      {drawn.nodes.get(row.id)?.name}
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

function rowElement(tree: HTMLElement | null, key: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null;
}

function useRows({ view, drawn }: Graph, toggled: ReadonlySet<string>) {
  const { nodes, hiddenKinds } = view;
  return useMemo(() => {
    const shown = nodes.flatMap(({ id }) => {
      const node = drawn.nodes.get(id);
      return node && !hiddenKinds.includes(node.kind) ? [node] : [];
    });
    const ids = new Set(shown.map(({ id }) => id));
    const edges = drawn.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return outlineRows({ nodes: shown, edges, toggled });
  }, [nodes, hiddenKinds, drawn, toggled]);
}

function isSelected(row: OutlineRow, selected: string | null): boolean {
  if (row.type === 'kind') return false;
  return (row.type === 'node' ? row.id : row.edge) === selected;
}
