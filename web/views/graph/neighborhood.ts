import type { QueryClient } from '@tanstack/react-query';
import { request } from '../../graphql/client.ts';
import { NeighborhoodDocument, type NeighborhoodQuery } from '../../graphql/generated/graphql.ts';
import { unseenAmong } from '../../state/graph/neighborhood.ts';

type Page = NonNullable<NeighborhoodQuery['neighbors']>;
export type Neighbor = Page['edges'][number];

/** The neighbors of a node as far as they have been loaded, best evidenced first. */
export interface Neighborhood {
  readonly neighbors: readonly Neighbor[];
  readonly counts: Page['counts'];
  /** The cursor after which more follow; null where these are all. */
  readonly next: string | null;
}

interface Wanted {
  readonly id: string;
  readonly onCanvas: readonly string[];
  /** How many unseen neighbors are enough. */
  readonly enough: number;
}

/** Loads a neighborhood until enough of it is unseen, or to its end; null where the node is not there. */
export async function loadNeighborhood(
  client: QueryClient,
  { id, onCanvas, enough }: Wanted,
): Promise<Neighborhood | null> {
  let found = await loadMore(client, id, null);
  while (found !== null && found.next !== null) {
    const unseen = unseenAmong({ neighbors: neighborIds(found), onCanvas });
    if (unseen.length >= enough) break;
    found = await loadMore(client, id, found);
  }
  return found;
}

/** A neighborhood with its next page; null where the node is not there. */
export async function loadMore(
  client: QueryClient,
  id: string,
  before: Neighborhood | null,
): Promise<Neighborhood | null> {
  const variables = { id, after: before?.next ?? null };
  const { neighbors: page } = await client.fetchQuery({
    queryKey: [NeighborhoodDocument.toString(), variables],
    queryFn: ({ signal }) => request(NeighborhoodDocument, variables, signal),
  });
  if (!page) return null;
  return {
    neighbors: [...(before?.neighbors ?? []), ...page.edges],
    counts: page.counts,
    next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
  };
}

export function neighborIds({ neighbors }: Neighborhood): readonly string[] {
  return neighbors.map(({ node }) => node.id);
}
