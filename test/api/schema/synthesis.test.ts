import { describe, expect, test } from 'vitest';
import { type Api, apiOver, at, dataOf, errorsOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const trials = [
  { id: 'a', estimate: 1_000, standardError: 200, features: ['coaching', 'supports'] },
  { id: 'b', estimate: 400, standardError: 250, features: ['coaching', 'supports'] },
  { id: 'c', estimate: -100, standardError: null, features: ['tools'] },
];

const small: Api = apiOver(
  dataset(
    [
      node('Outcome', 'earnings', { name: 'Annual earnings', unit: 'usd', favorable: 'increase' }),
      node('Outcome', 'employment', { unit: 'percentage-points', favorable: 'increase' }),
      node('Outcome', 'unmeasured', { unit: 'usd', favorable: 'increase' }),
      node('Population', 'all'),
      node('Feature', 'coaching', { name: 'Coaching' }),
      node('Feature', 'supports', { name: 'Supports' }),
      node('Feature', 'tools', { name: 'Tools' }),
      node('Evaluation', 'review', { design: 'meta-analysis' }),
      node('Finding', 'reviewed', { estimate: 3, unit: 'percent', followUpMonths: 24 }),
      ...trials.flatMap(({ id, estimate, standardError }) => [
        node('Program', id, {
          name: `Program ${id}`,
          costPerParticipantUsd: 900,
          costPerParticipantYear: id === 'c' ? null : 2020,
        }),
        node('Evaluation', `trial-${id}`, { design: 'rct' }),
        node('Finding', `year-2-${id}`, {
          estimate,
          standardError,
          unit: 'usd',
          controlMean: 10_000,
          followUpMonths: 24,
          priceYear: 2020,
        }),
      ]),
      node('Finding', 'year-4-a', { estimate: 300, unit: 'usd', followUpMonths: 48 }),
    ],
    [
      edge('PRODUCED', 'review', 'reviewed'),
      edge('MEASURES', 'reviewed', 'earnings'),
      ...trials.flatMap(({ id, features }) => [
        edge('EVALUATES', `trial-${id}`, id),
        edge('PRODUCED', `trial-${id}`, `year-2-${id}`),
        edge('ABOUT', `year-2-${id}`, id),
        edge('MEASURES', `year-2-${id}`, 'earnings'),
        ...features.map((feature) => edge('HAS_FEATURE', id, feature)),
      ]),
      edge('PRODUCED', 'trial-a', 'year-4-a'),
      edge('ABOUT', 'year-4-a', 'a'),
      edge('MEASURES', 'year-4-a', 'earnings'),
    ],
  ),
);

describe('a pool', () => {
  test('has every arm, tells why one stands outside, and lists what was passed over', async () => {
    const data = await dataOf(
      small,
      `{ pool(outcome: "earnings", window: MONTHS_19_TO_36) {
        armCount evaluationCount pooledArmCount
        ladder { rung pool says }
        arms { id isPooled finding { id } program { name } evaluation { id }
          effect { sign standardErrorSource reason published } }
        passedOver { findingId rule words keptInstead { id } }
        beside { id }
        scale { kind unit isIncreaseFavorable }
        dataVersion
      } }`,
    );

    expect(at(data, 'pool')).toEqual({
      armCount: 3,
      evaluationCount: 3,
      pooledArmCount: 2,
      ladder: {
        rung: 'TWO_ARMS',
        pool: 'SMALL_PRINT',
        says: 'Two arms: both are shown, the pool in small print.',
      },
      arms: [
        ['a', 'FAVORABLE', '$1,000 a year'],
        ['b', 'FAVORABLE', '$400 a year'],
        ['c', 'UNFAVORABLE', '−$100 a year'],
      ].map(([id, sign, published]) => ({
        id: `trial-${id}/${id}`,
        isPooled: id !== 'c',
        finding: { id: `year-2-${id}` },
        program: { name: `Program ${id}` },
        evaluation: { id: `trial-${id}` },
        effect: {
          sign,
          published,
          standardErrorSource: id === 'c' ? null : 'as published',
          reason:
            id === 'c'
              ? 'no standard error was published, nor an interval, an exact p or shares from which one follows'
              : null,
        },
      })),
      passedOver: [
        {
          findingId: 'reviewed',
          rule: 'meta-analysis',
          words: 'a result over several evaluations: it stands beside the pool, never in it',
          keptInstead: [],
        },
        {
          findingId: 'year-4-a',
          rule: 'other-window',
          words: 'measured outside the window',
          keptInstead: [],
        },
      ],
      beside: [{ id: 'reviewed' }],
      scale: { kind: 'LOG_RATIO', unit: 'PERCENT', isIncreaseFavorable: true },
      dataVersion: 'test',
    });
  });

  test('is of the findings that meet a condition, or stand at a place of the map', async () => {
    const data = await dataOf(
      small,
      `{
        where: pool(outcome: "earnings", where: { estimate: { atLeast: 350 } }) {
          outsideConditionCount arms { finding { id } }
        }
        at: pool(outcome: "earnings", at: [{ dimension: FEATURE, id: "tools" }]) { arms { finding { id } } }
        window: pool(outcome: "earnings", at: [{ dimension: WINDOW, id: "MONTHS_37_TO_72" }]) {
          arms { finding { id } }
        }
      }`,
    );

    expect(data).toEqual({
      where: {
        outsideConditionCount: 3,
        arms: [{ finding: { id: 'year-2-a' } }, { finding: { id: 'year-2-b' } }],
      },
      at: { arms: [{ finding: { id: 'year-2-c' } }] },
      window: { arms: [{ finding: { id: 'year-4-a' } }] },
    });
  });

  test('is empty, in words, where nothing was measured', async () => {
    const data = await dataOf(
      small,
      '{ pool(outcome: "unmeasured") { armCount result { p } statements { text findingIds } } }',
    );

    expect(at(data, 'pool')).toEqual({
      armCount: 0,
      result: null,
      statements: [{ text: 'No evaluation found in this collection.', findingIds: [] }],
    });
  });

  test('refuses a scale that the outcome does not have, and a place that is none', async () => {
    expect(
      await errorsOf(small, '{ pool(outcome: "employment", metric: DOLLARS) { armCount } }'),
    ).toEqual([
      'BAD_USER_INPUT: "employment" is no money, so there is no scale of dollars for it; ask for the metric USUAL.',
    ]);
    expect(
      await errorsOf(
        small,
        '{ pool(outcome: "earnings", metric: DOLLARS, priceYear: 1900) { armCount } }',
      ),
    ).toEqual([
      'BAD_USER_INPUT: Asked for dollars of 1900; the price index (Test index) has the years 2020 to 2020.',
    ]);
    expect(
      await errorsOf(
        small,
        '{ pool(outcome: "earnings", at: [{ dimension: WINDOW, id: "soon" }]) { armCount } }',
      ),
    ).toEqual([
      'BAD_USER_INPUT: "soon" is no window; possible are UP_TO_18_MONTHS, MONTHS_19_TO_36, MONTHS_37_TO_72, BEYOND_72_MONTHS.',
    ]);
  });
});

test('an id that is not there gives null', async () => {
  const data = await dataOf(
    small,
    `{
      outcome: pool(outcome: "gone") { armCount }
      kind: pool(outcome: "coaching") { armCount }
      population: pool(outcome: "earnings", population: "gone") { armCount }
      feature: contrast(feature: "gone", outcome: "earnings") { ruleSet }
      map: coverage(rows: FEATURE, columns: OUTCOME, population: "gone") { ruleSet }
      separability(outcome: "gone") { rank }
      program: persistence(program: "gone", outcome: "earnings") { ruleSet }
      breakEven(program: "gone") { ruleSet }
      pair: separability(outcome: "earnings") { pair(first: "coaching", second: "gone") { words } }
    }`,
  );

  expect(data).toEqual({
    outcome: null,
    kind: null,
    population: null,
    feature: null,
    map: null,
    separability: null,
    program: null,
    breakEven: null,
    pair: { pair: null },
  });
});

test('a contrast has the arms with a feature and those for which it is not recorded', async () => {
  const data = await dataOf(
    small,
    `{ contrast(feature: "coaching", outcome: "earnings", window: MONTHS_19_TO_36) {
      with { arms { id } } without { armCount } notRecorded { arms { id } }
      comparisons { against rung difference { p } }
      statements { text }
    } }`,
  );

  expect(data).toMatchObject({
    contrast: {
      with: { arms: [{ id: 'trial-a/a' }, { id: 'trial-b/b' }] },
      without: { armCount: 0 },
      notRecorded: { arms: [{ id: 'trial-c/c' }] },
      comparisons: [{ against: 'NOT_RECORDED', rung: 'C', difference: null }],
    },
  });
  expect(at(data, 'contrast', 'statements', 0, 'text')).toBe(
    'Programs with Coaching: 2 arms in 2 evaluations, favorable sign in 2 of 2.',
  );
});

test('separability names the features that these data cannot part', async () => {
  const data = await dataOf(
    small,
    `{ separability(outcome: "earnings") {
      rank featureSets { features { id } }
      together: pair(first: "coaching", second: "supports") { canBeParted words }
      apart: pair(first: "coaching", second: "tools") { canBeParted }
      itself: pair(first: "coaching", second: "coaching") { canBeParted }
    } }`,
  );

  expect(at(data, 'separability')).toEqual({
    rank: 2,
    featureSets: [{ features: [{ id: 'coaching' }, { id: 'supports' }] }],
    together: {
      canBeParted: false,
      words:
        'These data cannot part Coaching and Supports: of 3 arms 2 have both, 0 Coaching alone, 0 Supports alone, and for 1 neither is recorded.',
    },
    apart: { canBeParted: true },
    itself: null,
  });
});

test('a truth table sorts arms by their features, and says that it is exploratory', async () => {
  const data = await dataOf(
    small,
    `{ separability(outcome: "earnings", window: MONTHS_19_TO_36) {
      truthTable(features: ["coaching", "tools"]) {
        isExploratory exploratory features { name } possibleCount emptyCount empty
        combinations { has words arms { id } signs { favorable unfavorable } isContradictory }
        statements { text }
      }
      all: truthTable { features { id } combinations { isContradictory } }
      gone: truthTable(features: ["coaching", "gone"]) { isExploratory }
    } }`,
  );

  expect(at(data, 'separability')).toMatchObject({
    truthTable: {
      isExploratory: true,
      features: [{ name: 'Coaching' }, { name: 'Tools' }],
      possibleCount: 4,
      emptyCount: 2,
      empty:
        'Of 4 combinations 2 were not seen in these arms: Coaching and Tools recorded; none of them recorded.',
      combinations: [
        {
          has: [true, false],
          words: 'Coaching recorded',
          arms: [{ id: 'trial-a/a' }, { id: 'trial-b/b' }],
          signs: { favorable: 2, unfavorable: 0 },
          isContradictory: false,
        },
        { has: [false, true], words: 'Tools recorded', arms: [{ id: 'trial-c/c' }] },
      ],
    },
    all: { features: [{ id: 'coaching' }, { id: 'supports' }, { id: 'tools' }] },
    gone: null,
  });
  expect(at(data, 'separability', 'truthTable', 'statements', 0, 'text')).toBe(
    at(data, 'separability', 'truthTable', 'exploratory'),
  );
});

test('a map counts what was measured, whichever way round, and leads to its findings', async () => {
  const data = await dataOf(
    small,
    `{
      across: coverage(rows: FEATURE, columns: OUTCOME, window: MONTHS_19_TO_36) {
        rows { id } columns { id }
        cells { row column evaluations arms findings designs findingIds effect { armCount pooledArmCount } }
      }
      anyTime: coverage(rows: FEATURE, columns: OUTCOME) { cells { row findings findingIds } }
      down: coverage(rows: OUTCOME, columns: FEATURE, window: MONTHS_19_TO_36) {
        cells { row column effect { armCount pooledArmCount } }
      }
      windows: coverage(rows: WINDOW, columns: OUTCOME) { cells { row effect { armCount } reviews } }
      without: coverage(rows: FEATURE, columns: WINDOW) { cells { row column effect { armCount } } }
    }`,
  );

  expect(at(data, 'across', 'rows')).toEqual(
    ['coaching', 'supports', 'tools'].map((id) => ({ id })),
  );
  expect(at(data, 'across', 'cells', 0)).toEqual({
    row: 'coaching',
    column: 'earnings',
    evaluations: 2,
    arms: 2,
    findings: 2,
    designs: 'RANDOMIZED',
    findingIds: ['year-2-a', 'year-2-b'],
    effect: { armCount: 2, pooledArmCount: 2 },
  });
  expect(at(data, 'anyTime', 'cells', 0)).toEqual({
    row: 'coaching',
    findings: 3,
    findingIds: ['year-2-a', 'year-2-b', 'year-4-a'],
  });
  expect(at(data, 'down', 'cells', 0)).toEqual({
    row: 'earnings',
    column: 'coaching',
    effect: { armCount: 2, pooledArmCount: 2 },
  });
  expect(at(data, 'windows', 'cells')).toEqual([
    { row: 'MONTHS_19_TO_36', effect: { armCount: 3 }, reviews: 1 },
    { row: 'MONTHS_37_TO_72', effect: { armCount: 1 }, reviews: 0 },
  ]);
  expect(at(data, 'without', 'cells', 0)).toEqual({
    row: 'coaching',
    column: 'MONTHS_19_TO_36',
    effect: null,
  });
});

test('persistence follows a program over time', async () => {
  const data = await dataOf(
    small,
    `{ persistence(program: "a", outcome: "earnings") {
      series { evaluation { id } followUps { months effect { findingId reason } } }
    } }`,
  );

  expect(at(data, 'persistence', 'series')).toEqual([
    {
      evaluation: { id: 'trial-a' },
      followUps: [
        { months: 24, effect: { findingId: 'year-2-a', reason: null } },
        {
          months: 48,
          effect: {
            findingId: 'year-4-a',
            reason: 'no control mean published, so no ratio of means',
          },
        },
      ],
    },
  ]);
});

test('break-even counts the measured years against the cost, or says why it cannot', async () => {
  const data = await dataOf(
    small,
    `{
      repaid: breakEven(program: "a") { reason statements { text } series { findings { id } accounts { rate years lastYear } } }
      unknown: breakEven(program: "c") { reason statements { text } series { accounts { years } } }
    }`,
  );

  expect(data).toEqual({
    repaid: {
      reason: null,
      statements: [
        'trial-a, Annual earnings: against a cost of $900 per participant (dollars of 2020), gains are counted up to year 2, the last measured; nothing beyond it.',
        'Undiscounted: 95 percent interval 1.6 years to not within the measured years with yearly errors fully dependent, 1.6 years to not within the measured years with independent ones; estimate repaid after 1.9 years.',
        'At 3 percent a year: 95 percent interval 1.7 years to not within the measured years with yearly errors fully dependent, 1.7 years to not within the measured years with independent ones; estimate repaid after 2.0 years.',
        'Nothing is counted for the year before the first measurement, whose gain or loss is not known.',
        'trial-a, Annual earnings: 1 measurement not counted (neither a price year nor a start year is known).',
      ].map((text) => ({ text })),
      series: [
        {
          findings: [{ id: 'year-2-a' }],
          accounts: [
            { rate: 0, years: 1.9, lastYear: 2 },
            { rate: 0.03, years: expect.closeTo(1.9548, 4), lastYear: 2 },
          ],
        },
      ],
    },
    unknown: {
      reason: 'the price year of the cost is not recorded',
      statements: [{ text: 'There is no account: the price year of the cost is not recorded.' }],
      series: [],
    },
  });
});
