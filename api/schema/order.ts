import { CallerError } from '../errors.ts';
import type { Order } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { enumValues } from './names.ts';
import { meaningOf, shownProperties } from './properties.ts';

const OrderDirectionRef = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first; what is not recorded comes last either way.',
  values: {
    ASCENDING: { value: 'ascending', description: 'Smallest, earliest or first in the alphabet.' },
    DESCENDING: { value: 'descending', description: 'Largest, latest or last in the alphabet.' },
  } as const,
});

/** The input by which a list of a kind is ordered. */
export function defineOrder(kind: Kind) {
  const properties = shownProperties(kind);
  const field = builder.enumType(`${kind}OrderField`, {
    description: `What a list of nodes of kind ${kind} can be ordered by.`,
    values: enumValues(['id', ...Object.keys(properties)], (name) => {
      const property = properties[name];
      return property ? meaningOf(property) : 'The id.';
    }),
  });
  return builder.inputType(`${kind}Order`, {
    description:
      'One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirectionRef,
        defaultValue: 'ascending',
        description: 'Which end comes first.',
      }),
    }),
  });
}

interface OrderInput {
  readonly field: string;
  readonly direction?: 'ascending' | 'descending' | null;
}

/** Reads the order of a request; by name where it says none. */
export function readOrder(input: readonly OrderInput[] | null | undefined): readonly Order[] {
  if (!input || input.length === 0) {
    return [{ property: 'name', isDescending: false }];
  }
  if (input.length > limits.orders) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `Asked for an order of ${input.length} levels; it may have at most ${limits.orders}.`,
    );
  }
  return input.map(({ field, direction }) => ({
    property: field,
    isDescending: direction === 'descending',
  }));
}
