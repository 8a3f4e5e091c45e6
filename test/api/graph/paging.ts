import { expect } from 'vitest';
import type { Page, PageRequest } from '../../../api/graph/graph.ts';

/**
 * Everything of a list, page by page: forwards, or backwards with a size below 0. Each page must say
 * truly whether there are more before and behind it.
 */
export async function allPages<Entry>(
  size: number,
  askFor: (page: PageRequest) => Promise<Page<Entry>>,
): Promise<(Entry & { readonly cursor: string })[]> {
  const pages: (readonly (Entry & { readonly cursor: string })[])[] = [];
  let cursor: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const page: Page<Entry> = await askFor(
      size > 0 ? { first: size, after: cursor } : { last: -size, before: cursor },
    );
    expect(size > 0 ? page.hasPreviousPage : page.hasNextPage).toBe(pages.length > 0);
    hasMore = size > 0 ? page.hasNextPage : page.hasPreviousPage;
    pages.push(page.entries);
    cursor = (size > 0 ? page.entries.at(-1) : page.entries[0])?.cursor ?? cursor;
    if (hasMore) expect(page.entries).toHaveLength(Math.abs(size));
  }
  return (size > 0 ? pages : pages.reverse()).flat();
}
