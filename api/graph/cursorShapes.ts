import { type Kind, kindNames, propertiesOf } from '../model/kinds.ts';
import type { Step } from '../model/steps.ts';
import type { CursorShape } from './cursor.ts';
import type { Order } from './graph.ts';

/** Cursors of a list of nodes hold what orders them, and the id. */
export function nodesCursor(kind: Kind, order: readonly Order[]): CursorShape {
  const words = order.map(({ property, isDescending }) =>
    isDescending ? `-${property}` : property,
  );
  return {
    order: [kind, ...words].join(' '),
    values: [...order.map(({ property }) => valueType(kind, property)), 'string'],
  };
}

function valueType(kind: Kind, property: string): CursorShape['values'][number] {
  switch (propertiesOf(kind)[property]?.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}

/** A step in one word of a cursor. */
export function stepWord({
  relationship,
  direction,
  kind,
}: Pick<Step, 'relationship' | 'direction' | 'kind'>): string {
  return `${relationship} ${direction} ${kind}`;
}

/** Cursors of neighbors by relation hold the step, the relationship's own order (a number where it has one), `sortKey`, id and ordinal. */
export function relationCursor(stepWords: ReadonlySet<string>): CursorShape {
  return {
    order: 'neighbors',
    values: ['string', 'number', 'string', 'string', 'number'],
    isPlace: ([word]) => stepWords.has(String(word)),
  };
}

/** Cursors of neighbors by evidence hold evaluations, findings, `sortKey`, id, the step and the ordinal. */
export function evidenceCursor(stepWords: ReadonlySet<string>): CursorShape {
  return {
    order: 'neighbors by evidence',
    values: ['number', 'number', 'string', 'string', 'string', 'number'],
    isPlace: ([, , , , word]) => stepWords.has(String(word)),
  };
}

/** Cursors of search hits hold the score in hundredths, the kind, `sortKey` and id. */
export const searchCursor: CursorShape = {
  order: 'search',
  values: ['number', 'string', 'string', 'string'],
  isPlace: ([, kind]) => kindPlace(String(kind)) >= 0,
};

/** Where a kind stands in the model, or -1 where it is none. */
export function kindPlace(kind: string): number {
  const names: readonly string[] = kindNames;
  return names.indexOf(kind);
}
