import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { chooseArms } from '../../../api/synthesis/arms.ts';
import { countSigns, signOf, wilson } from '../../../api/synthesis/signs.ts';
import { earnings, findingRow, programFacts } from '../../support/findingRow.ts';

const decrease = { ...earnings, favorable: 'decrease' } as const;

test.each<[Partial<FindingRow>, string | null]>([
  [{ estimate: 1 }, 'favorable'],
  [{ estimate: -1 }, 'unfavorable'],
  [{ estimate: 0 }, 'zero'],
  [{ estimate: 1, outcome: decrease }, 'unfavorable'],
  [{ estimate: -1, outcome: decrease }, 'favorable'],
  [{ relativeChange: -5 }, 'unfavorable'],
  [{ controlMean: 2, treatmentMean: 3 }, 'favorable'],
  // The study's own test says nothing of the sign.
  [{ estimate: 1, direction: 'no-detectable-effect', pValue: 0.6 }, 'favorable'],
  [{ direction: 'favorable' }, null],
])('the sign of %o is %s', (facts, sign) => {
  expect(signOf(findingRow('a', facts))).toBe(sign);
});

test('arms are counted by sign, those without an estimate apart', () => {
  const rows = [
    { estimate: 1 },
    { estimate: 2, direction: 'no-detectable-effect' },
    { estimate: -1 },
    { direction: 'favorable' },
    {},
  ] as const;
  const { arms } = chooseArms(
    rows.map((facts, index) =>
      findingRow(`${index}`, { unit: 'usd', ...facts, program: programFacts(`${index}`) }),
    ),
    {
      outcome: 'earnings',
      population: 'all',
      window: '19-36',
      designs: 'all',
      metric: { kind: 'log-ratio' },
      standardErrors: 'derived',
      prefer: 'sites',
    },
  );

  expect(countSigns(arms)).toEqual({
    favorable: 2,
    unfavorable: 1,
    zero: 0,
    directionOnly: 1,
    noEstimate: 1,
    share: { value: 2 / 3, low: expect.closeTo(0.2076599, 6), high: expect.closeTo(0.9385081, 6) },
  });
  expect(countSigns([])).toMatchObject({ share: null });
});

describe("Wilson's interval is R's `prop.test(correct = FALSE)`", () => {
  test.each([
    [10, 13, 0.497436240533, 0.918204712815],
    [0, 4, 0, 0.489890836455],
    [3, 3, 0.438502968245, 1],
    [1, 2, 0.0945312057342, 0.9054687942658],
  ])('%i of %i', (successes, trials, low, high) => {
    expect(wilson(successes, trials)).toEqual({
      low: expect.closeTo(low, 10),
      high: expect.closeTo(high, 10),
    });
  });
});
