import { CallerError } from '../errors.ts';
import { type Kind, kindNames, propertiesOf } from '../model/kinds.ts';
import { findStep, stepsOf } from '../model/steps.ts';
import type { Order } from './graph.ts';
import type { Where } from './where.ts';

const propertyNames: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  kindNames.map((kind) => [kind, new Set(Object.keys(propertiesOf(kind)))]),
);

/** Whether nodes of the kind have that property; every node has an id besides. */
function hasProperty(kind: Kind, property: string): boolean {
  return propertyNames.get(kind)?.has(property) ?? false;
}

function checkProperty(kind: Kind, property: string): void {
  if (property === 'id' || hasProperty(kind, property)) return;
  throw new CallerError(
    'BAD_USER_INPUT',
    `Nodes of the kind ${kind} have no property "${property}". They have: id, ${[...(propertyNames.get(kind) ?? [])].join(', ')}.`,
  );
}

/** Refuses an order by what the kind does not have. */
export function checkOrder(kind: Kind, order: readonly Order[]): void {
  for (const { property } of order) checkProperty(kind, property);
}

/** Refuses a condition on what the kind does not have, however deep it stands. */
export function checkWhere(kind: Kind, where: Where | null): void {
  if (where === null) return;
  if ('all' in where) for (const part of where.all) checkWhere(kind, part);
  else if ('any' in where) for (const part of where.any) checkWhere(kind, part);
  else if ('not' in where) checkWhere(kind, where.not);
  else if ('property' in where) checkProperty(kind, where.property);
  else {
    const { step } = where;
    const own = findStep(kind, step.field);
    if (own?.relationship !== step.relationship || own.direction !== step.direction) {
      throw new CallerError(
        'BAD_USER_INPUT',
        `Nodes of the kind ${kind} have no relation "${step.field}".`,
      );
    }
    checkWhere(step.kind, where.where);
  }
}

/** Refuses to count by what is neither a property nor a relation of the kind. */
export function checkFacetField(kind: Kind, field: string): void {
  if (hasProperty(kind, field) || findStep(kind, field) !== undefined) return;
  const relations = stepsOf(kind).map((step) => step.field);
  throw new CallerError(
    'BAD_USER_INPUT',
    `Nodes of the kind ${kind} have no property or relation "${field}" to count by. They have: ${[...(propertyNames.get(kind) ?? []), ...relations].join(', ')}.`,
  );
}
