import type { Scalar } from '../graph/where.ts';
import { type Kind, kindEntry } from '../model/kinds.ts';
import { type GraphNode, propertyValue } from '../model/node.ts';
import type { Property, PropertyValue } from '../model/property.ts';
import { builder } from './builder.ts';
import { choiceRef } from './choice.ts';
import { describe } from './properties.ts';

/** Gives the type of a kind a field for each of its own properties, and one for its name by the files' word. */
export function addPropertyFields(kind: Kind): void {
  const { namedBy, label } = kindEntry(kind);
  if (namedBy !== null && namedBy !== 'name') {
    builder.objectField(kind, namedBy, (t) =>
      t.exposeString('name', {
        description: `The ${namedBy} of the ${label.toLowerCase()}: the same as \`name\`.`,
      }),
    );
  }
  for (const [name, property] of Object.entries(kindEntry(kind).properties)) {
    addPropertyField(kind, name, property);
  }
}

function addPropertyField(kind: Kind, name: string, property: Property): void {
  const description = describe(property);
  builder.objectField(kind, name, (t) => {
    if (property.type === 'texts') {
      return t.stringList({ description, resolve: (node) => textsOf(propertyValue(node, name)) });
    }
    const type = scalarType(property);
    return property.isRequired
      ? t.field({ type, description, resolve: (node) => recorded(scalarOf(node, name)) })
      : t.field({ type, description, nullable: true, resolve: (node) => scalarOf(node, name) });
  });
}

function scalarOf(node: GraphNode, name: string): Scalar | null {
  return readScalar(propertyValue(node, name));
}

/** The scalar or enum of a property that holds one value. */
export function scalarType(property: Property) {
  switch (property.type) {
    case 'integer':
      return 'Int';
    case 'number':
      return 'Float';
    case 'boolean':
      return 'Boolean';
    case 'choice':
      return choiceRef(property);
    default:
      return 'String';
  }
}

/** The value of a property that holds one, or null where it is not recorded. */
export function readScalar(value: PropertyValue | undefined): Scalar | null {
  if (typeof value === 'object' && value !== null) {
    throw new Error('The store holds a list where the model says that there is one value.');
  }
  return value ?? null;
}

function textsOf(value: PropertyValue): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    throw new Error('The store holds no list where the model says that there is one.');
  }
  return value;
}

/** A value that no node or edge lacks. */
export function recorded(value: Scalar | null): Scalar {
  if (value === null) {
    throw new Error('The store lacks a value that the model says no node lacks.');
  }
  return value;
}
