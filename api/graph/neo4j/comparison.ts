import { propertiesOf } from '../../model/kinds.ts';
import type { Property } from '../../model/property.ts';
import { fold } from '../fold.ts';
import type { PropertyCondition, Scalar } from '../where.ts';
import type { Subject } from './condition.ts';
import type { Parameters } from './parameters.ts';
import { foldedName, orderKey, orderName } from './stored.ts';

const SIDES = { less: '<', lessOrEqual: '<=', greater: '>', greaterOrEqual: '>=' } as const;

/** A comparison with a property as a Cypher predicate: null where the property is not recorded. */
export function comparison(
  { variable, kind }: Subject,
  compared: PropertyCondition,
  parameters: Parameters,
): string {
  const { property } = compared;
  const type = propertiesOf(kind)[property]?.type ?? 'text';
  const value = `${variable}.${property}`;
  if (compared.operator === 'recorded') return recorded({ value, type, isWanted: compared.value });

  const onValue = (test: (value: string) => string) => onEach({ value, type }, parameters, test);
  switch (compared.operator) {
    case 'equals':
      if (!isComparable(compared.value, type)) return 'false';
      return onValue((each) => `${each} = ${parameters.add(compared.value)}`);
    case 'in': {
      // Of another type none is equal; Cypher would say that it does not know.
      const wanted = compared.value.filter((scalar) => isComparable(scalar, type));
      return onValue((each) => `${each} IN ${parameters.add(wanted)}`);
    }
    case 'contains':
    case 'startsWith': {
      if (!isComparable(compared.value, type)) return 'false';
      const word = compared.operator === 'contains' ? 'CONTAINS' : 'STARTS WITH';
      const wanted = parameters.add(fold(compared.value));
      const folded = `${variable}.${foldedName(property)}`;
      return type === 'texts'
        ? `(any(each IN ${folded} WHERE each ${word} ${wanted}) OR ${folded} IS NULL AND any(each IN ${value} WHERE toLower(each) ${word} ${wanted}))`
        : `coalesce(${folded}, toLower(${value})) ${word} ${wanted}`;
    }
    default: {
      const { operator, value: bound } = compared;
      if (!isComparable(bound, type)) return 'false';
      const wanted = parameters.add(typeof bound === 'string' ? orderKey(bound) : bound);
      const ordered = orderedValue({ variable, property, type });
      return onEach(
        { value: ordered, type },
        parameters,
        (each) => `${each} ${SIDES[operator]} ${wanted}`,
      );
    }
  }
}

type Type = Property['type'];

/** The value, or list of values, that stands in the order of JavaScript. */
export function orderedValue({
  variable,
  property,
  type,
}: {
  readonly variable: string;
  readonly property: string;
  readonly type: Type;
}): string {
  if (isNumber(type) || type === 'boolean') return `${variable}.${property}`;
  if (property === 'sortKey') return `${variable}.${orderName(property)}`;
  return `coalesce(${variable}.${orderName(property)}, ${variable}.${property})`;
}

function recorded({
  value,
  type,
  isWanted,
}: {
  readonly value: string;
  readonly type: Type;
  readonly isWanted: boolean;
}): string {
  if (type === 'texts') return `size(coalesce(${value}, [])) ${isWanted ? '>' : '='} 0`;
  return `${value} IS ${isWanted ? 'NOT ' : ''}NULL`;
}

/** Of a list one element has to pass. */
function onEach(
  { value, type }: { readonly value: string; readonly type: Type },
  parameters: Parameters,
  test: (value: string) => string,
): string {
  if (type !== 'texts') return test(value);
  const each = parameters.fresh('each');
  return `any(${each} IN ${value} WHERE ${test(each)})`;
}

function isComparable(value: Scalar, type: Type): boolean {
  const expected = isNumber(type) ? 'number' : type === 'boolean' ? 'boolean' : 'string';
  return typeof value === expected;
}

function isNumber(type: Type): boolean {
  return type === 'integer' || type === 'number';
}
