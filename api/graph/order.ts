import { type GraphEdge, type GraphNode, propertyValue } from '../model/node.ts';
import { relationshipEntry } from '../model/relationships.ts';
import type { Order } from './graph.ts';

/** What an entry of an ordered list is ordered by; null where it is not recorded. */
export type OrderValue = string | number | boolean | null;

/** The property that lists are really ordered by: a name counts without its case and accents. */
export function orderedProperty(property: string): string {
  return property === 'name' ? 'sortKey' : property;
}

/** By what a node is ordered: of a list of texts, its first. */
export function orderValue(node: GraphNode, property: string): OrderValue {
  const value = propertyValue(node, orderedProperty(property));
  return value !== null && typeof value === 'object' ? (value[0] ?? null) : value;
}

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Ascending; what is not recorded comes last. */
export function compareValues(left: OrderValue, right: OrderValue): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** As asked; what is not recorded comes last either way. */
export function compareOrdered(
  left: OrderValue,
  right: OrderValue,
  { isDescending }: Order,
): number {
  return isDescending && left !== null && right !== null
    ? compareValues(right, left)
    : compareValues(left, right);
}

/** By what the relationship itself orders an edge; null where it has no order of its own. */
export function edgeOrder(edge: GraphEdge | undefined): OrderValue {
  const property = edge && relationshipEntry(edge.relationship).orderedBy;
  const value = property === undefined ? null : edge?.properties[property];
  return typeof value === 'object' || value === undefined ? null : value;
}
