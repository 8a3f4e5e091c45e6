import { type Kind, kindEntry } from '../../model/kinds.ts';
import type { Step } from '../../model/steps.ts';
import { remember } from '../remember.ts';
import { segmentOf, stepNumber } from './adjacency.ts';
import { type GraphIndex, rangeOf } from './graphIndex.ts';
import { onceForIndex } from './memo.ts';
import { at } from './numbers.ts';

/** Of each node of a kind, by position, the positions of those above it and below it, itself left out. */
export interface Ancestry {
  readonly ancestors: readonly (readonly number[])[];
  readonly descendants: readonly (readonly number[])[];
}

const ancestriesOf = onceForIndex(() => new Map<Kind, Ancestry>());

export function ancestryOf(index: GraphIndex, kind: Kind): Ancestry {
  return remember(ancestriesOf(index), kind, () => ({
    ancestors: allAlong(index, kind, 'out'),
    descendants: allAlong(index, kind, 'in'),
  }));
}

/** Whether nodes of the kind count as their parents along a step; the hierarchy itself is taken as it stands. */
export function rollsUp(kind: Kind, { relationship }: Pick<Step, 'relationship'>): boolean {
  return kindEntry(kind).countsAsParent && relationship !== 'PART_OF';
}

function allAlong(index: GraphIndex, kind: Kind, direction: Step['direction']): number[][] {
  const { start, end } = rangeOf(index, kind);
  const step = stepNumber(kind, { relationship: 'PART_OF', direction, kind });
  return Array.from({ length: end - start }, (_, position) => {
    // A set, so that a circle of parents ends where it began.
    const reached = new Set([position]);
    for (const current of reached) {
      const segment = segmentOf(index.adjacency, start + current, step);
      for (let place = segment.start; place < segment.end; place++) {
        reached.add(at(index.adjacency.neighbors, place) - start);
      }
    }
    reached.delete(position);
    return [...reached];
  });
}
