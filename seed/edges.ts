import type { GraphEdge } from '../api/model/node.ts';
import type { PropertyValue } from '../api/model/property.ts';
import {
  type Relationship,
  relationshipEntry,
  relationshipNames,
} from '../api/model/relationships.ts';
import type { Item } from './evidenceFiles.ts';
import { pathOf, valueAt } from './fields.ts';
import type { Reference } from './statements.ts';
import { textOrder } from './textOrder.ts';

/** An edge before it is told apart from others between the same two nodes. */
export type LooseEdge = Omit<GraphEdge, 'ordinal'>;

/** The edges that the items state. */
export function statedEdges(items: readonly Item[], byId: ReadonlyMap<string, Item>): LooseEdge[] {
  return items.flatMap((item) =>
    item.references
      .filter(({ to }) => byId.has(to))
      .map((reference) => {
        const { relationship, isOutward } = reference.statement;
        const [from, to] = isOutward ? [item.id, reference.to] : [reference.to, item.id];
        return { relationship, from, to, properties: propertiesOf(reference) };
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

/**
 * Edges in the order of the table, then by their ends: the same on every machine. Those that repeat
 * one keep the order in which they are stated, and count on from 0.
 */
export function orderEdges(edges: readonly LooseEdge[]): GraphEdge[] {
  const byRelationship = new Map<Relationship, LooseEdge[]>(
    relationshipNames.map((name) => [name, []]),
  );
  for (const edge of edges) {
    byRelationship.get(edge.relationship)?.push(edge);
  }
  const ordered: GraphEdge[] = [];
  for (const alike of byRelationship.values()) {
    alike.sort((a, b) => textOrder(a.from, b.from) || textOrder(a.to, b.to));
    for (const edge of alike) {
      const last = ordered.at(-1);
      const isRepeat =
        last?.relationship === edge.relationship && last.from === edge.from && last.to === edge.to;
      ordered.push({ ...edge, ordinal: isRepeat ? last.ordinal + 1 : 0 });
    }
  }
  return ordered;
}
