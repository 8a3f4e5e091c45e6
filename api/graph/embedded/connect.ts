import { type Kind, kindNames } from '../../model/kinds.ts';
import type { GraphEdge, GraphNode } from '../../model/node.ts';
import { relationshipEntry } from '../../model/relationships.ts';
import { stepsOf } from '../../model/steps.ts';
import { compareValues, edgeOrder } from '../order.ts';
import { type Adjacency, stepNumber } from './adjacency.ts';
import { at, inOrderOf } from './numbers.ts';

/** Where an edge stands among the steps of the kinds that it joins. */
interface StepNumbers {
  readonly out: number;
  readonly in: number;
}

export function connect(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  numbers: ReadonlyMap<string, number>,
): Adjacency {
  const firstSegments = new Uint32Array(nodes.length + 1);
  nodes.forEach((node, number) => {
    firstSegments[number + 1] = at(firstSegments, number) + stepsOf(node.kind).length;
  });

  // First every edge's two ends and segments, then the entries of each segment by counting.
  const from = new Uint32Array(edges.length);
  const to = new Uint32Array(edges.length);
  const outSegments = new Uint32Array(edges.length);
  const inSegments = new Uint32Array(edges.length);
  const starts = new Uint32Array(at(firstSegments, nodes.length) + 1);
  const ordinals = new Uint32Array(edges.length);
  const unsorted = new Set<number>();
  edges.forEach((edge, i) => {
    const [source, sourceNode] = find(edge, edge.from, nodes, numbers);
    const [target, targetNode] = find(edge, edge.to, nodes, numbers);
    const steps = stepNumbers(edge, sourceNode.kind, targetNode.kind);
    const outSegment = at(firstSegments, source) + steps.out;
    const inSegment = at(firstSegments, target) + steps.in;
    ordinals[i] = edge.ordinal;
    from[i] = source;
    to[i] = target;
    outSegments[i] = outSegment;
    inSegments[i] = inSegment;
    starts[outSegment + 1] = at(starts, outSegment + 1) + 1;
    starts[inSegment + 1] = at(starts, inSegment + 1) + 1;
    if (edge.ordinal !== 0 || relationshipEntry(edge.relationship).orderedBy !== undefined) {
      unsorted.add(outSegment).add(inSegment);
    }
  });
  for (let i = 1; i < starts.length; i++) starts[i] = at(starts, i) + at(starts, i - 1);

  const neighbors = new Uint32Array(edges.length * 2);
  const edgeNumbers = new Uint32Array(edges.length * 2);
  const filled = starts.slice();
  const put = (segment: number, neighbor: number, edge: number): void => {
    const place = at(filled, segment);
    neighbors[place] = neighbor;
    edgeNumbers[place] = edge;
    filled[segment] = place + 1;
  };
  // Filled in the order of the neighbor's number, every segment comes out sorted.
  for (const i of inOrderOf(to, nodes.length)) put(at(outSegments, i), at(to, i), i);
  for (const i of inOrderOf(from, nodes.length)) put(at(inSegments, i), at(from, i), i);

  const adjacency = { firstSegments, starts, neighbors, edges: edgeNumbers, ordinals };
  for (const segment of unsorted) sortSegment(adjacency, segment, edges);
  return adjacency;
}

function find(
  edge: GraphEdge,
  id: string,
  nodes: readonly GraphNode[],
  numbers: ReadonlyMap<string, number>,
): readonly [number, GraphNode] {
  const number = numbers.get(id);
  const node = number === undefined ? undefined : nodes[number];
  if (number === undefined || node === undefined) {
    throw new Error(`${edge.from} ${edge.relationship} ${edge.to}: no node has the id "${id}".`);
  }
  return [number, node];
}

const stepNumbersByEnds = new Map<string, ReadonlyMap<Kind, ReadonlyMap<Kind, StepNumbers>>>();
for (const from of kindNames) {
  stepsOf(from).forEach((step, out) => {
    if (step.direction === 'in') return;
    const into = stepNumber(step.kind, {
      relationship: step.relationship,
      direction: 'in',
      kind: from,
    });
    const byFrom = new Map(stepNumbersByEnds.get(step.relationship));
    byFrom.set(from, new Map(byFrom.get(from)).set(step.kind, { out, in: into }));
    stepNumbersByEnds.set(step.relationship, byFrom);
  });
}

function stepNumbers(edge: GraphEdge, from: Kind, to: Kind): StepNumbers {
  const steps = stepNumbersByEnds.get(edge.relationship)?.get(from)?.get(to);
  if (steps === undefined) {
    throw new Error(
      `${edge.from} ${edge.relationship} ${edge.to}: the relationship does not lead from ${from} to ${to}.`,
    );
  }
  return steps;
}

function sortSegment(
  { starts, neighbors, edges, ordinals }: Adjacency,
  segment: number,
  all: readonly GraphEdge[],
): void {
  const start = at(starts, segment);
  const end = at(starts, segment + 1);
  const entries = Array.from(edges.subarray(start, end), (edge, i) => ({
    edge,
    neighbor: at(neighbors, start + i),
    order: edgeOrder(all[edge]),
    ordinal: at(ordinals, edge),
  }));
  entries.sort(
    (a, b) => compareValues(a.order, b.order) || a.neighbor - b.neighbor || a.ordinal - b.ordinal,
  );
  entries.forEach(({ edge, neighbor }, i) => {
    neighbors[start + i] = neighbor;
    edges[start + i] = edge;
  });
}
