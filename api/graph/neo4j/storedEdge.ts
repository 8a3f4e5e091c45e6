import type { GraphEdge } from '../../model/node.ts';
import type { PropertyValue } from '../../model/property.ts';
import { relationshipEntry, relationshipNames } from '../../model/relationships.ts';

/** An edge as questions return it: `{relationship: type(edge), from: …, to: …, properties: edge {.*}}`. */
export interface StoredEdge {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The edge of stored properties, without what was derived for questions; null where the model has no such relationship. */
export function readEdge({ relationship, from, to, properties }: StoredEdge): GraphEdge | null {
  const name = relationshipNames.find((known) => known === relationship);
  if (name === undefined) return null;
  const own = Object.keys(relationshipEntry(name).properties).map(
    (property) => [property, readValue(properties[property])] as const,
  );
  return {
    relationship: name,
    from,
    to,
    ordinal: Number(properties.ordinal),
    properties: Object.fromEntries(own),
  };
}

function readValue(value: unknown): PropertyValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
