import type { RatingTally } from '../synthesis/ratings.ts';
import { builder } from './builder.ts';
import { loadAllOfKind, loadOfKind } from './loadNodes.ts';

export const RatingTallyRef = builder.objectRef<RatingTally>('RatingTally').implement({
  description:
    'One organization’s rating of evaluations, in its own word, and how often it gave it. Different words stand side by side.',
  fields: (t) => ({
    organization: t.field({
      type: 'Organization',
      description: 'Who gave it.',
      resolve: ({ organization }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Organization', id: organization }),
    }),
    rating: t.exposeString('rating', { description: 'The organization’s own word.' }),
    count: t.exposeInt('count', {
      description:
        'How many times it was given: an evaluation has one rating for each document, site or outcome that was judged.',
    }),
    evaluationCount: t.exposeInt('evaluations', {
      description: 'Of how many evaluations.',
    }),
    ratings: t.field({
      type: ['Rating'],
      description: 'The ratings, by id, each with its document and what it covers.',
      resolve: ({ ratings }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Rating', ids: ratings }),
    }),
  }),
});
