import { expect, test } from 'vitest';
import { tell } from '../../../../web/views/map/cell/statements.ts';

const HEADLINE = { says: '', pool: 'HEADLINE', prediction: 'FULL' } as const;
const FEW = { says: '', pool: 'AFTER_ARMS', prediction: 'ROUGH' } as const;
const about = (text: string, ...findingIds: string[]) => ({ text, findingIds });

test('a result with arms enough stands before the count of its arms', () => {
  const told = tell({
    statements: [
      about('Earnings: 5 arms in 3 evaluations.', 'a', 'b'),
      about('95 percent interval 1 to 2 percent, estimate 1 percent (pool of 5 arms).', 'a', 'b'),
    ],
    arms: ['a', 'b'],
    ladder: HEADLINE,
  });

  expect(told).toEqual({
    headline: '95 percent interval 1 to 2 percent, estimate 1 percent (pool of 5 arms).',
    together: ['Earnings: 5 arms in 3 evaluations.'],
    single: [],
    groups: [],
  });
});

test('few arms are counted first, each with its interval; of the others the same is said once', () => {
  const told = tell({
    statements: [
      about('Earnings: 4 arms in 2 evaluations.', 'a', 'b', 'c', 'd'),
      about('95 percent interval 1 to 2 percent, estimate 1 percent (A).', 'a'),
      about('The study did not detect a difference (B; no estimate published).', 'b'),
      about('The study reports an unfavorable difference, without an interval (C; −3).', 'c'),
      about('The study did not detect a difference (D (of two); estimate 2).', 'd'),
    ],
    arms: ['a', 'b', 'c', 'd'],
    ladder: FEW,
  });

  expect(told).toEqual({
    headline: 'Earnings: 4 arms in 2 evaluations.',
    together: [],
    single: [
      { text: '95 percent interval 1 to 2 percent, estimate 1 percent (A).', findingId: 'a' },
    ],
    groups: [
      {
        says: 'The study did not detect a difference',
        arms: [
          { words: 'B; no estimate published', findingId: 'b' },
          { words: 'D (of two); estimate 2', findingId: 'd' },
        ],
      },
      {
        says: 'The study reports an unfavorable difference, without an interval',
        arms: [{ words: 'C; −3', findingId: 'c' }],
      },
    ],
  });
});
