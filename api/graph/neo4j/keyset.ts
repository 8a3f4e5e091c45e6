import { type Kind, propertiesOf } from '../../model/kinds.ts';
import type { CursorValues } from '../cursor.ts';
import type { Order } from '../graph.ts';
import { type OrderValue, orderedProperty } from '../order.ts';
import { orderedValue } from './comparison.ts';
import type { Parameters } from './parameters.ts';
import { orderKey } from './stored.ts';

/** One of the values by which a list is ordered, first the one that decides first. */
export interface Key {
  readonly expression: string;
  readonly isDescending: boolean;
  /** Whether nodes may lack it; they come last either way. */
  readonly isOptional: boolean;
  /** What the index of a kind has before it: the same for all nodes, and named, it lets Neo4j take the order from there. */
  readonly indexedAfter?: readonly string[];
}

/** By what the nodes of a kind are ordered; ties end at the id. */
export function keysOf(variable: string, kind: Kind, order: readonly Order[]): Key[] {
  const properties = propertiesOf(kind);
  return [...order, { property: 'id', isDescending: false }].map((by) => {
    const property = orderedProperty(by.property);
    const { type = 'text', isRequired = property === 'id' } = properties[property] ?? {};
    const value = orderedValue({ variable, property, type });
    return {
      expression: type === 'texts' ? `${value}[0]` : value,
      isDescending: by.isDescending,
      isOptional: !isRequired,
      indexedAfter: property === 'sortKey' ? [`${variable}.generation`, `${variable}.kind`] : [],
    };
  });
}

/** The keys after ORDER BY, for the list from its start or from its end. */
export function orderBy(keys: readonly Key[], side: 'start' | 'end'): string {
  return keys
    .flatMap(({ expression, isDescending, isOptional, indexedAfter }, i) => {
      const isFromEnd = side === 'end';
      const word = isDescending === isFromEnd ? 'ASC' : 'DESC';
      // Neo4j puts null last where it ascends and first where it descends.
      const nulls =
        isOptional && isDescending ? [`${expression} IS NULL ${isFromEnd ? 'DESC' : 'ASC'}`] : [];
      const same = i === 0 ? (indexedAfter ?? []) : [];
      return [...nulls, ...[...same, expression].map((each) => `${each} ${word}`)];
    })
    .join(', ');
}

/** Whether a node stands behind the place that a cursor names, before it, or right there. */
export function beside(
  keys: readonly Key[],
  values: CursorValues,
  parameters: Parameters,
): { readonly after: string; readonly before: string; readonly there: string } {
  const stated = keys.map((key, i) => ({ key, value: inStore(values[i] ?? null, parameters) }));
  const strictly = (side: (key: Key, value: string | null) => string) =>
    stated
      .map(({ key, value }, i) =>
        [...stated.slice(0, i).map((tied) => same(tied.key, tied.value)), side(key, value)].join(
          ' AND ',
        ),
      )
      .map((part) => `(${part})`)
      .join(' OR ');
  return {
    after: `(${strictly(behind)})${bound(stated[0], 'after')}`,
    before: `(${strictly(ahead)})${bound(stated[0], 'before')}`,
    there: stated.map(({ key, value }) => same(key, value)).join(' AND '),
  };
}

interface StatedKey {
  readonly key: Key;
  readonly value: string | null;
}

/** The parameter that holds a cursor's value as the store orders it, or null. */
function inStore(value: OrderValue, parameters: Parameters): string | null {
  if (value === null) return null;
  return parameters.add(typeof value === 'string' ? orderKey(value) : value);
}

function same({ expression }: Key, value: string | null): string {
  return value === null ? `${expression} IS NULL` : `${expression} = ${value}`;
}

function behind({ expression, isDescending, isOptional }: Key, value: string | null): string {
  if (value === null) return 'false';
  const compared = `${expression} ${isDescending ? '<' : '>'} ${value}`;
  return isOptional ? `(${compared} OR ${expression} IS NULL)` : compared;
}

function ahead({ expression, isDescending }: Key, value: string | null): string {
  if (value === null) return `${expression} IS NOT NULL`;
  return `${expression} ${isDescending ? '>' : '<'} ${value}`;
}

/** Follows from the rest, and lets the index begin or end where the page does. */
function bound(first: StatedKey | undefined, side: 'after' | 'before'): string {
  if (!first || first.value === null || first.key.isOptional) return '';
  const isUpwards = (side === 'after') !== first.key.isDescending;
  return ` AND ${first.key.expression} ${isUpwards ? '>=' : '<='} ${first.value}`;
}
