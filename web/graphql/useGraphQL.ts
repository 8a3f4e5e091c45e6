import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { patiently, troubleOf } from './patience.ts';

/** Where a request stands. A view shows each of these in words. */
export type Answer<Result> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly data: Result;
      /** The data answers the request before this one; the new answer is on its way. */
      readonly isPrevious: boolean;
    };

interface Asking {
  /** False while something the variables need is not known yet. */
  readonly isEnabled?: boolean;
  /** Keep showing the last answer while the variables change, as when a reader types. */
  readonly keepsPrevious?: boolean;
}

/** Asks the API and keeps the answer. */
export function useGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { isEnabled = true, keepsPrevious = false }: Asking = {},
): Answer<Result> {
  const client = useQueryClient();
  const queryKey = [document.toString(), variables];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: isEnabled,
    placeholderData: keepsPrevious ? keepPreviousData : undefined,
    ...patiently,
  });
  const error = query.error ?? troubleOf(query);

  // An answer that is there stays, also where asking for it once more fails.
  if (query.data !== undefined && !(query.isPlaceholderData && error)) {
    return { status: 'ready', data: query.data, isPrevious: query.isPlaceholderData };
  }
  if (!error) return { status: 'loading' };
  return {
    status: 'failed',
    error,
    retry: async () => {
      // What waits for its next attempt is sent now.
      await client.cancelQueries({ queryKey });
      await query.refetch();
    },
  };
}
