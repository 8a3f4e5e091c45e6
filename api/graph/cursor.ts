import { CallerError } from '../errors.ts';
import type { OrderValue } from './order.ts';

/** The order in which a list stands, and what its cursors therefore hold. */
export interface CursorShape {
  /** Names the order, so that a cursor of another one is told apart. */
  readonly order: string;
  /** What each of its values is, where it is recorded. */
  readonly values: readonly ('string' | 'number' | 'boolean')[];
  /** Whether well-formed values name a place in this order; absent where all do. */
  readonly isPlace?: (values: CursorValues) => boolean;
}

/** The place of an entry: the values that order it, the id among them. */
export type CursorValues = readonly OrderValue[];

/** A cursor is its place and not a row number, so that a reload between two pages loses and repeats nothing. */
export function encodeCursor({ order }: CursorShape, values: CursorValues): string {
  const bytes = new TextEncoder().encode(JSON.stringify([order, ...values]));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The place that a cursor of this very order names. */
export function decodeCursor(shape: CursorShape, cursor: string): CursorValues {
  const stated = parse(cursor);
  if (stated === null) {
    throw new CallerError(
      'BAD_USER_INPUT',
      `"${shorten(cursor)}" is not a cursor. Give one from an earlier page of this list, or none for the first page.`,
    );
  }
  const [order, ...values] = stated;
  if (order !== shape.order || !fits(values, shape)) {
    throw new CallerError(
      'BAD_USER_INPUT',
      `The cursor "${shorten(cursor)}" belongs to a list in another order. Give one from an earlier page of this list, or none for the first page.`,
    );
  }
  return values;
}

function parse(cursor: string): OrderValue[] | null {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const stated: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(stated) && stated.every(isOrderValue) ? stated : null;
  } catch {
    return null;
  }
}

function isOrderValue(value: unknown): value is OrderValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function fits(values: CursorValues, shape: CursorShape): boolean {
  return (
    values.length === shape.values.length &&
    values.every((value, i) => value === null || typeof value === shape.values[i]) &&
    (shape.isPlace?.(values) ?? true)
  );
}

function shorten(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
}
