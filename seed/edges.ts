import type { GraphEdge } from '../api/model/node.ts';
import type { PropertyValue } from '../api/model/property.ts';
import { relationshipEntry, relationshipNames } from '../api/model/relationships.ts';
import type { Item } from './evidenceFiles.ts';
import { pathOf, valueAt } from './fields.ts';
import type { Reference } from './statements.ts';
import { textOrder } from './textOrder.ts';

/** The edges that the items state. */
export function statedEdges(items: readonly Item[], byId: ReadonlyMap<string, Item>): GraphEdge[] {
  const repeats = new Map<string, number>();
  return items.flatMap((item) =>
    item.references
      .filter(({ to }) => byId.has(to))
      .map((reference) => {
        const { relationship, isOutward } = reference.statement;
        const [from, to] = isOutward ? [item.id, reference.to] : [reference.to, item.id];
        const key = `${relationship} ${from} ${to}`;
        const ordinal = repeats.get(key) ?? 0;
        repeats.set(key, ordinal + 1);
        return { relationship, from, to, ordinal, properties: propertiesOf(reference) };
      }),
  );
}

function propertiesOf({ statement, around, index }: Reference): Record<string, PropertyValue> {
  const { properties, orderedBy } = relationshipEntry(statement.relationship);
  return Object.fromEntries(
    Object.entries(properties).map(([name, { file }]) => {
      if (name === orderedBy) {
        return [name, index + 1];
      }
      const value = file === null ? statement.sets[name] : valueAt(around, pathOf(file));
      return [name, isStated(value) ? value : null];
    }),
  );
}

function isStated(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Edges in the order of the table, then by their ends: the same on every machine. */
export function sortEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const place = new Map(relationshipNames.map((name, index) => [name, index]));
  return edges.toSorted(
    (a, b) =>
      (place.get(a.relationship) ?? 0) - (place.get(b.relationship) ?? 0) ||
      textOrder(a.from, b.from) ||
      textOrder(a.to, b.to) ||
      a.ordinal - b.ordinal,
  );
}
