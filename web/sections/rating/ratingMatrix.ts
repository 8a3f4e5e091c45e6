/** What the matrix needs to know of a rating. */
export interface Rated {
  readonly id: string;
  readonly rating: string;
  readonly covers: string | null;
  readonly document: string | null;
  readonly givenBy: { readonly id: string; readonly name: string; readonly address: string } | null;
  readonly publication: {
    readonly id: string;
    readonly name: string;
    readonly address: string;
  } | null;
}

/** The ratings of one document, those of each rater together. */
export interface RatedDocument<Rating extends Rated> {
  readonly id: string;
  readonly title: string;
  /** Its page, where it is a publication of the collection. */
  readonly address: string | null;
  readonly byRater: ReadonlyMap<string, readonly Rating[]>;
  /** Ratings on one scale that say different things of it. */
  readonly isDisputed: boolean;
}

export interface RatingMatrix<Rating extends Rated> {
  readonly raters: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly documents: readonly RatedDocument<Rating>[];
}

/** The scale on which several raters judge; words of other scales cannot contradict it. */
const SHARED_SCALE = ['high', 'moderate', 'low'];

/** Ratings by document and rater, so that disagreement stands side by side. None is left out. */
export function arrangeRatings<Rating extends Rated>(
  ratings: readonly Rating[],
): RatingMatrix<Rating> {
  const raters = new Map<string, RatingMatrix<Rating>['raters'][number]>();
  const documents = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const rater = rating.givenBy ?? UNKNOWN_RATER;
    raters.set(rater.id, rater);
    const key = rating.publication?.id ?? rating.document ?? '';
    documents.set(key, [...(documents.get(key) ?? []), rating]);
  }
  return {
    raters: [...raters.values()].sort(byName),
    documents: [...documents].map(([key, members]) => describeDocument(key, members)),
  };
}

const UNKNOWN_RATER = { id: '', name: 'Rater not recorded', address: '' };

function describeDocument<Rating extends Rated>(
  key: string,
  ratings: readonly Rating[],
): RatedDocument<Rating> {
  const [first] = ratings;
  const byRater = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const rater = rating.givenBy?.id ?? UNKNOWN_RATER.id;
    byRater.set(rater, [...(byRater.get(rater) ?? []), rating]);
  }
  const words = ratings.map(({ rating }) => rating.toLowerCase());
  const shared = new Set(words.filter((word) => SHARED_SCALE.includes(word)));
  return {
    id: key,
    title: first?.publication?.name ?? first?.document ?? 'Document not recorded',
    address: first?.publication?.address ?? null,
    byRater,
    isDisputed: shared.size > 1,
  };
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}
