import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from './client.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

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
  const query = useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: isEnabled,
    placeholderData: keepsPrevious ? keepPreviousData : undefined,
  });

  if (query.isError) return { status: 'failed', error: query.error, retry: () => query.refetch() };
  if (query.data === undefined) return { status: 'loading' };
  return { status: 'ready', data: query.data, isPrevious: query.isPlaceholderData };
}
