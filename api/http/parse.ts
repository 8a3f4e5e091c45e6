import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import { CallerError } from '../errors.ts';

/** Tokens of one query; the parser overflows the stack at about 2,500 nested brackets. */
const maxTokens = 2_000;

/** Parses a query, and says in our words when it is too long. */
export function parseQuery(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`)) {
      throw new CallerError(
        'LIMIT_EXCEEDED',
        `This query has more than ${maxTokens} tokens (names, values and brackets); split it into several, or move values into variables.`,
      );
    }
    throw error;
  }
}
