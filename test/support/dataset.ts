import { fold } from '../../api/graph/fold.ts';
import {
  type BaseProperties,
  type Kind,
  type PropertiesOf,
  propertiesOf,
} from '../../api/model/kinds.ts';
import type { Dataset, GraphEdge, GraphNode } from '../../api/model/node.ts';
import type { Properties, Property, PropertyValue } from '../../api/model/property.ts';
import { type Relationship, relationshipEntry } from '../../api/model/relationships.ts';

/** A node of which only what matters to a test is stated; what is left out is not recorded. */
export function node<K extends Kind>(
  kind: K,
  id: string,
  stated: Partial<BaseProperties & PropertiesOf<K>> = {},
): GraphNode {
  const name = stated.name ?? id;
  const properties = propertiesOf(kind);
  const values = fill(properties, {
    bundle: 'test.yaml',
    sortKey: fold(name),
    ...stated,
    name,
  });
  const made = { id, kind, ...values };
  if (!isNode(made, properties)) throw new Error(`${kind} "${id}" does not fit the model.`);
  return made;
}

/** An edge; of several between the same two nodes each has its own ordinal. */
export function edge(
  relationship: Relationship,
  from: string,
  to: string,
  {
    ordinal = 0,
    ...stated
  }: { readonly ordinal?: number; readonly [property: string]: PropertyValue | undefined } = {},
): GraphEdge {
  const properties = fill(relationshipEntry(relationship).properties, stated);
  return { relationship, from, to, ordinal, properties };
}

/** A whole version of the data; its name tells versions apart. */
export function dataset(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  version = 'test',
): Dataset {
  return {
    version,
    nodes,
    edges,
    collection: {
      title: 'Test evidence',
      released: '2024-01-01',
      searchedUntil: '2023-12-31',
      license: 'CC0',
      included: 'What a test needs.',
      howRead: 'It was made up.',
      notYet: 'Everything else.',
    },
    priceIndex: { name: 'Test index', source: 'Made up', years: [{ year: 2020, value: 100 }] },
  };
}

type Stated = Readonly<Record<string, PropertyValue | undefined>>;

function fill(properties: Properties, stated: Stated): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, stated[name] ?? missing(property)]),
  );
}

function missing({ type, isRequired }: Property): PropertyValue {
  if (type === 'texts') return [];
  if (!isRequired) return null;
  return type === 'integer' || type === 'number' ? 0 : type === 'boolean' ? false : 'stated';
}

function isNode(made: object, properties: Properties): made is GraphNode {
  const values = new Map<string, unknown>(Object.entries(made));
  return Object.entries(properties).every(([name, { type, isRequired }]) => {
    const value = values.get(name);
    if (value === null) return !isRequired && type !== 'texts';
    if (type === 'texts') return Array.isArray(value);
    if (type === 'integer' || type === 'number') return typeof value === 'number';
    return type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
  });
}
