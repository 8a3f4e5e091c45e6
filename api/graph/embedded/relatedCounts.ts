import type { Kind } from '../../model/kinds.ts';
import type { Step } from '../../model/steps.ts';
import { segmentOf, stepNumber } from './adjacency.ts';
import { ancestryOf, rollsUp } from './ancestry.ts';
import { type GraphIndex, rangeOf } from './graphIndex.ts';
import type { Mask } from './mask.ts';
import { at } from './numbers.ts';

interface RelatedCounts {
  /** For each node of the kind reached, by position, how many nodes it is related to. */
  readonly counts: Uint32Array;
  /** How many nodes are related to none. */
  readonly notRecorded: number;
}

/**
 * Counts the marked nodes under each node to which a step leads, so that a count is what a condition
 * on that node would find: with the ancestors of what is related, and the relations of descendants,
 * where nodes count as their parents.
 */
export function countRelated(
  index: GraphIndex,
  { kind, step, mask }: { readonly kind: Kind; readonly step: Step; readonly mask: Mask | null },
): RelatedCounts {
  const { adjacency } = index;
  const { start, end } = rangeOf(index, kind);
  const { start: firstReached, end: endReached } = rangeOf(index, step.kind);
  const along = stepNumber(kind, step);
  const below = rollsUp(kind, step) ? ancestryOf(index, kind).descendants : null;
  const above = rollsUp(step.kind, step) ? ancestryOf(index, step.kind).ancestors : null;

  const counts = new Uint32Array(endReached - firstReached);
  // Whom each related node was last counted for, so that none counts twice for one node.
  const countedFor = new Uint32Array(endReached - firstReached);
  let mark = 0;
  const count = (reached: number): void => {
    if (countedFor[reached] === mark) return;
    countedFor[reached] = mark;
    counts[reached] = at(counts, reached) + 1;
  };
  const countFrom = (owner: number): boolean => {
    const segment = segmentOf(adjacency, start + owner, along);
    for (let place = segment.start; place < segment.end; place++) {
      const reached = at(adjacency.neighbors, place) - firstReached;
      count(reached);
      if (above !== null) above[reached]?.forEach(count);
    }
    return segment.end > segment.start;
  };

  let notRecorded = 0;
  for (let position = 0; position < end - start; position++) {
    if (mask !== null && mask[position] === 0) continue;
    mark = position + 1;
    let isRelated = countFrom(position);
    for (const owner of below?.[position] ?? []) isRelated = countFrom(owner) || isRelated;
    if (!isRelated) notRecorded++;
  }
  return { counts, notRecorded };
}
