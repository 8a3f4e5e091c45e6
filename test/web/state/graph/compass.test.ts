import { expect, test } from 'vitest';
import { nodeToward, nudged } from '../../../../web/state/graph/compass.ts';

const nodes = [
  { id: 'here', at: { x: 0, y: 0 } },
  { id: 'right', at: { x: 100, y: 10 } },
  { id: 'farther right', at: { x: 160, y: 0 } },
  { id: 'below', at: { x: 20, y: 90 } },
];

test('an arrow leads to the nearest node that way, and to none where there is none', () => {
  const from = { x: 0, y: 0 };

  expect(nodeToward('ArrowRight', from, nodes)).toBe('right');
  expect(nodeToward('ArrowDown', from, nodes)).toBe('below');
  expect(nodeToward('ArrowLeft', from, nodes)).toBeNull();
  expect(nodeToward('ArrowLeft', { x: 160, y: 0 }, nodes)).toBe('right');
});

test('a nudge goes a little way', () => {
  expect(nudged('ArrowUp', { x: 5, y: 5 })).toEqual({ x: 5, y: -15 });
});
