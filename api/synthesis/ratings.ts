import { compareTexts, groupBy } from '../model/grouping.ts';

/** What an organization judged of one document of an evaluation, in its own word. */
export interface RatingFacts {
  readonly id: string;
  readonly evaluation: string;
  /** The id of the organization that gave it. */
  readonly organization: string;
  readonly rating: string;
}

/** One organization's word, and how often it gave it. */
export interface RatingTally {
  readonly organization: string;
  readonly rating: string;
  readonly count: number;
  readonly evaluations: number;
  /** The ids of the ratings, in order. */
  readonly ratings: readonly string[];
}

/**
 * The ratings of some evaluations, counted by organization and word: side by side, so that a
 * disagreement shows, never averaged and never the best one alone (methods.md 5).
 */
export function tallyRatings(
  ratings: readonly RatingFacts[],
  { evaluations }: { readonly evaluations: readonly string[] },
): readonly RatingTally[] {
  const rated = new Set(evaluations);
  const given = ratings.filter(({ evaluation }) => rated.has(evaluation));
  return [...groupBy(given, ({ organization, rating }) => JSON.stringify([organization, rating]))]
    .flatMap(([, same]) => {
      const [first] = same;
      return first
        ? [
            {
              organization: first.organization,
              rating: first.rating,
              count: same.length,
              evaluations: new Set(same.map(({ evaluation }) => evaluation)).size,
              ratings: same.map(({ id }) => id).sort(compareTexts),
            },
          ]
        : [];
    })
    .sort(
      (a, b) => compareTexts(a.organization, b.organization) || compareTexts(a.rating, b.rating),
    );
}
