import { describe, expect, test } from 'vitest';
import { findActions } from '../../../web/palette/actions.ts';

const namesFor = (text: string) => findActions(text).map((action) => action.name);

describe('the actions of the command palette', () => {
  test('are all offered before anything is typed', () => {
    expect(namesFor('').slice(0, 6)).toEqual([
      'Start page',
      'Map of the evidence',
      'Graph',
      'About and data dictionary',
      'GraphiQL, to ask the API',
      'List: Programs',
    ]);
  });

  test('are found by their beginning', () => {
    expect(namesFor('open q')[0]).toBe('List: Open questions');
  });

  test('are found in spite of a typing error', () => {
    expect(namesFor('grahp')[0]).toBe('Graph');
    expect(namesFor('evalations')[0]).toBe('List: Evaluations');
  });

  test('are found by other words for the same', () => {
    expect(namesFor('night')[0]).toBe('Theme: dark');
  });
});
