import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { patiently, troubleOf } from './patience.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface PagedRequest<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  /** Where the answer holds its connection's `pageInfo`. */
  readonly pageInfo: (result: Result) => PageInfo | undefined;
  readonly isEnabled?: boolean;
}

/** Where a growing list stands. */
export type Pages<Result> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly pages: readonly Result[];
      readonly isPrevious: boolean;
      readonly hasMore: boolean;
      readonly isLoadingMore: boolean;
      /** Why the next page did not come, while the pages before it still stand. */
      readonly moreError: Error | null;
      readonly loadMore: () => void;
    };

/** Asks for a connection page by page. The document takes its cursor as `$after`. */
export function useGraphQLPages<Result, Variables extends { readonly after?: string | null }>({
  document,
  variables,
  pageInfo,
  isEnabled = true,
}: PagedRequest<Result, Variables>): Pages<Result> {
  const start: string | null = null;
  const client = useQueryClient();
  const queryKey = [document.toString(), variables, 'pages'];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      request(document, { ...variables, after: pageParam }, signal),
    initialPageParam: start,
    getNextPageParam: (last: Result): string | null => {
      const info = pageInfo(last);
      return info?.hasNextPage ? (info.endCursor ?? null) : null;
    },
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    ...patiently,
  });
  const error = query.error ?? troubleOf(query);
  /** What waits for its next attempt is sent now. */
  const insteadOfWaiting = async (send: () => Promise<unknown>) => {
    await client.cancelQueries({ queryKey });
    await send();
  };

  if (query.data === undefined || (query.isPlaceholderData && error)) {
    return error
      ? { status: 'failed', error, retry: () => insteadOfWaiting(query.refetch) }
      : { status: 'loading' };
  }
  return {
    status: 'ready',
    pages: query.data.pages,
    isPrevious: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage && !error,
    moreError: query.isFetchNextPageError || query.isFetchingNextPage ? error : null,
    loadMore: () => (error ? insteadOfWaiting(query.fetchNextPage) : query.fetchNextPage()),
  };
}
