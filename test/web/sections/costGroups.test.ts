import { expect, test } from 'vitest';
import { costGroups } from '../../../web/sections/program/cost/costGroups.ts';

const figure = {
  finding: { id: 'cost-2018', address: '/findings/cost-2018' },
  evaluation: { id: 'trial', kind: 'EVALUATION', name: 'Trial', address: '/evaluations/trial' },
  text: '$5,000',
  unit: 'USD',
  dollars: 'dollars of 2018',
  followUp: 'Program year',
  payers: ['Employers pay half.'],
  valuations: ['Counts three years.'],
} as const;

test('every figure stands under what it is of, and what nobody found is said', () => {
  const groups = costGroups({
    recordedCost: { amount: 28290, dollars: 'price year not stated', note: null, payers: [] },
    costs: [figure],
    netBenefits: [{ payer: 'GOVERNMENT', words: 'government', figures: [] }],
    marginalValues: [{ ...figure, unit: 'RATIO', text: '0.43', followUp: null }],
    benefitCostRatios: [],
    ruleSet: '1',
    dataVersion: 'x',
  });

  expect(
    groups.map(({ title, rows }) => [title, rows.map(({ text, dollars }) => [text, dollars])]),
  ).toEqual([
    [
      'Cost per participant',
      [
        ['$28,290', 'price year not stated'],
        ['$5,000', 'dollars of 2018'],
      ],
    ],
    ['Net benefit to government: no evaluation found in this collection', []],
    ['Marginal value of public funds, every valuation', [['0.43', 'no dollars']]],
    ['Benefits against costs, every valuation: no evaluation found in this collection', []],
  ]);
  expect(groups[0]?.rows[1]?.words).toEqual(['Employers pay half.', 'Counts three years.']);
});
