import { formatCount } from '../../format/number.ts';
import type { CoverageQuery } from '../../graphql/generated/graphql.ts';

export type RatingTally = NonNullable<
  CoverageQuery['coverage']
>['cells'][number]['ratings'][number];

/** Who rated, in the order of their small marks. */
export interface Rater {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Its abbreviation where it has one. */
  readonly short: string;
}

/** Everyone who rated an evaluation of any cell, by name, so that a mark stays the same while filters change. */
export function ratersOf(tallies: readonly RatingTally[]): readonly Rater[] {
  const raters = new Map(tallies.map(({ organization }) => [organization.id, organization]));
  return [...raters.values()]
    .map(({ id, name, address, aliases }) => ({
      id,
      name,
      address,
      short: aliases.find((alias) => alias.length < name.length) ?? name,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** "CLEAR: high (12 evaluations), low (3 evaluations)": each one's own words side by side, nothing averaged. */
export function ratingWords(
  tallies: readonly RatingTally[],
): readonly { readonly rater: Rater; readonly words: string }[] {
  return ratersOf(tallies).map((rater) => ({
    rater,
    words: tallies
      .filter(({ organization }) => organization.id === rater.id)
      .map(
        ({ rating, evaluationCount }) =>
          `${rating} (${formatCount(evaluationCount, 'evaluation', 'evaluations')})`,
      )
      .join(', '),
  }));
}
