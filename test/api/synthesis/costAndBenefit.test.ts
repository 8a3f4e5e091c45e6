import { describe, expect, test } from 'vitest';
import type { FindingRow, OutcomeFacts } from '../../../api/model/findingRow.ts';
import {
  accountOf,
  costAndBenefit,
  payerOf,
  payerSentences,
  valuationSentences,
} from '../../../api/synthesis/costAndBenefit.ts';
import { costSentences, figureText } from '../../../api/synthesis/costSentences.ts';
import { evaluationFacts, findingRow, programFacts } from '../../support/findingRow.ts';

function outcome(name: string, unit: OutcomeFacts['unit'], id = name): OutcomeFacts {
  return { id, name, unit, favorable: 'increase', domain: 'accounts' };
}

const cost = outcome('Cost per participant', 'usd');
const mvpf = outcome('Marginal value of public funds', 'ratio');
const ratio = outcome('Benefits per dollar spent', 'ratio');

function figure(id: string, facts: Partial<FindingRow>): FindingRow {
  const program = programFacts('p');
  return findingRow(id, {
    program,
    evaluation: evaluationFacts('e', { name: 'Trial E', programs: [program] }),
    measure: 'level',
    followUpLabel: 'Year 2',
    unit: 'usd',
    ...facts,
  });
}

describe('an outcome accounts', () => {
  test.each([
    ['Cost per participant', 'usd', 'cost'],
    ['Net benefit to society', 'usd', 'net-benefit'],
    ['Net cost to government', 'usd', null],
    ['Costs per participant, training alone', 'usd', 'cost'],
    ['Marginal value of public funds', 'ratio', 'marginal-value'],
    ['Benefits per dollar spent', 'ratio', 'benefit-cost-ratio'],
    ['Return on investment per dollar', 'percent', 'benefit-cost-ratio'],
    ['Annual earnings', 'usd', null],
    ['Public benefits received', 'usd', null],
    ['Employed', 'percentage-points', null],
  ] as const)('by name and unit: %s in %s is %s', (name, unit, kind) => {
    expect(accountOf({ name, unit })).toBe(kind);
  });

  test.each([
    ['Net benefit to participants', 'participant'],
    ['Net benefit to government', 'government'],
    ['Net gain of taxpayers', 'government'],
    ['Net benefit to society', 'society'],
    ['Net benefit to society per participant', 'society'],
    ['Net benefit to the government of serving participants', 'government'],
    ['Net benefit', 'not-stated'],
  ] as const)('for whom its name says: %s for %s', (name, payer) => {
    expect(payerOf({ name })).toBe(payer);
  });
});

describe('costs and benefits', () => {
  const rows = [
    figure('cost-late', { outcome: cost, estimate: 7_000, followUpMonths: 60, priceYear: 2018 }),
    figure('cost-early', {
      outcome: cost,
      estimate: 5_000,
      followUpMonths: 0,
      note: 'Table 4.2; employers bear 60 percent of it. Staff time is left out.',
    }),
    figure('society', {
      outcome: outcome('Net benefit to society', 'usd'),
      measure: null,
      estimate: -900,
      priceYear: 2018,
    }),
    figure('mvpf', {
      outcome: mvpf,
      unit: 'ratio',
      estimate: 0.78,
      ciLow: 0.26,
      ciHigh: 1.34,
      note: 'Valued at cost instead, as Katz et al. 2022 do, it is 1.2. Read on the page.',
    }),
    figure('ratio', { outcome: ratio, unit: 'ratio', estimate: 1.66 }),
    figure('other', { outcome: cost, program: programFacts('q'), estimate: 1 }),
    figure('test', {
      outcome: cost,
      estimate: 2,
      tested: { assigned: ['f'], features: ['f'], isAlone: true },
    }),
    figure('review', {
      outcome: cost,
      estimate: 3,
      evaluation: evaluationFacts('r', { design: 'meta-analysis' }),
    }),
  ];
  const found = costAndBenefit(rows, 'p');

  test('are of the program alone, by what they account for, earliest first', () => {
    const ids = (list: readonly FindingRow[]) => list.map(({ id }) => id);

    expect(ids(found.costs)).toEqual(['cost-early', 'cost-late']);
    expect(found.netBenefits.map(({ payer, findings }) => [payer, ids(findings)])).toEqual([
      ['participant', []],
      ['government', []],
      ['society', ['society']],
    ]);
    expect(ids(found.marginalValues)).toEqual(['mvpf']);
    expect(ids(found.benefitCostRatios)).toEqual(['ratio']);
  });

  test('are said with payer and price year as published, and a ratio never alone', () => {
    expect(
      costSentences(found, { dollars: 5_100, priceYear: null, money: 'nominal' }).map(
        ({ text }) => text,
      ),
    ).toEqual([
      'Cost per participant, as recorded of the program: $5,100 (nominal dollars, price year not stated).',
      'Cost per participant: $5,000 (Year 2; price year not stated; Trial E) and $7,000 (Year 2; dollars of 2018; Trial E).',
      'Who pays, as published: “employers bear 60 percent of it.”',
      'Net benefit to participants: no evaluation found in this collection.',
      'Net benefit to government: no evaluation found in this collection.',
      'Net benefit to society as a whole: −$900 (Year 2; dollars of 2018; Trial E).',
      'Marginal value of public funds: 95 percent interval 0.26 to 1.34, estimate 0.78 (Year 2; Trial E).',
      'Marginal value of public funds, as its source values it: “Valued at cost instead, as Katz et al. 2022 do, it is 1.2.”',
      'Benefits against costs: 1.66 (Year 2; Trial E).',
      'Benefits against costs: no other valuation was found in this collection, and by another it may differ much.',
      'These dollars are of different years, or of years that are not stated, and stand as published: they are not added up.',
    ]);
  });

  test('have no number where none was published', () => {
    const said = figure('said', { outcome: cost, unit: null, direction: 'unfavorable' });

    expect(figureText(said)).toBe('unfavorable, no figure published');
    expect(figureText({ ...said, direction: null })).toBe('no figure published');
  });
});

test.each([
  ['If read off the page it is rounded; the ratio is 0.8.', true],
  [
    'Gains are valued at cost; if they were valued at what people would pay, the ratio is 1.2.',
    false,
  ],
  ['By another count the ratio is 1.2 instead.', false],
])('a ratio whose note says "%s" stands alone: %s', (note, isAlone) => {
  const found = costAndBenefit(
    [figure('mvpf', { outcome: mvpf, unit: 'ratio', estimate: 0.8, note })],
    'p',
  );

  const said = costSentences(found, null).map(({ text }) => text);

  expect(said.some((text) => text.includes('no other valuation'))).toBe(isAlone);
});

test('a note that names no payer and no valuation gives neither', () => {
  expect(payerSentences('Gross cost of the program period.')).toEqual([]);
  expect(valuationSentences('Read on the page.')).toEqual([]);
  expect(payerSentences(null)).toEqual([]);
});
