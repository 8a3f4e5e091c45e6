import { describe, expect, test } from 'vitest';
import { funnel, funnelText } from '../../../api/synthesis/funnel.ts';
import { ladderOf } from '../../../api/synthesis/ladder.ts';
import { countEvaluations, pool } from '../../../api/synthesis/pool.ts';

function armsOf(count: number, evaluations: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `arm-${index}`,
    evaluation: `trial-${index % evaluations}`,
    y: index === 0 ? 1 : 0.1 * (index % 2),
    variance: (0.02 * (index + 1)) ** 2,
  }));
}

function drawn(arms: ReturnType<typeof armsOf>) {
  const pooled = pool(arms);
  const ladder = ladderOf({ arms: arms.length, evaluations: countEvaluations(arms) });
  const shown = funnel(arms, { pool: pooled, ladder });
  return { pooled, shown, text: funnelText(shown, pooled) };
}

describe('a funnel', () => {
  test('has every arm, the pooled center, and straight limits at 1.96 standard errors', () => {
    const { pooled, shown } = drawn(armsOf(10, 5));
    const center = pooled?.result.estimate ?? Number.NaN;

    expect(shown?.points).toHaveLength(10);
    expect(shown?.center).toBe(center);
    expect(shown?.largest).toBeCloseTo(0.2, 12);
    expect(shown?.limits.low).toBeCloseTo(center - 1.959963984540054 * 0.2, 12);
    expect(shown?.limits.high).toBeCloseTo(center + 1.959963984540054 * 0.2, 12);
    expect(shown?.points[0]).toEqual({
      arm: 'arm-0',
      y: 1,
      standardError: 0.02,
      isOutside: true,
    });
  });

  test('says how many arms lie outside, and that this has more than one reading', () => {
    expect(drawn(armsOf(10, 5)).text).toMatch(
      /^\d of 10 arms lies? outside the limits of chance alone\. A lopsided funnel can come from studies that were never published, and just as well from small studies that differ in what they did\.$/,
    );
  });

  test.each([
    [9, 5],
    [12, 4],
  ])(
    'is not assessable from %i arms in %i evaluations, which clears nothing',
    (arms, evaluations) => {
      const { shown, text } = drawn(armsOf(arms, evaluations));

      expect(shown).toBeNull();
      expect(text).toBe(
        `Not assessable: a funnel takes 10 arms in 5 evaluations or more, and here are ${arms} arms in ${evaluations} evaluations with a standard error. Whether studies are missing is not known.`,
      );
    },
  );

  test('is not assessable without arms', () => {
    expect(drawn([]).text).toBe(
      'Not assessable: a funnel takes 10 arms in 5 evaluations or more, and here are 0 arms in 0 evaluations with a standard error. Whether studies are missing is not known.',
    );
  });
});
