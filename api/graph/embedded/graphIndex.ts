import { type Kind, kindNames } from '../../model/kinds.ts';
import type { Dataset, GraphEdge, GraphNode } from '../../model/node.ts';
import { compareText } from '../order.ts';
import type { Adjacency, Range } from './adjacency.ts';
import { connect } from './connect.ts';

/**
 * The data laid out for questions. Every node has a number: kind by kind, and by `sortKey` and id
 * within a kind, so that a kind is a range of numbers and a list by name is in the order of numbers.
 */
export interface GraphIndex {
  readonly dataset: Dataset;
  readonly nodes: readonly GraphNode[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly ranges: ReadonlyMap<Kind, Range>;
  readonly edges: readonly GraphEdge[];
  readonly adjacency: Adjacency;
}

export function indexDataset(dataset: Dataset): GraphIndex {
  const byKind = new Map<Kind, GraphNode[]>(kindNames.map((kind) => [kind, []]));
  for (const node of dataset.nodes) byKind.get(node.kind)?.push(node);

  const nodes: GraphNode[] = [];
  const ranges = new Map<Kind, Range>();
  for (const [kind, ofKind] of byKind) {
    ofKind.sort((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id));
    ranges.set(kind, { start: nodes.length, end: nodes.length + ofKind.length });
    for (const node of ofKind) nodes.push(node);
  }

  const numbers = new Map<string, number>();
  for (const [number, node] of nodes.entries()) numbers.set(node.id, number);
  return {
    dataset,
    nodes,
    numbers,
    ranges,
    edges: dataset.edges,
    adjacency: connect(dataset.edges, nodes, numbers),
  };
}

export function rangeOf(index: GraphIndex, kind: Kind): Range {
  return index.ranges.get(kind) ?? { start: 0, end: 0 };
}

/** The node of a number that the index itself gave. */
export function nodeAt(index: GraphIndex, number: number): GraphNode {
  const node = index.nodes[number];
  if (node === undefined) throw new Error(`There is no node number ${number}.`);
  return node;
}

/** A node with its number, or undefined where no node has the id. */
export function findNode(
  index: GraphIndex,
  id: string,
): { readonly node: GraphNode; readonly number: number } | undefined {
  const number = index.numbers.get(id);
  return number === undefined ? undefined : { node: nodeAt(index, number), number };
}

/** The edge of a place that the index itself gave. */
export function edgeAt(index: GraphIndex, place: number): GraphEdge {
  const edge = index.edges[place];
  if (edge === undefined) throw new Error(`There is no edge number ${place}.`);
  return edge;
}
