/** What kind of mistake a caller made; the codes that GraphQL answers carry. */
export type CallerErrorCode = 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'UNAVAILABLE';

/** A mistake that the caller can put right: the message says what was asked and what is possible. */
export class CallerError extends Error {
  readonly code: CallerErrorCode;

  constructor(code: CallerErrorCode, message: string) {
    super(message);
    this.name = 'CallerError';
    this.code = code;
  }
}
