import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { shippedApi } from '../../support/evidence.ts';

const figures = [
  {
    id: 'cost',
    outcome: 'spent',
    estimate: 5_000,
    unit: 'usd',
    priceYear: 2018,
    note: 'Employers pay half.',
  },
  { id: 'gain', outcome: 'budget', estimate: -300, unit: 'usd', priceYear: null, note: null },
  {
    id: 'value',
    outcome: 'worth',
    estimate: 0.8,
    unit: 'ratio',
    priceYear: null,
    note: 'If valued at cost, 1.2.',
  },
  { id: 'value-late', outcome: 'worth', estimate: 1.4, unit: 'ratio', priceYear: null, note: null },
] as const;

const small = apiOver(
  dataset(
    [
      node('Program', 'p', {
        name: 'Program P',
        costPerParticipantUsd: 4_800,
        costPerParticipantNote: 'Colleges pay tuition.',
      }),
      node('Evaluation', 'e', { name: 'Trial E', design: 'rct' }),
      node('Outcome', 'spent', {
        name: 'Cost per participant',
        unit: 'usd',
        favorable: 'decrease',
      }),
      node('Outcome', 'budget', { name: 'Net benefit to government', unit: 'usd' }),
      node('Outcome', 'worth', { name: 'Marginal value of public funds', unit: 'ratio' }),
      ...figures.map(({ id, estimate, unit, priceYear, note }, index) =>
        node('Finding', id, {
          estimate,
          unit,
          priceYear,
          note,
          measure: 'level',
          followUpLabel: `Year ${index}`,
          followUpMonths: 12 * index,
          ...(id === 'value' ? { ciLow: 0.5, ciHigh: 1.1 } : {}),
        }),
      ),
    ],
    [
      edge('EVALUATES', 'e', 'p'),
      ...figures.flatMap(({ id, outcome }) => [
        edge('PRODUCED', 'e', id),
        edge('ABOUT', id, 'p'),
        edge('MEASURES', id, outcome),
      ]),
    ],
  ),
);

describe('cost and benefit', () => {
  test('stand by payer and in every valuation, each figure with its finding', async () => {
    const data = await dataOf(
      small,
      `{ costAndBenefit(program: "p") {
        recordedCost { amount dollars payers }
        costs { finding { id } text priceYear dollars payers }
        netBenefits { payer words figures { finding { id } estimate unit dollars } }
        marginalValues { finding { id } low high estimate text valuations followUp }
        benefitCostRatios { estimate }
      } }`,
    );

    expect(at(data, 'costAndBenefit')).toEqual({
      recordedCost: {
        amount: 4_800,
        dollars: 'price year not stated',
        payers: ['Colleges pay tuition.'],
      },
      costs: [
        {
          finding: { id: 'cost' },
          text: '$5,000',
          priceYear: 2018,
          dollars: 'dollars of 2018',
          payers: ['Employers pay half.'],
        },
      ],
      netBenefits: [
        { payer: 'PARTICIPANT', words: 'participants', figures: [] },
        {
          payer: 'GOVERNMENT',
          words: 'government',
          figures: [
            {
              finding: { id: 'gain' },
              estimate: -300,
              unit: 'USD',
              dollars: 'price year not stated',
            },
          ],
        },
        { payer: 'SOCIETY', words: 'society as a whole', figures: [] },
      ],
      marginalValues: [
        {
          finding: { id: 'value' },
          low: 0.5,
          high: 1.1,
          estimate: 0.8,
          text: '95 percent interval 0.50 to 1.10, estimate 0.80',
          valuations: ['If valued at cost, 1.2.'],
          followUp: 'Year 2',
        },
        {
          finding: { id: 'value-late' },
          low: null,
          high: null,
          estimate: 1.4,
          text: '1.40',
          valuations: [],
          followUp: 'Year 3',
        },
      ],
      benefitCostRatios: [],
    });
  });

  test('are said in sentences that rest on their findings', async () => {
    const data = await dataOf(
      small,
      '{ costAndBenefit(program: "p") { statements { text findingIds } } gone: costAndBenefit(program: "gone") { ruleSet } }',
    );

    const statements = listOf(at(data, 'costAndBenefit', 'statements'));
    expect(statements).toContainEqual({
      text: 'Marginal value of public funds, 2 valuations side by side: 95 percent interval 0.50 to 1.10, estimate 0.80 (Year 2; Trial E) and 1.40 (Year 3; Trial E).',
      findingIds: ['value', 'value-late'],
    });
    expect(at(data, 'gone')).toBeNull();
  });
});

test('no marginal value of public funds in the shipped evidence stands without another valuation', async () => {
  const api = await shippedApi();
  const programs = await dataOf(
    api,
    '{ programs(first: 100, where: { findings: { some: { outcome: { some: { unit: { equals: RATIO } } } } } }) { nodes { id } } }',
  );
  const ids = listOf(at(programs, 'programs', 'nodes')).map((program) => at(program, 'id'));

  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) {
    const data = await dataOf(
      api,
      `{ costAndBenefit(program: "${id}") { marginalValues { valuations } statements { text } } }`,
    );
    const values = listOf(at(data, 'costAndBenefit', 'marginalValues'));
    const said = listOf(at(data, 'costAndBenefit', 'statements')).map((each) => at(each, 'text'));
    const isAlone = values.length === 1 && listOf(at(values[0], 'valuations')).length === 0;
    expect(said.some((text) => String(text).includes('no other valuation')) || !isAlone).toBe(true);
  }
}, 60_000);
