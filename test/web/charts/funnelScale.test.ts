import { expect, test } from 'vitest';
import { funnelAxis } from '../../../web/charts/funnelScale.ts';

test('a log ratio is named in percent, and its names keep apart', () => {
  const { at, ticks } = funnelAxis(
    { values: [-0.3, 0.7], scale: { kind: 'LOG_RATIO' } },
    { from: 0, to: 540 },
  );

  expect(ticks.map(({ words }) => words)).toEqual(['−25', '−10', '0', '10', '25', '50', '100']);
  expect(at(0)).toBeCloseTo(170, 0);
});

test('a scale of its own unit has round names', () => {
  const { ticks } = funnelAxis(
    { values: [-1000, 3000], scale: { kind: 'DOLLARS' } },
    { from: 0, to: 400 },
  );

  expect(ticks.map(({ words }) => words)).toEqual(['−1,000', '0', '1,000', '2,000', '3,000']);
});
