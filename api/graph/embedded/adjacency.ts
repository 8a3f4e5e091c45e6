import type { Kind } from '../../model/kinds.ts';
import { type Step, stepsOf } from '../../model/steps.ts';
import { at } from './numbers.ts';

/**
 * Who is connected to whom, in flat lists of numbers. Each node has one segment per step of its
 * kind, in the order of `stepsOf`; the segments of all nodes follow each other. An entry of a
 * segment is one edge seen from that node. Within a segment the entries stand in the relationship's
 * own order (`orderedBy`), then by the neighbor's number, which is its `sortKey` and id, then by
 * ordinal.
 */
export interface Adjacency {
  /** The first segment of each node, and one more for where the last node's end. */
  readonly firstSegments: Uint32Array;
  /** Where each segment starts, and one more for where the last ends. */
  readonly starts: Uint32Array;
  readonly neighbors: Uint32Array;
  /** Of each entry, its edge's place in the list of edges. */
  readonly edges: Uint32Array;
  /** Of each edge, by its place in the list. */
  readonly ordinals: Uint32Array;
}

/** Numbers from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a step stands among the steps of a kind, or -1. */
export function stepNumber(
  kind: Kind,
  { relationship, direction, kind: reached }: Pick<Step, 'relationship' | 'direction' | 'kind'>,
): number {
  return stepsOf(kind).findIndex(
    (step) =>
      step.relationship === relationship && step.direction === direction && step.kind === reached,
  );
}

/** The entries of a node along one step of its kind, as a range of places. */
export function segmentOf({ firstSegments, starts }: Adjacency, node: number, step: number): Range {
  const segment = at(firstSegments, node) + step;
  return { start: at(starts, segment), end: at(starts, segment + 1) };
}

/** All entries of a node, step by step. */
export function entriesOf({ firstSegments, starts }: Adjacency, node: number): Range {
  return {
    start: at(starts, at(firstSegments, node)),
    end: at(starts, at(firstSegments, node + 1)),
  };
}

/** How many edges a node has, those that leave and those that reach it. */
export function degreeOf(adjacency: Adjacency, node: number): number {
  const { start, end } = entriesOf(adjacency, node);
  return end - start;
}
