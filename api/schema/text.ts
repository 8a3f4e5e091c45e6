import { CallerError } from '../errors.ts';
import { limits } from './limits.ts';

/** A text of a request, refused where it is too long; `what` names it in the error. */
export function readText(what: string, text: string): string {
  if (text.length > limits.textLength) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `${typeCase(what)} has ${text.length} characters; it may have at most ${limits.textLength}. It begins "${echo(text)}".`,
    );
  }
  return text;
}

/** As much of a text as an error repeats. */
function echo(text: string): string {
  return text.length > limits.echoLength ? `${text.slice(0, limits.echoLength)}…` : text;
}

function typeCase(what: string): string {
  return what.slice(0, 1).toUpperCase() + what.slice(1);
}
