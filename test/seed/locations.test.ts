import { expect, test } from 'vitest';
import { parseLocations } from '../../seed/locations.ts';

test.each([
  ['Bronx, NY', ['Bronx'], ['NY']],
  ['New York, NY', ['New York'], ['NY']],
  ['Washington, DC', ['Washington'], ['DC']],
  ['Long Island City, Queens, NY', ['Long Island City'], ['NY']],
  ['St. Louis, Missouri', ['St. Louis'], ['MO']],
  ['Oklahoma City, OK', ['Oklahoma City'], ['OK']],
  ['Dallas and Fort Worth, TX', ['Dallas', 'Fort Worth'], ['TX']],
  ['Seattle and King County, WA', ['Seattle'], ['WA']],
  ['Minnesota', [], ['MN']],
  ['New York', [], ['NY']],
  ['Washington State', [], ['WA']],
  ['Washington State, WA', [], ['WA']],
  ['Kern County, CA', [], ['CA']],
  ['Multnomah and Washington counties, OR', [], ['OR']],
  ['Northeast Ohio, OH', [], ['OH']],
  ['North Central Texas, TX', [], ['TX']],
  ['Lower Rio Grande Valley, TX', [], ['TX']],
  ['Puget Sound, WA', [], ['WA']],
  ['Illinois (five multi-county regions)', [], ['IL']],
  ['National Capital Region (Washington, DC)', ['Washington'], ['DC']],
  ['nine cities (Year Up)', [], []],
  ['19 states (42 programs of the impact study)', [], []],
])('%s', (location, cities, states) => {
  expect(parseLocations([location])).toEqual({ cities, states });
});

test('each city and state is named once, in the order of the locations', () => {
  expect(parseLocations(['Newark, NJ', 'Camden, NJ', 'Newark, NJ', 'Bronx, NY'])).toEqual({
    cities: ['Newark', 'Camden', 'Bronx'],
    states: ['NJ', 'NY'],
  });
});
