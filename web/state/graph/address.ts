import type { Kind } from '../../kinds/kinds.ts';
import { kindOfWord, kindWord } from '../../kinds/kinds.ts';
import { EDGE_OF_CANVAS } from './change.ts';
import { readNumber, readSet, writeNumber, writeSet } from './digits.ts';
import { readIds, writeIds } from './idList.ts';
import { type Expansion, edgeEnds, type Point, type View, type ViewNode } from './view.ts';

/** The part of an address that says what the graph shows: `?nodes=project-quest&…`, texts alone. */
export type ViewWords = Readonly<Record<string, string | undefined>>;

/** Writes a whole view: readable where it is small, compact where it is not. */
export function writeView(view: View): ViewWords {
  const ids = view.nodes.map((node) => node.id);
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: string) => indexes.get(id) ?? 0;
  const selected = view.selected === null ? undefined : writeSelected(view.selected, indexOf);

  return {
    nodes: ids.length > 0 ? writeIds(ids) : undefined,
    at: view.nodes.some((node) => node.at) ? view.nodes.map(writePlace).join('') : undefined,
    steps: view.expansions.map((expansion) => writeStep(expansion, indexOf)).join('.') || undefined,
    hide: view.hiddenKinds.map(kindWord).join(',') || undefined,
    [view.isOpen ? 'open' : 'select']: selected,
  };
}

/** Reads a view. Whatever the address says, it answers a sound one. */
export function readView(words: ViewWords): View {
  const ids = [...new Set(readIds(words.nodes ?? words.start ?? ''))];
  const places = readPlaces(words.at ?? '');
  const nodes = ids.map((id, index): ViewNode => ({ id, ...(places[index] ?? NO_PLACE) }));
  // Links from elsewhere say where to start, `?start=project-quest`: then that is selected.
  const selected = readSelected(words.open ?? words.select ?? (words.start ? '0' : ''), ids);

  return {
    nodes,
    expansions: readSteps(words.steps ?? '', ids),
    hiddenKinds: readKinds(words.hide ?? ''),
    selected,
    isOpen: words.open !== undefined && selected !== null,
  };
}

const NO_PLACE = { at: null, isPlaced: false };

/** `.` for none, else three digits each for x and y, after a `*` where the reader placed it. */
function writePlace({ at, isPlaced }: ViewNode): string {
  if (!at) return '.';
  const digits = writeNumber(at.x + EDGE_OF_CANVAS, 3) + writeNumber(at.y + EDGE_OF_CANVAS, 3);
  return isPlaced ? `*${digits}` : digits;
}

function readPlaces(text: string): readonly { at: Point | null; isPlaced: boolean }[] {
  const written = text.match(/\.|\*?[A-Za-z0-9_-]{6}/g) ?? [];
  return written.map((place) => {
    const digits = place.replace('*', '');
    const x = readNumber(digits.slice(0, 3));
    const y = readNumber(digits.slice(3, 6));
    if (x === null || y === null) return NO_PLACE;
    const at = { x: x - EDGE_OF_CANVAS, y: y - EDGE_OF_CANVAS };
    return { at, isPlaced: place.startsWith('*') };
  });
}

function writeStep({ of, holds }: Expansion, indexOf: (id: string) => number): string {
  return writeNumber(indexOf(of), 2) + writeSet(holds.map(indexOf));
}

function readSteps(text: string, ids: readonly string[]): readonly Expansion[] {
  const steps = new Map<string, Expansion>();
  for (const step of text.split('.')) {
    const of = ids[readNumber(step.slice(0, 2)) ?? -1];
    if (of === undefined || steps.has(of)) continue;
    const holds = readSet(step.slice(2)).flatMap((index) => ids[index] ?? []);
    const others = holds.filter((id) => id !== of);
    if (others.length > 0) steps.set(of, { of, holds: others });
  }
  return [...steps.values()];
}

function readKinds(text: string): readonly Kind[] {
  return [...new Set(text.split(',').flatMap((word) => kindOfWord(word) ?? []))].sort();
}

/** A node by its place in the list; an edge as its two nodes, relationship and ordinal. */
function writeSelected(id: string, indexOf: (id: string) => number): string {
  const ends = edgeEnds(id);
  if (!ends) return String(indexOf(id));
  const [, relationship, , ordinal] = id.split('~');
  return [indexOf(ends.from), relationship, indexOf(ends.to), ordinal].join('~');
}

function readSelected(text: string, ids: readonly string[]): string | null {
  const [from, relationship, to, ordinal] = text.split('~');
  const fromId = from ? ids[Number(from)] : undefined;
  if (fromId === undefined || relationship === undefined) return fromId ?? null;
  const toId = to ? ids[Number(to)] : undefined;
  return toId !== undefined && ordinal !== undefined
    ? [fromId, relationship, toId, ordinal].join('~')
    : null;
}
