import { expect, test } from 'vitest';
import { breakEvenAccounts } from '../../../api/synthesis/breakEven.ts';
import { breakEvenSentences } from '../../../api/synthesis/breakEvenSentences.ts';
import type { YearlyGain } from '../../../api/synthesis/yearlyGains.ts';

const gain = (year: number, dollars: number, standardError: number | null) => ({
  year,
  dollars,
  standardError,
  finding: `year-${year}`,
});

function seriesOf(
  name: string,
  { gains, cost }: { readonly gains: readonly YearlyGain[]; readonly cost: number },
) {
  return { name, gains, followUps: [], accounts: breakEvenAccounts(gains, cost) };
}

test('break-even is said interval first, with what was interpolated and where counting ends', () => {
  const gains = [gain(2, 1_000, 100), gain(4, 2_000, 100)];
  const said = breakEvenSentences([seriesOf('Trial, Annual earnings', { gains, cost: 2_000 })], {
    dollars: 2_000,
    priceYear: 2020,
    money: 'nominal',
  });

  expect(said).toEqual(
    [
      'Trial, Annual earnings: against a cost of $2,000 per participant (nominal dollars of 2020), gains are counted up to year 4, the last measured; nothing beyond it.',
      'Undiscounted: 95 percent interval 2.5 to 2.9 years with yearly errors fully dependent, 2.5 to 2.9 years with independent ones; estimate repaid after 2.7 years.',
      'At 3 percent a year: 95 percent interval 2.6 to 3.0 years with yearly errors fully dependent, 2.6 to 3.0 years with independent ones; estimate repaid after 2.8 years.',
      'Year 3 lies between measurements, and was found from them in a line.',
      'Nothing is counted for the year before the first measurement, whose gain or loss is not known.',
    ].map((text) => ({ text, findings: ['year-2', 'year-4'] })),
  );
});

test('a cost that is not repaid within the measured years is said so, with what has no interval', () => {
  const said = breakEvenSentences(
    [
      seriesOf('Open', { gains: [gain(1, 100, null)], cost: 1_000 }),
      seriesOf('Never', { gains: [gain(1, -500, 50)], cost: 1_000 }),
      seriesOf('Perhaps', { gains: [gain(1, 900, 200)], cost: 1_000 }),
    ],
    { dollars: 1_000, priceYear: 2020, money: null },
  ).map(({ text }) => text);

  expect(said.filter((text) => text.startsWith('Undiscounted'))).toEqual([
    "Undiscounted: no interval, as a year's gain has no standard error; estimate not repaid within 1 measured year.",
    'Undiscounted: 95 percent interval not within the measured years with yearly errors fully dependent, not within the measured years with independent ones; estimate not repaid within 1 measured year.',
    'Undiscounted: 95 percent interval 0.8 years to not within the measured years with yearly errors fully dependent, 0.8 years to not within the measured years with independent ones; estimate not repaid within 1 measured year.',
  ]);
});
