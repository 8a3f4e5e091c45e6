import type { GraphNode } from '../../model/node.ts';
import { type Step, stepsOf } from '../../model/steps.ts';
import type { CursorShape, CursorValues } from '../cursor.ts';
import { evidenceCursor, relationCursor, stepWord } from '../cursorShapes.ts';
import { compareText, compareValues, edgeOrder } from '../order.ts';
import { segmentOf, stepNumber } from './adjacency.ts';
import { evidenceRanks } from './evidenceRanks.ts';
import { edgeAt, type GraphIndex, nodeAt } from './graphIndex.ts';
import { at, inOrderOf, largest } from './numbers.ts';

/** A node's adjacency along some steps, in one of the orders of neighbors. */
interface NeighborList {
  /** Entries of the adjacency. */
  readonly entries: Uint32Array;
  readonly stepOf: (i: number) => Step;
  readonly shape: CursorShape;
  readonly valuesOf: (i: number) => CursorValues;
  readonly compare: (i: number, cursor: CursorValues) => number;
}

interface Center {
  readonly node: GraphNode;
  readonly number: number;
}

/** By step as asked, and along each as the adjacency has it. */
export function listByRelation(
  index: GraphIndex,
  { node, number }: Center,
  asked: readonly Step[],
): NeighborList {
  const steps = known(node, asked);
  const ranks = new Map(steps.map((step, i) => [stepWord(step), i]));
  const { entries, stepPlaces } = collect(index, number, steps);

  const stepOf = (i: number) => stepAt(steps, at(stepPlaces, i));
  const valuesOf = (i: number) => {
    const { edge, neighbor } = read(index, at(entries, i));
    return [stepWord(stepOf(i)), edgeOrder(edge), neighbor.sortKey, neighbor.id, edge.ordinal];
  };
  const compare = (i: number, [word, order, sortKey, id, ordinal]: CursorValues) => {
    const { edge, neighbor } = read(index, at(entries, i));
    return (
      at(stepPlaces, i) - (ranks.get(String(word)) ?? 0) ||
      compareValues(edgeOrder(edge), order ?? null) ||
      compareText(neighbor.sortKey, String(sortKey)) ||
      compareText(neighbor.id, String(id)) ||
      edge.ordinal - Number(ordinal)
    );
  };
  return { entries, stepOf, shape: relationCursor(new Set(ranks.keys())), valuesOf, compare };
}

/** The neighbors on which most evidence bears first, whichever the step. */
export function listByEvidence(
  index: GraphIndex,
  { node, number }: Center,
  asked: readonly Step[],
): NeighborList {
  const all = stepsOf(node.kind);
  const ranks = new Map(all.map((step, i) => [stepWord(step), i]));
  const inModelOrder = known(node, asked).sort(
    (a, b) => stepNumber(node.kind, a) - stepNumber(node.kind, b),
  );
  const collected = byStepAndOrdinal(index, collect(index, number, inModelOrder));
  const { entries, stepPlaces } = sortByEvidence(index, collected);

  const stepOf = (i: number) => stepAt(inModelOrder, at(stepPlaces, i));
  const valuesOf = (i: number) => {
    const { edge, neighbor } = read(index, at(entries, i));
    const { evaluationCount, findingCount, sortKey, id } = neighbor;
    return [evaluationCount, findingCount, sortKey, id, stepWord(stepOf(i)), edge.ordinal];
  };
  const compare = (i: number, cursor: CursorValues) => {
    const [evaluations, findings, sortKey, id, word, ordinal] = cursor;
    const { edge, neighbor } = read(index, at(entries, i));
    return (
      Number(evaluations) - neighbor.evaluationCount ||
      Number(findings) - neighbor.findingCount ||
      compareText(neighbor.sortKey, String(sortKey)) ||
      compareText(neighbor.id, String(id)) ||
      (ranks.get(stepWord(stepOf(i))) ?? 0) - (ranks.get(String(word)) ?? 0) ||
      edge.ordinal - Number(ordinal)
    );
  };
  return { entries, stepOf, shape: evidenceCursor(new Set(ranks.keys())), valuesOf, compare };
}

/** The asked steps that the node's kind has, each once. */
function known(node: GraphNode, asked: readonly Step[]): Step[] {
  const numbers = new Set(asked.map((step) => stepNumber(node.kind, step)));
  return [...numbers].flatMap((number) => stepsOf(node.kind)[number] ?? []);
}

interface Collected {
  readonly entries: Uint32Array;
  /** Of each entry, its step's place in the list of steps. */
  readonly stepPlaces: Uint32Array;
}

function collect(index: GraphIndex, number: number, steps: readonly Step[]): Collected {
  const { kind } = nodeAt(index, number);
  const segments = steps.map((step) => segmentOf(index.adjacency, number, stepNumber(kind, step)));
  const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const entries = new Uint32Array(length);
  const stepPlaces = new Uint32Array(length);
  let filled = 0;
  segments.forEach(({ start, end }, place) => {
    for (let entry = start; entry < end; entry++) {
      entries[filled] = entry;
      stepPlaces[filled] = place;
      filled++;
    }
  });
  return { entries, stepPlaces };
}

/** Several edges to one neighbor by ordinal, also along steps that have an order of their own. */
function byStepAndOrdinal(index: GraphIndex, collected: Collected): Collected {
  const { entries, stepPlaces } = collected;
  const { edges, ordinals: ordinalOfEdge } = index.adjacency;
  const ordinals = entries.map((entry) => at(ordinalOfEdge, at(edges, entry)));
  const highest = largest(ordinals);
  if (highest === 0) return collected;

  const byOrdinal = pick(collected, inOrderOf(ordinals, highest + 1));
  return pick(byOrdinal, inOrderOf(byOrdinal.stepPlaces, largest(stepPlaces) + 1));
}

function pick({ entries, stepPlaces }: Collected, places: Uint32Array): Collected {
  return {
    entries: places.map((place) => at(entries, place)),
    stepPlaces: places.map((place) => at(stepPlaces, place)),
  };
}

function sortByEvidence(index: GraphIndex, collected: Collected): Collected {
  const { entries } = collected;
  const ranks = evidenceRanks(index);
  // Rank and place in one number, which sorts many times faster than a comparison; entries of one
  // neighbor stay as collected.
  const keys = new Float64Array(entries.length);
  entries.forEach((entry, i) => {
    keys[i] = at(ranks, at(index.adjacency.neighbors, entry)) * entries.length + i;
  });
  keys.sort();
  const places = new Uint32Array(entries.length);
  keys.forEach((key, i) => {
    places[i] = key % entries.length;
  });
  return pick(collected, places);
}

function read(index: GraphIndex, entry: number) {
  return {
    neighbor: nodeAt(index, at(index.adjacency.neighbors, entry)),
    edge: edgeAt(index, at(index.adjacency.edges, entry)),
  };
}

function stepAt(steps: readonly Step[], place: number): Step {
  const step = steps[place];
  if (step === undefined) throw new Error(`There is no step number ${place}.`);
  return step;
}
