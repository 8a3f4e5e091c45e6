import { CallerError, type CallerErrorCode } from '../errors.ts';

interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is refused before GraphQL reads it. */
export class Refusal extends CallerError {
  readonly answer: HttpAnswer;

  constructor(code: CallerErrorCode, message: string, answer: HttpAnswer) {
    super(code, message);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

/** The answer to a request that never reached GraphQL, in the form of GraphQL's answers. */
export function answerError(error: unknown): Response {
  const { status, headers } = httpAnswerOf(error);
  const errors =
    error instanceof CallerError
      ? [{ message: error.message, extensions: { code: error.code } }]
      : [{ message: FAULT, extensions: { code: 'INTERNAL' } }];
  return Response.json(
    { errors },
    { status, headers: { ...headers, 'cache-control': 'no-store' } },
  );
}

/** Seconds after which what cannot be answered now may be asked again: a store is well again by then, or it takes long. */
export const RETRY_AFTER = { 'retry-after': '2' } as const;

/** What a caller is told of a fault of ours. */
export const FAULT = 'The server could not answer this because of a fault of its own.';

function httpAnswerOf(error: unknown): HttpAnswer {
  if (error instanceof Refusal) {
    return error.answer;
  }
  if (error instanceof CallerError) {
    return error.code === 'UNAVAILABLE' ? { status: 503, headers: RETRY_AFTER } : { status: 400 };
  }
  return { status: 500 };
}
