import { checkWhere } from '../check.ts';
import type { CountQuestion } from '../graph.ts';
import { type GraphIndex, rangeOf } from './graphIndex.ts';
import { maskOf } from './mask.ts';

/** How many nodes of a kind meet a condition. */
export function count(index: GraphIndex, { kind, where }: CountQuestion): number {
  checkWhere(kind, where);
  if (where === null) {
    const { start, end } = rangeOf(index, kind);
    return end - start;
  }
  return maskOf(index, kind, where).reduce((sum, bit) => sum + bit, 0);
}
