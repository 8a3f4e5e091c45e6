import { CallerError } from '../errors.ts';
import type { PropertyCondition, Scalar } from '../graph/where.ts';
import { limits } from './limits.ts';
import { readText } from './text.ts';

/** An input object as it comes: checked against the schema, not yet read. */
export type Input = { readonly [name: string]: unknown };

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an input says something; null is taken as not said. */
export function isRecorded(value: unknown): boolean {
  return value !== null && value !== undefined;
}

const comparisons = {
  equals: 'equals',
  lessThan: 'less',
  atMost: 'lessOrEqual',
  atLeast: 'greaterOrEqual',
  greaterThan: 'greater',
} as const;

/** The comparisons that a filter makes with one property. */
export function readFilter(property: string, filter: Input): readonly PropertyCondition[] {
  return Object.entries(filter)
    .filter(([, value]) => isRecorded(value))
    .map(([operator, value]) => readComparison(property, operator, value));
}

function readComparison(property: string, operator: string, value: unknown): PropertyCondition {
  switch (operator) {
    case 'equals':
    case 'lessThan':
    case 'atMost':
    case 'atLeast':
    case 'greaterThan':
      return { property, operator: comparisons[operator], value: readScalar(property, value) };
    case 'contains':
    case 'startsWith':
      return { property, operator, value: String(readScalar(property, value)) };
    case 'recorded':
      return { property, operator, value: value === true };
    case 'in':
      return { property, operator, value: readScalars(property, value) };
    default:
      throw new Error(`No filter has the operator "${operator}".`);
  }
}

function readScalar(property: string, value: unknown): Scalar {
  if (typeof value === 'string') {
    return readText(`the value for "${property}"`, value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new CallerError(
    'BAD_USER_INPUT',
    `A comparison with "${property}" needs a value; to find what is not recorded, ask \`recorded: false\`.`,
  );
}

function readScalars(property: string, value: unknown): readonly Scalar[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > limits.ids) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `Asked for "${property}" in a list of ${list.length}; it may have at most ${limits.ids}.`,
    );
  }
  return list.map((item) => readScalar(property, item));
}
