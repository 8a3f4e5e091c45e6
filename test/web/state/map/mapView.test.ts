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
    };

    expect(writeMapView(readMapView(words))).toEqual(words);
  });

  test('leaves aside words that the map does not know, and half a cell', () => {
    const view = readMapView({ rows: 'moons', mode: 'x', window: 'soon', row: 'screening' });

    expect(view).toEqual(readMapView({}));
  });

  test('shows effects against outcomes alone', () => {
    expect(readMapView({ mode: 'effects', columns: 'windows' }).columns).toBe('outcomes');
  });
});
