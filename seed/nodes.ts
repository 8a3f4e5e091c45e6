import { fold } from '../api/graph/fold.ts';
import { type Kind, kindEntry, propertiesOf } from '../api/model/kinds.ts';
import type { GraphNode } from '../api/model/node.ts';
import type { Property, PropertyValue } from '../api/model/property.ts';
import type { Item } from './evidenceFiles.ts';
import { isList, isMap, listAt, pathOf, valueAt } from './fields.ts';
import { parseLocations } from './locations.ts';
import { nameOf } from './names.ts';

/** A node's properties before the counts that need the edges. */
export type Draft = Readonly<Record<string, PropertyValue>> & {
  readonly id: string;
  readonly kind: Kind;
};

const tables = new Map<Kind, readonly (readonly [string, Property])[]>();

function tableOf(kind: Kind): readonly (readonly [string, Property])[] {
  const table = tables.get(kind) ?? Object.entries(propertiesOf(kind));
  tables.set(kind, table);
  return table;
}

/** Lays an item out flat, by the table of its kind: what is missing is null, a missing list is empty. */
export function draftNode(item: Item, byId: ReadonlyMap<string, Item>): Draft {
  const stated: Record<string, PropertyValue> = {};
  for (const [name, property] of tableOf(item.kind)) {
    stated[name] = property.file === null ? null : statedValue(item, property);
  }
  // A document that is a publication here is an edge, not a text.
  for (const { statement, to } of item.references) {
    if (statement.isOrText && byId.has(to)) {
      const [name] = tableOf(item.kind).find(([, { file }]) => file === statement.field) ?? [];
      if (name) stated[name] = null;
    }
  }
  const name = nameOf(item, byId);
  return {
    ...stated,
    ...sourcesOf(item),
    ...placesOf(item.kind, stated),
    id: item.id,
    kind: item.kind,
    name,
    sortKey: fold(name),
    bundle: item.file,
  };
}

function statedValue({ fields }: Item, { file, type, byDefault }: Property): PropertyValue {
  const value = file === null ? undefined : valueAt(fields, pathOf(file));
  if (type === 'texts') {
    return (isList(value) ? value : []).filter((entry) => typeof entry === 'string');
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : (byDefault ?? null);
}

/** The two lists in step: the official address of each source, and the copy that was read instead of it. */
function sourcesOf({ fields }: Item) {
  const sources = listAt(fields, 'seen').map((source) =>
    isMap(source)
      ? { address: String(source.of ?? ''), copy: String(source.read) }
      : { address: String(source), copy: '' },
  );
  return {
    sourceAddresses: sources.map(({ address }) => address),
    sourceCopies: sources.map(({ copy }) => copy),
  };
}

function placesOf(kind: Kind, stated: Readonly<Record<string, PropertyValue>>) {
  if (!Object.hasOwn(kindEntry(kind).properties, 'states')) {
    return {};
  }
  const { locations = [], location } = stated;
  return { ...parseLocations(isTexts(locations) ? locations : [String(location ?? '')]) };
}

function isTexts(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value);
}

export interface Counts {
  readonly evaluationCount: number;
  readonly findingCount: number;
}

export function finishNode(draft: Draft, counts: Counts): GraphNode {
  const node = { ...draft, ...counts };
  if (!isNode(node, draft.kind)) {
    throw new Error(`${draft.id} does not hold what the model says of a ${draft.kind}`);
  }
  return node;
}

function isNode(node: Readonly<Record<string, PropertyValue>>, kind: Kind): node is GraphNode {
  return tableOf(kind).every(([name, property]) => {
    const value = node[name];
    return value === null || value === undefined
      ? value === null && !property.isRequired && property.type !== 'texts'
      : holds(property, value);
  });
}

function holds({ type, values }: Property, value: PropertyValue): boolean {
  switch (type) {
    case 'texts':
      return isTexts(value);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && values?.includes(value) === true;
    default:
      return typeof value === 'string';
  }
}
