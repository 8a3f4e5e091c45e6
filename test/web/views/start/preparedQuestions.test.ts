import { describe, expect, test } from 'vitest';
import { choosePair } from '../../../../web/views/start/preparedQuestions.ts';

describe('the pair of core features for "has the one, the other not recorded"', () => {
  test('sets the second commonest against the rarest', () => {
    const [training, supports, placement, screening] = [
      feature('training', 36),
      feature('supports', 21),
      feature('placement', 16),
      feature('screening', 15),
    ];

    expect(choosePair([training, supports, placement, screening])).toEqual({
      having: supports,
      without: screening,
    });
  });

  test('needs three of them', () => {
    expect(choosePair([feature('training', 36), feature('supports', 21)])).toBeUndefined();
  });
});

function feature(id: string, programCount: number) {
  return {
    id,
    name: id,
    address: `/features/${id}`,
    evaluationCount: 0,
    findingCount: 0,
    programCount,
  };
}
