import { createHash } from 'node:crypto';
import { layoutInWords } from '../stored.ts';

let hash: string | undefined;

/** Names the model and layout of a store: one that was loaded under another is loaded anew. */
export function layoutHash(): string {
  hash ??= createHash('sha256').update(layoutInWords()).digest('hex').slice(0, 12);
  return hash;
}
