import { formatCount } from '../../../format/number.ts';
import { joinWords } from '../../../format/words.ts';
import { line, type Rule } from '../rule.ts';

export const certainty: readonly Rule[] = [
  {
    id: 'ratings-side-by-side',
    title: 'Ratings stand side by side',
    says: [
      'The ratings that clearinghouses give to studies are shown as they are, by document, with their disagreement in view. They are never averaged, and never the best one alone.',
    ],
    hereAndNow: ({ whole: { ratings, rated } }) => {
      const [by] = ratings.facets;
      return [
        line(
          `${formatCount(ratings.totalCount, 'rating', 'ratings')} of ${formatCount(rated.totalCount, 'evaluation', 'evaluations')}${by && by.values.length > 0 ? `: ${joinWords(by.values.map(({ label, count }) => `${count} by ${label}`))}` : ''}.`,
          { name: 'All ratings', address: '/ratings' },
        ),
      ];
    },
    code: [{ file: 'api/synthesis/ratings.ts', functions: ['tallyRatings'] }],
    sources: [],
  },
  {
    id: 'certainty-by-facts',
    title: 'Certainty is described by facts',
    says: [
      'No score is made up. How far a body of evidence can be relied on is described by its design, arms, evaluations, agreement of signs, prediction interval, directness and follow-up.',
    ],
    hereAndNow: ({ pool }) => {
      const randomized = pool.arms.filter(({ evaluation }) => evaluation.design === 'RCT').length;
      return [
        line(
          `Of ${formatCount(pool.armCount, 'arm', 'arms')} ${randomized} are of randomized evaluations; ${pool.signs.favorable} of ${pool.signs.favorable + pool.signs.unfavorable + pool.signs.zero} signs are favorable${pool.prediction ? `; prediction interval ${pool.prediction.text}` : '; no prediction interval'}.`,
        ),
      ];
    },
    code: [{ file: 'api/synthesis/certainty.ts', functions: ['certaintySentences'] }],
    sources: [{ name: 'swim-2020' }],
  },
  {
    id: 'reviews-beside',
    title: 'Every review on an outcome stands beside the others',
    says: [
      'Where one review or meta-analysis is used for a general claim, every other one on that outcome stands beside it, whatever it found. None of them enters a pool.',
    ],
    hereAndNow: ({ pool, whole }) => {
      const own = pool.reviews.reviews.flatMap(({ isSameOutcome, evaluation }) =>
        isSameOutcome ? [evaluation] : [],
      );
      return [
        line(
          `${formatCount(whole.reviews.totalCount, 'review', 'reviews')} over several evaluations in the collection, ${pool.reviews.count} of ${pool.outcome.name}.`,
          ...own,
        ),
        ...pool.reviews.statements.map(({ text }) => line(text)),
      ];
    },
    code: [
      {
        file: 'api/synthesis/reviews.ts',
        functions: ['reviewsOf', 'doReviewsDisagree', 'reviewSentences'],
      },
    ],
    sources: [{ name: 'peck-2022' }],
  },
];
