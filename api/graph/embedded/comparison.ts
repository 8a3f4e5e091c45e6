import { fold } from '../fold.ts';
import type { PropertyCondition, Scalar } from '../where.ts';

/** A comparison made ready, to be tried on many values; values of another type do not meet it. */
export function meets(
  condition: Exclude<PropertyCondition, { operator: 'recorded' }>,
): (value: Scalar) => boolean {
  switch (condition.operator) {
    case 'equals': {
      const wanted = condition.value;
      return (value) => value === wanted;
    }
    case 'in': {
      const wanted = new Set(condition.value);
      return (value) => wanted.has(value);
    }
    case 'contains': {
      const wanted = fold(condition.value);
      return (value) => typeof value === 'string' && fold(value).includes(wanted);
    }
    case 'startsWith': {
      const wanted = fold(condition.value);
      return (value) => typeof value === 'string' && fold(value).startsWith(wanted);
    }
    default: {
      const { operator, value: bound } = condition;
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
