import { createHash } from 'node:crypto';
import type { EvidenceFile, Item } from './evidenceFiles.ts';
import { isList, isMap } from './fields.ts';
import { RATINGS } from './format.ts';
import { textOrder } from './textOrder.ts';

/** What stands in the files under one id, and the hash of its content. */
export interface HashedEntity {
  readonly id: string;
  /** The kind of the item; the file, of what is no item. */
  readonly kind: string;
  readonly file: string;
  readonly hash: string;
}

/** Content as one text: the order of keys, nulls and layout make no difference, the order of lists does. */
export function canonical(value: unknown): string {
  if (isList(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (isMap(value)) {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== null && held !== undefined)
      .sort(([a], [b]) => textOrder(a, b))
      .map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The first 12 hex digits of SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Every entity of the evidence, by id; a rating is hashed with its evaluation. */
export function hashEntities(
  files: readonly EvidenceFile[],
  items: readonly Item[],
): HashedEntity[] {
  return [
    ...files
      .filter(({ role }) => role === 'collection' || role === 'price index')
      .map(({ path, content }) => ({ id: path, kind: 'file', file: path, content })),
    ...items
      .filter(({ kind }) => kind !== RATINGS.kind)
      .map(({ id, kind, file, fields }) => ({ id, kind, file, content: fields })),
  ]
    .map(({ content, ...entity }) => ({ ...entity, hash: shortHash(canonical(content)) }))
    .sort((a, b) => textOrder(a.id, b.id));
}

/**
 * The data version: a hash of every entity's content and of the file that states it, so that
 * comments, layout and the order of items make no difference, and everything else does.
 */
export function versionOf(entities: readonly HashedEntity[]): string {
  return shortHash(entities.map(({ id, file, hash }) => `${file} ${id} ${hash}`).join('\n'));
}
