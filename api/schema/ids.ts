import { CallerError } from '../errors.ts';
import { limits } from './limits.ts';
import { readText } from './text.ts';

/** A list of ids of a request, refused where it is too long. */
export function readIds(ids: readonly string[]): readonly string[] {
  if (ids.length > limits.ids) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `Asked for ${ids.length} ids; one request may ask for at most ${limits.ids}.`,
    );
  }
  return ids.map((id) => readText('an id', id));
}
