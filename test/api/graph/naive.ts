import { fold } from '../../../api/graph/fold.ts';
import type { Order } from '../../../api/graph/graph.ts';
import type { Where } from '../../../api/graph/where.ts';
import { type Kind, kindEntry } from '../../../api/model/kinds.ts';
import { type Dataset, type GraphNode, propertyValue } from '../../../api/model/node.ts';
import type { PropertyValue } from '../../../api/model/property.ts';
import type { Step } from '../../../api/model/steps.ts';

/** The nodes of a kind that meet a condition, by asking each of them alone, as the promises are worded. */
export function nodesWhere(data: Dataset, kind: Kind, where: Where | null): GraphNode[] {
  return data.nodes.filter(
    (node) => node.kind === kind && (where === null || meets(data, node, where)),
  );
}

function meets(data: Dataset, node: GraphNode, where: Where): boolean {
  if ('all' in where) return where.all.every((part) => meets(data, node, part));
  if ('any' in where) return where.any.some((part) => meets(data, node, part));
  if ('not' in where) return !meets(data, node, where.not);
  if ('property' in where) {
    const elements = elementsOf(propertyValue(node, where.property));
    if (where.operator === 'recorded') return elements.length > 0 === where.value;
    return elements.some((element) => compare(element, where.operator, where.value));
  }
  const isFound = relatedTo(data, node, where.step).some(
    (related) => where.where === null || meets(data, related, where.where),
  );
  return isFound === (where.quantifier === 'some');
}

function elementsOf(value: PropertyValue): (string | number | boolean)[] {
  if (value === null) return [];
  return typeof value === 'object' ? [...value] : [value];
}

function compare(
  element: string | number | boolean,
  operator: string,
  value: string | number | boolean | readonly (string | number | boolean)[],
): boolean {
  if (operator === 'in') return typeof value === 'object' && value.includes(element);
  if (typeof value === 'object' || typeof element !== typeof value) return false;
  switch (operator) {
    case 'equals':
      return element === value;
    case 'contains':
      return fold(String(element)).includes(fold(String(value)));
    case 'startsWith':
      return fold(String(element)).startsWith(fold(String(value)));
    case 'less':
      return element < value;
    case 'lessOrEqual':
      return element <= value;
    case 'greater':
      return element > value;
    default:
      return element >= value;
  }
}

/** The nodes to which a step leads, where nodes count as their parents with what that brings. */
export function relatedTo(data: Dataset, node: GraphNode, step: Step): GraphNode[] {
  const isHierarchy = step.relationship === 'PART_OF';
  const owners =
    kindEntry(node.kind).countsAsParent && !isHierarchy ? reachable(data, node, 'in') : [node];
  const related = owners.flatMap((owner) =>
    oneHop(data, owner, step.relationship, step.direction).filter(({ kind }) => kind === step.kind),
  );
  return kindEntry(step.kind).countsAsParent && !isHierarchy
    ? related.flatMap((each) => reachable(data, each, 'out'))
    : related;
}

/** A node and all above it (out) or below it (in). */
function reachable(data: Dataset, node: GraphNode, direction: Step['direction']): GraphNode[] {
  const reached = new Set([node]);
  for (const each of reached) {
    for (const next of oneHop(data, each, 'PART_OF', direction)) reached.add(next);
  }
  return [...reached];
}

function oneHop(
  data: Dataset,
  node: GraphNode,
  relationship: string,
  direction: Step['direction'],
): GraphNode[] {
  const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return data.edges
    .filter((edge) => edge.relationship === relationship && edge[near] === node.id)
    .flatMap((edge) => data.nodes.find(({ id }) => id === edge[far]) ?? []);
}

/** Sorted as asked: what is not recorded last, ties by id. */
export function inOrder(nodes: readonly GraphNode[], order: readonly Order[]): GraphNode[] {
  return nodes.toSorted((a, b) => {
    for (const { property, isDescending } of order) {
      const key = property === 'name' ? 'sortKey' : property;
      const [left] = elementsOf(propertyValue(a, key));
      const [right] = elementsOf(propertyValue(b, key));
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left < right === isDescending ? 1 : -1;
    }
    return a.id < b.id ? -1 : 1;
  });
}
