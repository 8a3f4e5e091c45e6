import { fold } from '../fold.ts';
import type { PropertyCondition, Scalar } from '../where.ts';
import { type Column, foldedValuesOf } from './columns.ts';

type Comparison = Exclude<PropertyCondition, { operator: 'recorded' }>;

/** For each value of a column 1 where it meets a comparison, else 0; values of another type do not. */
export function valuesThatMeet(column: Column, comparison: Comparison): Uint8Array {
  const met = new Uint8Array(column.values.length);
  const isMet = comparisonOn(column, comparison);
  column.values.forEach((value, code) => {
    if (isMet(value, code)) met[code] = 1;
  });
  return met;
}

function comparisonOn(
  column: Column,
  comparison: Comparison,
): (value: Scalar, code: number) => boolean {
  switch (comparison.operator) {
    case 'equals': {
      const wanted = comparison.value;
      return (value) => value === wanted;
    }
    case 'in': {
      const wanted = new Set(comparison.value);
      return (value) => wanted.has(value);
    }
    case 'contains': {
      const wanted = fold(comparison.value);
      const folded = foldedValuesOf(column);
      return (_, code) => folded[code]?.includes(wanted) ?? false;
    }
    case 'startsWith': {
      const wanted = fold(comparison.value);
      const folded = foldedValuesOf(column);
      return (_, code) => folded[code]?.startsWith(wanted) ?? false;
    }
    default: {
      const { operator, value: bound } = comparison;
      return (value) => typeof value === typeof bound && isOnSide(value, operator, bound);
    }
  }
}

function isOnSide(
  value: Scalar,
  operator: 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual',
  bound: Scalar,
): boolean {
  switch (operator) {
    case 'less':
      return value < bound;
    case 'lessOrEqual':
      return value <= bound;
    case 'greater':
      return value > bound;
    case 'greaterOrEqual':
      return value >= bound;
  }
}
