import { CallerError } from '../errors.ts';
import type { PropertyCondition, Scalar } from '../graph/where.ts';
import { limits } from './limits.ts';
import { readText } from './text.ts';

/** An input object as it comes: checked against the schema, not yet read. */
export type Input = { readonly [name: string]: unknown };

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
  return Object.entries(filter).map(([operator, value]) => {
    if (value === null) {
      throw new CallerError(
        'BAD_USER_INPUT',
        `\`${property}: { ${operator}: null }\` compares with nothing; leave it out, or ask \`recorded: false\` for what is not recorded.`,
      );
    }
    return readComparison(property, operator, value);
  });
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
  throw new Error(`The value for "${property}" is no scalar.`);
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
