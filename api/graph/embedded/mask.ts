import type { Kind } from '../../model/kinds.ts';
import type { PropertyCondition, RelationCondition, Where } from '../where.ts';
import { segmentOf, stepNumber } from './adjacency.ts';
import { ancestryOf, rollsUp } from './ancestry.ts';
import { columnOf } from './columns.ts';
import { valuesThatMeet } from './comparison.ts';
import { type GraphIndex, rangeOf } from './graphIndex.ts';
import { at } from './numbers.ts';

/** For each node of a kind, by its position among them, 1 where it meets a condition and else 0. */
export type Mask = Uint8Array;

/** Conditions already worked out, so that a list, its total and its facets share the work. */
const masks = new WeakMap<
  GraphIndex,
  WeakMap<Where, { readonly kind: Kind; readonly mask: Mask }>
>();

export function maskOf(index: GraphIndex, kind: Kind, where: Where): Mask {
  const known = masks.get(index) ?? new WeakMap();
  masks.set(index, known);
  const kept = known.get(where);
  if (kept?.kind === kind) return kept.mask;
  const mask = workOut(index, kind, where);
  known.set(where, { kind, mask });
  return mask;
}

function workOut(index: GraphIndex, kind: Kind, where: Where): Mask {
  if ('all' in where) {
    const mask = full(index, kind);
    for (const part of where.all) {
      const other = maskOf(index, kind, part);
      for (let i = 0; i < mask.length; i++) if (other[i] === 0) mask[i] = 0;
    }
    return mask;
  }
  if ('any' in where) {
    const mask = empty(index, kind);
    for (const part of where.any) {
      const other = maskOf(index, kind, part);
      for (let i = 0; i < mask.length; i++) if (other[i] === 1) mask[i] = 1;
    }
    return mask;
  }
  if ('not' in where) return maskOf(index, kind, where.not).map((bit) => 1 - bit);
  return 'property' in where ? propertyMask(index, kind, where) : relationMask(index, kind, where);
}

function propertyMask(index: GraphIndex, kind: Kind, condition: PropertyCondition): Mask {
  const mask = empty(index, kind);
  const column = columnOf(index, kind, condition.property);
  const { starts, codes } = column;
  if (condition.operator === 'recorded') {
    const wanted = condition.value;
    for (let i = 0; i < mask.length; i++) {
      if (at(starts, i + 1) > at(starts, i) === wanted) mask[i] = 1;
    }
    return mask;
  }
  const met = valuesThatMeet(column, condition);
  for (let i = 0; i < mask.length; i++) {
    for (let place = at(starts, i); place < at(starts, i + 1); place++) {
      if (met[at(codes, place)] === 1) mask[i] = 1;
    }
  }
  return mask;
}

function relationMask(index: GraphIndex, kind: Kind, condition: RelationCondition): Mask {
  const { step, quantifier, where } = condition;
  const related = where === null ? full(index, step.kind) : maskOf(index, step.kind, where);
  const reached = rollsUp(step.kind, step) ? withDescendants(index, step.kind, related) : related;
  const direct = leadingTo(index, kind, condition, reached);
  const some = rollsUp(kind, step) ? withAncestors(index, kind, direct) : direct;
  return quantifier === 'some' ? some : some.map((bit) => 1 - bit);
}

/** The nodes from which the step leads to a marked one: walked backwards, so that few related nodes cost little. */
function leadingTo(
  index: GraphIndex,
  kind: Kind,
  { step }: RelationCondition,
  reached: Mask,
): Mask {
  const mask = empty(index, kind);
  const { start: first } = rangeOf(index, kind);
  const { start: firstReached } = rangeOf(index, step.kind);
  const back = stepNumber(step.kind, {
    relationship: step.relationship,
    direction: step.direction === 'out' ? 'in' : 'out',
    kind,
  });
  for (let i = 0; i < reached.length; i++) {
    if (reached[i] === 0) continue;
    const { start, end } = segmentOf(index.adjacency, firstReached + i, back);
    for (let place = start; place < end; place++) {
      mask[at(index.adjacency.neighbors, place) - first] = 1;
    }
  }
  return mask;
}

function withDescendants(index: GraphIndex, kind: Kind, mask: Mask): Mask {
  const { ancestors } = ancestryOf(index, kind);
  return mask.map((bit, i) => (bit === 1 || ancestors[i]?.some((a) => mask[a] === 1) ? 1 : 0));
}

function withAncestors(index: GraphIndex, kind: Kind, mask: Mask): Mask {
  const { descendants } = ancestryOf(index, kind);
  return mask.map((bit, i) => (bit === 1 || descendants[i]?.some((d) => mask[d] === 1) ? 1 : 0));
}

function empty(index: GraphIndex, kind: Kind): Mask {
  const { start, end } = rangeOf(index, kind);
  return new Uint8Array(end - start);
}

function full(index: GraphIndex, kind: Kind): Mask {
  return empty(index, kind).fill(1);
}
