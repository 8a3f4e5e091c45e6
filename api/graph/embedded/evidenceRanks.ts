import { compareText } from '../order.ts';
import { nodeAt } from './graphIndex.ts';
import { onceForIndex } from './memo.ts';
import { at, inOrderOf } from './numbers.ts';

/** Of each node, by number, its place among all: most evaluations first, then most findings, `sortKey` and id. */
export const evidenceRanks = onceForIndex((index): Uint32Array => {
  const byName = Uint32Array.from(
    [...index.nodes.keys()].sort((a, b) => {
      const left = nodeAt(index, a);
      const right = nodeAt(index, b);
      return compareText(left.sortKey, right.sortKey) || compareText(left.id, right.id);
    }),
  );
  // Each sorting leaves equals as they stood, so the last one decides.
  const byFindings = mostFirst(byName, (number) => nodeAt(index, number).findingCount);
  const ranked = mostFirst(byFindings, (number) => nodeAt(index, number).evaluationCount);

  const ranks = new Uint32Array(ranked.length);
  ranked.forEach((number, rank) => {
    ranks[number] = rank;
  });
  return ranks;
});

function mostFirst(numbers: Uint32Array, countOf: (number: number) => number): Uint32Array {
  const most = numbers.reduce((max, number) => Math.max(max, countOf(number)), 0);
  const keys = numbers.map((number) => most - countOf(number));
  return inOrderOf(keys, most + 1).map((place) => at(numbers, place));
}
