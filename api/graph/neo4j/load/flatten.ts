import neo4j, { type Integer } from 'neo4j-driver';
import { propertiesOf } from '../../../model/kinds.ts';
import { type GraphEdge, type GraphNode, propertyValue } from '../../../model/node.ts';
import type { Properties, PropertyValue } from '../../../model/property.ts';
import { relationshipEntry } from '../../../model/relationships.ts';
import type { NodeDegree } from '../nodeDegrees.ts';
import { derivedFrom, stored } from '../stored.ts';
import { contentHash } from './contentHash.ts';

type StoredValue = string | number | boolean | readonly string[] | Integer;
type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A node as the store keeps it: flat, what is not recorded left out, what questions need beside it. */
export function storedNode(
  node: GraphNode,
  {
    generation,
    degree,
    rank,
    hierarchy,
  }: {
    readonly generation: string;
    readonly degree: NodeDegree;
    readonly rank: number;
    readonly hierarchy: Readonly<Record<string, readonly string[]>>;
  },
): StoredProperties {
  const properties = propertiesOf(node.kind);
  const content = contentOf(node);
  const derived = Object.entries(content).map(([name, value]) => derivedFrom(name, value));
  return {
    ...storable(content, properties),
    ...storable(Object.assign({}, ...derived), {}),
    ...hierarchy,
    generation,
    [stored.hash]: contentHash(content),
    [stored.degree]: neo4j.int(degree.all),
    [stored.degrees]: degree.bySteps,
    [stored.rank]: neo4j.int(rank),
  };
}

export function nodeHash(node: GraphNode): string {
  return contentHash(contentOf(node));
}

function contentOf(node: GraphNode): Record<string, PropertyValue> {
  const content: Record<string, PropertyValue> = { id: node.id, kind: node.kind };
  for (const name of Object.keys(propertiesOf(node.kind)))
    content[name] = propertyValue(node, name);
  return content;
}

/** An edge as the store keeps it, with the ids that it joins. */
export function storedEdge(
  edge: GraphEdge,
  { generation, place }: { readonly generation: string; readonly place: number },
): { readonly from: string; readonly to: string; readonly properties: StoredProperties } {
  const { relationship, from, to, ordinal, properties } = edge;
  return {
    from,
    to,
    properties: {
      ...storable(properties, relationshipEntry(relationship).properties),
      ordinal: neo4j.int(ordinal),
      generation,
      [stored.hash]: edgeHash(edge),
      [stored.place]: neo4j.int(place),
    },
  };
}

/** The hash of an edge covers what it joins, too. */
export function edgeHash({ relationship, from, to, ordinal, properties }: GraphEdge): string {
  return contentHash({ ...properties, relationship, from, to, ordinal });
}

/** JavaScript's numbers would all be stored as floats, and read oddly in Cypher: 2011.0. */
function storable(
  content: Readonly<Record<string, PropertyValue>>,
  properties: Properties,
): Record<string, StoredValue> {
  const values: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(content)) {
    if (value === null) continue;
    const isInteger = properties[name]?.type === 'integer' && Number.isSafeInteger(value);
    values[name] = isInteger && typeof value === 'number' ? neo4j.int(value) : value;
  }
  return values;
}
