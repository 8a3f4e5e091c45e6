import { type Kind, kindNames } from '../../kinds/kinds.ts';

interface OutlineNode {
  readonly id: string;
  readonly kind: Kind;
}

interface OutlineEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

interface Place {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Its place among those beside it, from 1, and how many these are. */
  readonly position: number;
  readonly size: number;
}

/** A row of the outline: a kind, under it its nodes, under each the edges that join it to others. */
export type OutlineRow = Place &
  (
    | {
        readonly type: 'kind';
        readonly kind: Kind;
        readonly count: number;
        readonly isOpen: boolean;
      }
    /** `isOpen` is null where no edge joins it to anything on the canvas. */
    | { readonly type: 'node'; readonly id: string; readonly isOpen: boolean | null }
    | {
        readonly type: 'edge';
        readonly edge: string;
        readonly id: string;
        readonly other: string;
      }
  );

interface Outlined {
  readonly nodes: readonly OutlineNode[];
  readonly edges: readonly OutlineEdge[];
  /** Keys of rows that are not as they begin: kinds open, nodes closed. */
  readonly toggled: ReadonlySet<string>;
}

export function kindKey(kind: Kind): string {
  return `kind ${kind}`;
}

export function nodeKey(id: string): string {
  return `node ${id}`;
}

/** The rows that can be seen, from top to bottom. */
export function outlineRows({ nodes, edges, toggled }: Outlined): readonly OutlineRow[] {
  const kinds = kindNames.filter((kind) => nodes.some((node) => node.kind === kind));
  return kinds.flatMap((kind, index): OutlineRow[] => {
    const key = kindKey(kind);
    const isOpen = !toggled.has(key);
    const place = { key, level: 1, position: index + 1, size: kinds.length } as const;
    const ofKind = nodes.filter((node) => node.kind === kind);
    const rows = isOpen ? nodeRows(ofKind, edges, toggled) : [];
    return [{ type: 'kind', kind, count: ofKind.length, isOpen, ...place }, ...rows];
  });
}

function nodeRows(
  nodes: readonly OutlineNode[],
  edges: readonly OutlineEdge[],
  toggled: ReadonlySet<string>,
): OutlineRow[] {
  return nodes.flatMap(({ id }, index): OutlineRow[] => {
    const key = nodeKey(id);
    const joined = edges.filter(({ from, to }) => from === id || to === id);
    const isOpen = joined.length === 0 ? null : toggled.has(key);
    const place = { key, level: 2, position: index + 1, size: nodes.length } as const;
    const rows = isOpen ? joined.map((edge, at) => edgeRow(id, edge, at, joined.length)) : [];
    return [{ type: 'node', id, isOpen, ...place }, ...rows];
  });
}

function edgeRow(id: string, edge: OutlineEdge, index: number, size: number): OutlineRow {
  return {
    type: 'edge',
    key: `edge ${edge.id} ${id}`,
    level: 3,
    position: index + 1,
    size,
    edge: edge.id,
    id,
    other: edge.from === id ? edge.to : edge.from,
  };
}

/** Where an arrow leads: to another row, or to opening or closing this one. */
export type OutlineMove =
  | { readonly to: string; readonly toggles?: undefined }
  | { readonly to?: undefined; readonly toggles: string };

/** What a key does at a row, as in every tree; right on an edge follows it to its other node. */
export function moveInOutline(
  rows: readonly OutlineRow[],
  current: string,
  key: string,
): OutlineMove | null {
  const at = rows.findIndex((row) => row.key === current);
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return toRow(rows[at + 1]);
    case 'ArrowUp':
      return toRow(rows[at - 1]);
    case 'Home':
      return toRow(rows[0]);
    case 'End':
      return toRow(rows.at(-1));
    case 'ArrowRight':
      return moveRight(rows, at, row);
    case 'ArrowLeft':
      if (row.type !== 'edge' && row.isOpen) return { toggles: row.key };
      return toRow(rows.slice(0, at).findLast((above) => above.level < row.level));
    default:
      return null;
  }
}

function moveRight(rows: readonly OutlineRow[], at: number, row: OutlineRow): OutlineMove | null {
  if (row.type === 'edge') return { to: nodeKey(row.other) };
  if (row.isOpen === false) return { toggles: row.key };
  return row.isOpen ? toRow(rows[at + 1]) : null;
}

function toRow(row: OutlineRow | undefined): OutlineMove | null {
  return row ? { to: row.key } : null;
}
