import { expect, test } from 'vitest';
import { apiOver, at, dataOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const findings = [
  { id: 'pay', outcome: 'earnings', priceYear: 2020 },
  { id: 'help', outcome: 'benefits', priceYear: 2020 },
  { id: 'undated', outcome: 'income', priceYear: null },
] as const;

const api = apiOver(
  dataset(
    [
      node('Program', 'p', {
        costPerParticipantUsd: 900,
        costPerParticipantYear: 2020,
        costPerParticipantMoney: 'nominal',
      }),
      node('Evaluation', 'trial', { name: 'Trial', design: 'rct' }),
      node('Outcome', 'earnings', { name: 'Annual earnings', unit: 'usd', favorable: 'increase' }),
      node('Outcome', 'income', { name: 'Annual income', unit: 'usd', favorable: 'increase' }),
      node('Outcome', 'benefits', { name: 'Annual aid', unit: 'usd', favorable: 'decrease' }),
      ...findings.map(({ id, priceYear }) =>
        node('Finding', id, {
          estimate: 1_000,
          standardError: 100,
          unit: 'usd',
          followUpMonths: 12,
          priceYear,
        }),
      ),
    ],
    [
      edge('EVALUATES', 'trial', 'p'),
      ...findings.flatMap(({ id, outcome }) => [
        edge('PRODUCED', 'trial', id),
        edge('ABOUT', id, 'p'),
        edge('MEASURES', id, outcome),
      ]),
    ],
  ),
);

test('break-even counts gains alone, and keeps the series of which nothing is counted', async () => {
  const data = await dataOf(
    api,
    `{ breakEven(program: "p") {
      series { outcome { id } accounts { rate } }
      seriesWithoutGain { outcome { id } findings { id } accounts { rate } }
      statements { text findingIds }
    } }`,
  );

  expect(at(data, 'breakEven', 'series')).toEqual([
    { outcome: { id: 'earnings' }, accounts: [{ rate: 0 }, { rate: 0.03 }] },
  ]);
  expect(at(data, 'breakEven', 'seriesWithoutGain')).toEqual([
    { outcome: { id: 'income' }, findings: [], accounts: [] },
  ]);
  expect(at(data, 'breakEven', 'statements', 0, 'text')).toContain(
    'Trial, Annual earnings: against a cost of $900 per participant (nominal dollars of 2020)',
  );
  expect(at(data, 'breakEven', 'statements', 3)).toEqual({
    text: 'Trial, Annual income: 1 measurement not counted (neither a price year nor a start year is known).',
    findingIds: ['undated'],
  });
});
