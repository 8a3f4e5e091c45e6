import { expect, test } from 'vitest';
import { forestRows } from '../../../web/charts/forestRows.ts';

const line = (label: string, heading: string | null = null) => ({ label, detail: '', heading });

test('a long name breaks between words, and what follows makes room', () => {
  const [first, second] = forestRows([line('one two three four five six seven'), line('short')], {
    isWide: false,
    width: 105,
    top: 0,
  });

  expect(first?.names).toEqual(['one two three', 'four five six', 'seven']);
  expect(second?.y).toBe(98);
});

test('beside the marks the name and the mark share a middle', () => {
  const [row] = forestRows([line('short')], { isWide: true, width: 290, top: 10 });

  expect(row).toEqual({
    y: 10,
    height: 46,
    headingAt: null,
    names: ['short'],
    details: [],
    middle: 33,
    wordsAt: 37,
  });
});

test('a group begins with room for its heading', () => {
  const rows = forestRows([line('a', 'With'), line('b'), line('c', 'Not recorded')], {
    isWide: true,
    width: 290,
    top: 0,
  });

  expect(rows.map(({ headingAt, y }) => [headingAt, y])).toEqual([
    [14, 24],
    [null, 70],
    [140, 150],
  ]);
});
