import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  parseReadableSearch,
  readSearchWords,
  stringifyReadableSearch,
} from '../../../web/state/readableSearch.ts';

describe('the part of an address after its question mark', () => {
  test('reads as plain words', () => {
    const written = stringifyReadableSearch({
      q: 'project quest',
      kinds: 'program,open-question',
      select: '0~ABOUT~1~0',
    });

    expect(written).toBe('?q=project+quest&kinds=program,open-question&select=0~ABOUT~1~0');
  });

  test('leaves out what is empty', () => {
    expect(stringifyReadableSearch({ q: '', kinds: undefined })).toBe('');
  });

  test('takes the last of two values of one name', () => {
    expect(parseReadableSearch('?q=one&q=two')).toEqual({ q: 'two' });
  });

  test('holds texts alone', () => {
    expect(readSearchWords({ q: 'earnings', page: 2, kinds: ['a'] })).toEqual({ q: 'earnings' });
  });

  property.prop([
    fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    ),
  ])('comes back as it was written', (words) => {
    expect(parseReadableSearch(stringifyReadableSearch(words))).toEqual(words);
  });
});
