import { CallerError } from '../errors.ts';
import type { Eventually, Page, PageRequest } from '../graph/graph.ts';
import { builder } from './builder.ts';
import { once, whenAnswered } from './eventually.ts';
import { limits } from './limits.ts';

const { most, unlessSaid } = limits.pageSize;

/** The arguments of every list that can be walked both ways. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many entries, from the start or after \`after\`: 0 to ${most}, ${unlessSaid} unless said.`,
  }),
  after: t.string({ description: 'A cursor: entries after it. Goes with `first`.' }),
  last: t.int({
    description: `How many entries, from the end or before \`before\`: 0 to ${most}. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'A cursor: entries before it. Goes with `last`.' }),
}));

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The page that the arguments ask for, or an error that says what is possible. */
export function readPage({ first, after, last, before }: PageArguments): PageRequest {
  const hasLast = isGiven(last);
  if (hasLast && isGiven(first)) {
    throw new CallerError(
      'BAD_USER_INPUT',
      'Asked for `first` and `last` together; one page goes either forward (first, after) or backward (last, before).',
    );
  }
  if (hasLast && isGiven(after)) {
    throw new CallerError(
      'BAD_USER_INPUT',
      '`after` goes with `first`; `before` goes with `last`.',
    );
  }
  if (!hasLast && isGiven(before)) {
    throw new CallerError(
      'BAD_USER_INPUT',
      '`before` goes with `last`; `after` goes with `first`.',
    );
  }
  return hasLast
    ? { last: readSize('last', last), before: before ?? null }
    : { first: readSize('first', first ?? unlessSaid), after: after ?? null };
}

function isGiven<T>(argument: T | null | undefined): argument is T {
  return argument !== null && argument !== undefined;
}

/** A number of entries, refused where it is below zero or too large. */
export function readSize(argument: 'first' | 'last', size: number): number {
  if (size < 0) {
    throw new CallerError(
      'BAD_USER_INPUT',
      `Asked for \`${argument}: ${size}\`; it may be 0 to ${most}.`,
    );
  }
  if (size > most) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `Asked for \`${argument}: ${size}\`; one page has at most ${most} entries. Ask for the next page with a cursor.`,
    );
  }
  return size;
}

/** A list of which a page and the whole count can be asked, each only when it is selected. */
export interface Connection<Entry> {
  readonly page: () => Eventually<Page<Entry>>;
  readonly total: () => Eventually<number>;
}

/** A connection that asks for its page once, however many fields read it. */
export function connect<Entry>({ page, total }: Connection<Entry>): Connection<Entry> {
  return { page: once(page), total };
}

interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly entries: readonly { readonly cursor: string }[];
}

export const PageInfoRef = builder.objectRef<PageEnds>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether entries follow the last of this page.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether entries precede the first of this page.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first entry of this page. Null where the page is empty.',
      resolve: ({ entries }) => entries.at(0)?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last entry of this page. Null where the page is empty.',
      resolve: ({ entries }) => entries.at(-1)?.cursor ?? null,
    }),
  }),
});

/** What the entries of a page are, whatever the list. */
export function entriesOf<Entry>(connection: Connection<Entry>) {
  return whenAnswered(connection.page(), ({ entries }) => entries);
}
