import type { TypedDocumentString } from './generated/graphql.ts';

/** Why a request has no answer, in words for the reader. */
class RequestFailure extends Error {
  /** The API's code, or NETWORK where nothing came back that it could have said. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
  }
}

/** Whether the same request may well be answered in a moment: the server, or its store, is away. */
export function mayPass(error: unknown): boolean {
  return error instanceof RequestFailure && ['NETWORK', 'UNAVAILABLE'].includes(error.code);
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Sends one operation to the API. A partial answer counts as none. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await send<Result>(document.toString(), variables, signal);
  const [error] = errors ?? [];
  if (error) throw new RequestFailure(error.extensions?.code ?? 'INTERNAL', error.message);
  if (!data) throw new RequestFailure('INTERNAL', 'The server answered without data.');
  return data;
}

async function send<Result>(
  query: string,
  variables: unknown,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailure('NETWORK', 'The server cannot be reached.');
  }
}
