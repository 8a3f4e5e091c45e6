import { expect, test } from 'vitest';
import { tallyRatings } from '../../../api/synthesis/ratings.ts';

test('ratings are counted by organization and word, those of other evaluations left out', () => {
  const rating = (
    id: string,
    facts: { evaluation: string; organization: string; rating: string },
  ) => ({
    id,
    ...facts,
  });
  const ratings = [
    rating('r-3', { evaluation: 'b', organization: 'wwc', rating: 'meets standards' }),
    rating('r-1', { evaluation: 'a', organization: 'wwc', rating: 'meets standards' }),
    rating('r-2', { evaluation: 'a', organization: 'wwc', rating: 'does not meet standards' }),
    rating('r-4', { evaluation: 'a', organization: 'clear', rating: 'high' }),
    rating('r-5', { evaluation: 'a', organization: 'clear', rating: 'high' }),
    rating('r-6', { evaluation: 'elsewhere', organization: 'clear', rating: 'low' }),
  ];

  expect(tallyRatings(ratings, { evaluations: ['a', 'b'] })).toEqual([
    { organization: 'clear', rating: 'high', count: 2, evaluations: 1, ratings: ['r-4', 'r-5'] },
    {
      organization: 'wwc',
      rating: 'does not meet standards',
      count: 1,
      evaluations: 1,
      ratings: ['r-2'],
    },
    {
      organization: 'wwc',
      rating: 'meets standards',
      count: 2,
      evaluations: 2,
      ratings: ['r-1', 'r-3'],
    },
  ]);
});
