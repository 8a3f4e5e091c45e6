import { CallerError } from '../../errors.ts';
import { type Kind, kindNames, propertiesOf } from '../../model/kinds.ts';
import type { GraphNode } from '../../model/node.ts';
import type { Property, PropertyValue } from '../../model/property.ts';

/**
 * A node as Neo4j answers it: `node {.*}`. Never `properties(node)`, by which Neo4j 5.26 answers `true`
 * for a property of which the same text asks whether it is recorded.
 */
export type StoredNode = Readonly<Record<string, unknown>>;

/**
 * The node of stored properties, without what was derived for questions; null where its kind is none
 * of the model. Neo4j stores no null: what is missing is not recorded.
 */
export function readNode(stored: StoredNode): GraphNode | null {
  const kind = kindNames.find((name) => name === stored.kind);
  if (kind === undefined) return null;
  const node: Record<string, PropertyValue> = { id: String(stored.id), kind };
  for (const [name, property] of entriesOf(kind)) {
    node[name] = readValue(stored, name, property);
  }
  if (!isNode(node)) throw new Error(`"${node.id}" is of no kind.`);
  return node;
}

const entriesByKind = new Map(kindNames.map((kind) => [kind, Object.entries(propertiesOf(kind))]));

function entriesOf(kind: Kind): readonly (readonly [string, Property])[] {
  return entriesByKind.get(kind) ?? [];
}

/** Every property of its kind has been read as the model says it is. */
function isNode(node: Readonly<Record<string, PropertyValue>>): node is GraphNode {
  return kindNames.some((kind) => kind === node.kind);
}

function readValue(stored: StoredNode, name: string, property: Property): PropertyValue {
  const value = stored[name] ?? null;
  if (value === null) {
    if (property.type === 'texts') return [];
    if (property.isRequired) throw unreadable(stored, `lacks "${name}"`);
    return null;
  }
  if (!fits(value, property))
    throw unreadable(stored, `has a "${name}" that is no ${property.type}`);
  return value;
}

function fits(value: unknown, { type }: Property): value is Exclude<PropertyValue, null> {
  switch (type) {
    case 'texts':
      return Array.isArray(value) && value.every((element) => typeof element === 'string');
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}

/** Someone changed the store by hand: not the reader's mistake, and mended by loading again. */
function unreadable(stored: StoredNode, how: string): CallerError {
  return new CallerError(
    'UNAVAILABLE',
    `The node "${stored.id}" in Neo4j ${how}. Load the evidence again: npm run seed:load -- --force`,
  );
}
