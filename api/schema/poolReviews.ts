import { certaintySentences } from '../synthesis/certainty.ts';
import {
  doReviewsDisagree,
  type Review,
  readings,
  reviewSentences,
  reviewsOf,
} from '../synthesis/reviews.ts';
import { builder } from './builder.ts';
import { loadAllOfKind, loadOfKind } from './loadNodes.ts';
import { enumOfSayings } from './names.ts';
import { PoolRef } from './pool.ts';
import { StatementRef } from './statement.ts';

const ReadingRef = builder.enumType('ReviewReading', {
  description:
    'What a review says of an outcome: by the sign of its estimate, whatever its size or p, else in its own words.',
  values: enumOfSayings(readings),
});

const ReviewRef = builder.objectRef<Review>('Review').implement({
  description:
    'A review or meta-analysis over several evaluations, with what it says of an outcome. It never enters a pool.',
  fields: (t) => ({
    evaluation: t.field({
      type: 'Evaluation',
      description: 'The review.',
      resolve: ({ evaluation }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Evaluation', id: evaluation.id }),
    }),
    outcome: t.field({
      type: 'Outcome',
      description: 'The outcome of which it speaks.',
      resolve: ({ outcome }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: outcome.id }),
    }),
    isSameOutcome: t.exposeBoolean('isSameOutcome', {
      description: 'Whether that is the outcome asked for, and not another of the same domain.',
    }),
    readings: t.field({
      type: [ReadingRef],
      description: 'What it says; several where that differs by time or group.',
      resolve: (review) => review.readings,
    }),
    findings: t.field({
      type: ['Finding'],
      description: 'Its findings on the outcome, by id.',
      resolve: ({ findings }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Finding', ids: findings }),
    }),
  }),
});

interface Reviews {
  readonly reviews: readonly Review[];
}

const ReviewsRef = builder.objectRef<Reviews>('Reviews').implement({
  description: 'The reviews that stand beside a pool.',
  fields: (t) => ({
    count: t.int({
      description: 'How many reviews speak of the outcome asked for.',
      resolve: ({ reviews }) => reviews.filter(({ isSameOutcome }) => isSameOutcome).length,
    }),
    disagree: t.boolean({
      description:
        'Whether what they say of the outcome asked for differs, between reviews or within one. One that states no direction neither agrees nor disagrees.',
      resolve: ({ reviews }) =>
        doReviewsDisagree(reviews.filter(({ isSameOutcome }) => isSameOutcome)),
    }),
    reviews: t.field({
      type: [ReviewRef],
      description:
        'Every review of the outcome asked for, then those of other outcomes of its domain; each by id.',
      resolve: (told) => told.reviews,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The same in sentences: how many there are, and whether they disagree.',
      resolve: ({ reviews }) => reviewSentences(reviews),
    }),
  }),
});

builder.objectField(PoolRef, 'reviews', (t) =>
  t.field({
    type: ReviewsRef,
    description:
      'Every review of this outcome in the collection, whatever the window and the condition: where one is used for a general claim, all stand beside each other.',
    resolve: ({ rows, telling }) => ({ reviews: reviewsOf(rows, telling.outcome) }),
  }),
);

builder.objectField(PoolRef, 'certainty', (t) =>
  t.field({
    type: [StatementRef],
    description:
      'What the evidence rests on, in facts and without a score: design, amount, consistency of sign, prediction interval, directness, follow-up. None without arms.',
    resolve: ({ synthesis, telling }) => certaintySentences(synthesis, telling),
  }),
);
