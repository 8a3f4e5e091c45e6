import { WHOLE_NAME } from '../text/kindWeights.ts';
import type { Wish } from '../text/readQuery.ts';
import { tokenOf, wholeNameToken, wordClasses } from './searchWords.ts';
import type { Spelling } from './spellings.ts';

/** Lucene refuses more than 1,024 clauses; a request that would have more goes without its last synonyms. */
const MOST_SPELLINGS = 200;

/** What Lucene is asked; null where a word stands nowhere, or where there is nothing to ask. */
export interface LuceneQueries {
  /** For the texts in which every wish is met. */
  readonly every: string | null;
  /** For those in which some are. */
  readonly some: string | null;
}

/**
 * Each clause scores a constant that we state (Lucene's ranges and beginnings do), so that a score
 * does not change with the rest of the index. All values are quoted or escaped: Lucene's syntax is
 * not for readers.
 */
export function luceneQueries(
  wishes: readonly Wish<Spelling>[],
  { text, generation }: { readonly text: string; readonly generation: string },
): LuceneQueries {
  const clauses = [...new Set(within(wishes).map(wishClause))];
  const met = clauses.filter((clause) => clause !== '');
  const of = `+${exactly('generation', generation)}^0`;
  const named = `${exactly('wholeNames', wholeNameToken(text))}^${WHOLE_NAME}`;
  const isEvery = met.length === clauses.length;
  return {
    every:
      met.length > 0 && isEvery
        ? `${of} ${met.map((clause) => `+(${clause})`).join(' ')} ${named}`
        : null,
    some:
      met.length > 0 ? `${of} +(${met.map((clause) => `(${clause})`).join(' ')}) ${named}` : null,
  };
}

/** The same query, for texts of these kinds only. */
export function ofKinds(query: string, kinds: readonly string[]): string {
  return kinds.length === 0
    ? query
    : `${query} +(${kinds.map((kind) => `${exactly('kind', kind)}^0`).join(' ')})`;
}

/** The words of the index that a misspelled one may mean. */
export function misspelledQuery(
  form: string,
  { edits, generation }: { readonly edits: 1 | 2; readonly generation: string },
): string {
  return `+${exactly('generation', generation)}^0 +form:${escaped(form)}~${edits}`;
}

function within(wishes: readonly Wish<Spelling>[]): Wish<Spelling>[] {
  let left = MOST_SPELLINGS - wishes.reduce((sum, { words }) => sum + words.flat().length, 0);
  return wishes.map(({ words, others }) => {
    const kept = others.slice(0, Math.max(left, 0));
    left -= kept.length;
    return { words, others: kept };
  });
}

function wishClause({ words, others }: Wish<Spelling>): string {
  const isFound = words.every((spellings) => spellings.length > 0);
  const [only, ...more] = isFound ? words.map(anyOf) : [];
  const all =
    only === undefined
      ? []
      : more.length === 0
        ? [only]
        : [`(${[only, ...more].map((word) => `+(${word})`).join(' ')})`];
  return [...all, ...others.map((other) => anyOf([other]))].join(' ');
}

function anyOf(spellings: readonly Spelling[]): string {
  return spellings
    .flatMap((spelling) =>
      wordClasses.map(({ property, weight }) => {
        const boost = stepwise(weight * spelling.weight * spelling.rarity);
        const token = tokenOf(spelling.form);
        return spelling.isBeginning
          ? `${property}:${escaped(token)}*^${boost}`
          : `${exactly(property, token)}^${boost}`;
      }),
    )
    .join(' ');
}

/** Lucene adds scores as 32-bit floats: steps of 1/64 add up to the same in whatever order. */
function stepwise(score: number): number {
  return Math.max(Math.round(score * 64), 1) / 64;
}

function exactly(property: string, token: string): string {
  const quoted = `"${token.replace(/["\\]/g, '\\$&')}"`;
  return `${property}:[${quoted} TO ${quoted}]`;
}

function escaped(token: string): string {
  return token.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
