import { joinWords } from '../../format/words.ts';
import { readView, type ViewWords, writeView } from './address.ts';
import { readNumber, writeNumber } from './digits.ts';
import { originOf, startsOf, type View } from './view.ts';

/** What mail programs, chats and spreadsheets pass on unharmed, less an origin and a path. */
export const LONGEST_SEARCH = 1_900;

/** A node whose expansion an address could not hold, and how many nodes it brought. */
export interface Regrowth {
  readonly of: string;
  readonly count: number;
}

export interface SharedView {
  readonly words: ViewWords;
  /** What the address leaves out, in words; null where it holds the view exactly. */
  readonly note: string | null;
}

export interface OpenedView {
  readonly view: View;
  /** Expansions to make again, in order, each up to its count of nodes. */
  readonly regrowths: readonly Regrowth[];
  /** How many nodes the view had from which the address was made; null where it holds it exactly. */
  readonly formerSize: number | null;
}

/**
 * Writes a view into an address: exactly where that fits, else its starting points, its steps (how
 * many nodes each brought) and of the placed nodes those that fit.
 */
export function shareView(view: View): SharedView {
  const words = writeView(view);
  if (lengthOf(words) <= LONGEST_SEARCH) return { words, note: null };

  const wanted = mostTelling(view);
  let fitting = writePart(view, []);
  let kept = 0;
  // Halving finds how many fit: each further node makes the address longer.
  for (let low = 1, high = wanted.length; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    const part = writePart(view, wanted.slice(0, middle));
    if (lengthOf(part) <= LONGEST_SEARCH) {
      fitting = part;
      kept = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return { words: fitting, note: noteOnLoss(view, new Set(wanted.slice(0, kept))) };
}

/** Opens what an address holds. Whatever it says, it answers a sound view. */
export function openView(words: ViewWords): OpenedView {
  const view = readView(words);
  const regrowths = (words.grow ?? '').split('.').flatMap((step) => {
    const of = view.nodes[readNumber(step.slice(0, 2)) ?? -1];
    const count = readNumber(step.slice(2, 4));
    return of && count ? [{ of: of.id, count }] : [];
  });
  const had = Number(words.had);
  return { view, regrowths, formerSize: Number.isSafeInteger(had) && had > 0 ? had : null };
}

function lengthOf(words: ViewWords): number {
  return new URLSearchParams(
    Object.entries(words).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]])),
  ).toString().length;
}

/** Starting points first, then what was expanded (in that order), then what the reader placed. */
function mostTelling(view: View): readonly string[] {
  const placed = view.nodes.filter((node) => node.isPlaced);
  return [
    ...new Set([
      ...startsOf(view).map((node) => node.id),
      ...view.expansions.map((expansion) => expansion.of),
      ...placed.map((node) => node.id),
    ]),
  ];
}

function writePart(view: View, ids: readonly string[]): ViewWords {
  const kept = new Set(ids);
  const nodes = view.nodes.filter((node) => kept.has(node.id));
  const expansions = view.expansions
    .filter(({ of }) => kept.has(of))
    .map(({ of, holds }) => ({ of, holds: holds.filter((id) => kept.has(id)) }));
  const isNodeKept = view.selected !== null && kept.has(view.selected);
  const part: View = {
    ...view,
    nodes,
    expansions: expansions.filter(({ holds }) => holds.length > 0),
    selected: isNodeKept ? view.selected : null,
    isOpen: isNodeKept && view.isOpen,
  };
  const indexes = new Map(nodes.map((node, index) => [node.id, index]));
  const grow = view.expansions.flatMap(({ of, holds }) => {
    const index = indexes.get(of);
    const brought = holds.filter((id) => originOf(view, id) === of);
    return index === undefined ? [] : [writeNumber(index, 2) + writeNumber(brought.length, 2)];
  });
  return { ...writeView(part), grow: grow.join('.') || undefined, had: String(view.nodes.length) };
}

function noteOnLoss(view: View, kept: ReadonlySet<string>): string {
  const starts = startsOf(view).map((node) => node.id);
  const steps = view.expansions.map((expansion) => expansion.of);
  const placed = view.nodes.filter((node) => node.isPlaced).map((node) => node.id);
  const keeps = [
    some(starts, kept, 'starting point'),
    some(steps, kept, 'step'),
    ...(placed.length > 0 ? [some(placed, kept, 'placed node')] : []),
  ];
  return (
    `This view has ${view.nodes.length} nodes, more than an address can hold exactly. The link keeps ` +
    `${joinWords(keeps)}; whoever opens it sees the best-evidenced nodes of each step.`
  );
}

function some(ids: readonly string[], kept: ReadonlySet<string>, noun: string): string {
  const count = ids.filter((id) => kept.has(id)).length;
  const plural = ids.length === 1 ? noun : `${noun}s`;
  return count === ids.length ? `${count} ${plural}` : `${count} of ${ids.length} ${plural}`;
}
