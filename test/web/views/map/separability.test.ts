import { describe, expect, test } from 'vitest';
import { combined, pairAsked } from '../../../../web/views/map/cell/separability.ts';

const feature = (id: string, core = false) => ({
  id,
  core,
  name: id,
  kind: 'FEATURE' as const,
  address: `/features/${id}`,
});
const table = {
  features: [feature('advising'), feature('coaching'), feature('screening', true), feature('z')],
  featureSets: [],
  nearlyTogether: [],
};
const nobodyChose = { first: null, second: null, row: null };

describe('the two features that a reader is asked about first', () => {
  test('are the row’s feature and one of the same set', () => {
    const featureSets = [{ features: [feature('coaching'), feature('z')] }];

    expect(pairAsked({ ...table, featureSets }, { ...nobodyChose, row: 'coaching' })).toEqual({
      first: 'coaching',
      second: 'z',
    });
  });

  test('are else one that nearly always goes with it, else a core feature', () => {
    const nearlyTogether = [{ words: '', first: { id: 'z' }, second: { id: 'advising' } }];
    const row = 'advising';

    expect(pairAsked({ ...table, nearlyTogether }, { ...nobodyChose, row })?.second).toBe('z');
    expect(pairAsked(table, { ...nobodyChose, row })?.second).toBe('screening');
  });

  test('are those of the address, where these data have them', () => {
    expect(pairAsked(table, { first: 'z', second: 'advising', row: 'coaching' })).toEqual({
      first: 'z',
      second: 'advising',
    });
    expect(pairAsked(table, { first: 'moon', second: 'moon', row: null })).toEqual({
      first: 'screening',
      second: 'advising',
    });
  });

  test('are none below two features', () => {
    expect(pairAsked({ ...table, features: [feature('z')] }, nobodyChose)).toBe(null);
  });
});

test('few features are combined, core ones first, none that every arm has', () => {
  const features = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => feature(id, id === 'f'));

  expect(combined({ features, inEveryArm: [feature('a')] })).toEqual(['f', 'b', 'c', 'd']);
});
