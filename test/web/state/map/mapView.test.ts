import { describe, expect, test } from 'vitest';
import { readMapView, writeMapView } from '../../../../web/state/map/mapView.ts';

describe('the address of the map', () => {
  test('without words is the coverage of features against outcomes', () => {
    expect(readMapView({})).toEqual({
      rows: 'features',
      columns: 'outcomes',
      mode: 'coverage',
      window: null,
      population: null,
      design: 'all',
      cell: null,
      show: 'forest',
      first: null,
      second: null,
      find: '',
    });
  });

  test('is read and written alike', () => {
    const words = {
      rows: 'sectors',
      columns: 'windows',
      mode: 'coverage',
      window: '19-36',
      population: 'young-adults',
      design: 'randomized',
      row: 'health-care',
      column: '19-36',
      show: 'passed-over',
      find: 'screening',
    };

    expect(writeMapView(readMapView(words))).toEqual(words);
  });

  test('says what its open cell shows, and nothing of a tab that is not open', () => {
    const words = { row: 'a', column: 'b', show: 'with-and-without', first: 'c', second: 'd' };
    const view = readMapView({ ...words, find: 'e' });

    expect(writeMapView(view)).toEqual({
      rows: 'features',
      columns: 'outcomes',
      mode: 'coverage',
      ...words,
    });
    expect(writeMapView({ ...view, cell: null })).toEqual({
      rows: 'features',
      columns: 'outcomes',
      mode: 'coverage',
    });
  });

  test('leaves aside words that the map does not know, and half a cell', () => {
    const view = readMapView({ rows: 'moons', mode: 'x', window: 'soon', row: 'screening' });

    expect(view).toEqual(readMapView({}));
  });

  test('shows effects against outcomes alone', () => {
    expect(readMapView({ mode: 'effects', columns: 'windows' }).columns).toBe('outcomes');
  });
});
