import { expect, test } from 'vitest';
import { layOut } from '../../../web/charts/stripLayout.ts';

const series = ['First evaluation', 'Second evaluation'].map((name) => ({
  id: name,
  name,
  marks: [],
}));

test('each evaluation is named above its own measurements, and below those before', () => {
  const { panels, bottom } = layOut(series, { width: 700, hasUnplaced: true, panelHeight: 150 });

  const [first, second] = panels;
  expect(first?.nameAt).toBeLessThan(first?.top ?? 0);
  expect(second?.nameAt).toBeGreaterThan(first?.bottom ?? 0);
  expect(second?.nameAt).toBeLessThan(second?.top ?? 0);
  expect(bottom).toBeGreaterThan(second?.bottom ?? 0);
});
