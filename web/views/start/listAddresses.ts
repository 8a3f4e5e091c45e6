import { type Kind, kindEntry } from '../../kinds/kinds.ts';
import { type SearchWords, stringifyReadableSearch } from '../../state/readableSearch.ts';

/** The address of a kind's list, filtered and sorted. */
export function listAddress(kind: Kind, words: SearchWords = {}): string {
  return `/${kindEntry(kind).segment}${stringifyReadableSearch(words)}`;
}
