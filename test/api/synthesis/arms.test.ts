import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { chooseArms, passingRules } from '../../../api/synthesis/arms.ts';
import type { ArmsQuestion } from '../../../api/synthesis/question.ts';
import { evaluationFacts, findingRow, programFacts } from '../../support/findingRow.ts';

const question: ArmsQuestion = {
  outcome: 'earnings',
  population: 'all',
  window: '19-36',
  designs: 'all',
  metric: { kind: 'log-ratio' },
  standardErrors: 'derived',
  prefer: 'sites',
};

const money = { estimate: 1_000, unit: 'usd', controlMean: 10_000 } as const;

/** The chosen findings, and the others with the rule that passed them over. */
function choose(
  rows: readonly FindingRow[],
  changes: Partial<ArmsQuestion> = {},
  matches?: (row: FindingRow) => boolean,
) {
  const { arms, passedOver } = chooseArms(rows, { ...question, ...changes }, matches);
  return {
    chosen: arms.map(({ row }) => row.id),
    passedOver: Object.fromEntries(passedOver.map(({ row, rule }) => [row.id, rule])),
  };
}

describe('of the findings of an arm', () => {
  const report = {
    id: 'report',
    publicationType: 'report',
    year: 2016,
    date: null,
    coversEvaluation: true,
  } as const;

  test.each<[string, Partial<FindingRow>, Partial<FindingRow>]>([
    ['no-estimate', { ...money }, { ...money, controlMean: null, standardError: 300 }],
    ['no-standard-error', { ...money, standardError: 300 }, { ...money, followUpMonths: 36 }],
    [
      'second-hand',
      { ...money, publication: report },
      { ...money, publication: { ...report, publicationType: 'brief' } },
    ],
    [
      'second-hand',
      { ...money, publication: report },
      { ...money, publication: { ...report, coversEvaluation: false } },
    ],
    [
      'not-administrative',
      { ...money, dataSource: 'administrative' },
      { ...money, dataSource: 'survey' },
    ],
    ['earlier-follow-up', { ...money, followUpMonths: 36 }, { ...money, followUpMonths: 24 }],
    [
      'earlier-publication',
      { ...money, publication: report },
      { ...money, publication: { ...report, year: 2014 } },
    ],
    [
      'earlier-publication',
      { ...money, publication: report },
      { ...money, publication: { ...report, year: null } },
    ],
    [
      'earlier-publication',
      { ...money, publication: { ...report, date: '2016-05-01' } },
      { ...money, publication: report },
    ],
  ])('the rule "%s" passes one over', (rule, better, worse) => {
    // The id alone would prefer the other one.
    const rows = [findingRow('a-worse', worse), findingRow('b-better', better)];

    expect(choose(rows)).toEqual({ chosen: ['b-better'], passedOver: { 'a-worse': rule } });
    expect(choose(rows.toReversed())).toEqual(choose(rows));
  });

  test('the full sample is preferred where any group will do', () => {
    const rows = [
      findingRow('a', { ...money, population: 'women' }),
      findingRow('b', { ...money, population: 'all' }),
    ];

    expect(choose(rows, { population: null })).toEqual({
      chosen: ['b'],
      passedOver: { a: 'subgroup' },
    });
    expect(choose(rows, { population: 'women' })).toEqual({
      chosen: ['a'],
      passedOver: { b: 'other-population' },
    });
  });

  test('the id decides last', () => {
    const rows = [findingRow('b', money), findingRow('a', money)];

    expect(choose(rows)).toEqual({ chosen: ['a'], passedOver: { b: 'later-id' } });
  });

  test('the longest follow-up comes first for the latest window', () => {
    const rows = [
      findingRow('a', { ...money, standardError: 300 }),
      findingRow('b', { followUpMonths: 96 }),
    ];

    expect(choose(rows, { window: 'latest' })).toEqual({
      chosen: ['b'],
      passedOver: { a: 'earlier-follow-up' },
    });
  });

  test('an arm without any estimate still stands, and says why', () => {
    const { arms } = chooseArms([findingRow('a', { direction: 'favorable' })], question);

    expect(arms.map(({ effect, why }) => ({ effect, why }))).toEqual([
      { effect: null, why: 'no-estimate' },
    ]);
  });
});

test.each<[string, Partial<FindingRow>]>([
  ['level', { ...money, measure: 'level' }],
  [
    'feature-test',
    { ...money, tested: { assigned: ['coaching'], features: ['coaching'], isAlone: true } },
  ],
  [
    'feature-test',
    {
      ...money,
      tested: {
        assigned: ['coaching', 'cohorts'],
        features: ['coaching', 'cohorts'],
        isAlone: false,
      },
    },
  ],
  ['meta-analysis', { ...money, evaluation: evaluationFacts('e', { design: 'meta-analysis' }) }],
  ['no-comparison', { ...money, evaluation: evaluationFacts('e', { design: 'implementation' }) }],
  ['other-population', { ...money, population: 'women' }],
  ['no-follow-up', { ...money, followUpMonths: null }],
  ['other-window', { ...money, followUpMonths: 18 }],
  ['other-window', { ...money, followUpMonths: 37 }],
])('the rule "%s" keeps a finding out altogether', (rule, facts) => {
  expect(choose([findingRow('a', facts)])).toEqual({ chosen: [], passedOver: { a: rule } });
  expect(passingRules).toHaveProperty(rule);
});

test('only randomized evaluations count when only they are asked for', () => {
  const rows = [findingRow('a', { ...money, evaluation: evaluationFacts('e', { design: 'qed' }) })];

  expect(choose(rows).chosen).toEqual(['a']);
  expect(choose(rows, { designs: 'randomized' }).passedOver).toEqual({ a: 'not-randomized' });
});

test('another outcome is no part of the question', () => {
  expect(choose([findingRow('a', money)], { outcome: 'wages' })).toEqual({
    chosen: [],
    passedOver: {},
  });
});

test('a program is one arm in each of its evaluations', () => {
  const program = programFacts('p');
  const rows = ['first', 'second'].map((id) =>
    findingRow(id, { ...money, program, evaluation: evaluationFacts(id, { programs: [program] }) }),
  );

  expect(choose(rows).chosen).toEqual(['first', 'second']);
});

test('a finding without a program belongs to the only one of its evaluation', () => {
  const program = programFacts('p');
  const evaluation = evaluationFacts('e', { programs: [program] });
  const rows = [
    findingRow('a', { ...money, program: null, evaluation }),
    findingRow('b', { ...money, program, evaluation }),
  ];

  expect(choose(rows)).toEqual({ chosen: ['a'], passedOver: { b: 'later-id' } });
});

describe("a demonstration's pooled result and its sites", () => {
  const whole = programFacts('whole');
  const [one, two] = ['one', 'two'].map((id) => programFacts(id, { partOf: ['whole'] }));
  const programs = [whole, one, two].flatMap((program) => program ?? []);
  const evaluation = evaluationFacts('demonstration', { programs });
  const about = (id: string, facts: Partial<FindingRow> = {}) =>
    findingRow(id, {
      ...money,
      evaluation,
      program: programs.find((program) => program.id === id) ?? null,
      ...facts,
    });

  test('give the sites where each has a usable estimate', () => {
    expect(choose([about('whole'), about('one'), about('two')])).toEqual({
      chosen: ['one', 'two'],
      passedOver: { whole: 'sites-count' },
    });
  });

  test('give the pool where a site has no finding', () => {
    expect(choose([about('whole'), about('one')])).toEqual({
      chosen: ['whole'],
      passedOver: { one: 'pool-counts' },
    });
  });

  test('give the pool where a site has no estimate', () => {
    const rows = [about('whole'), about('one'), about('two', { estimate: null })];

    expect(choose(rows)).toEqual({
      chosen: ['whole'],
      passedOver: { one: 'pool-counts', two: 'pool-counts' },
    });
  });

  test('give the pool where it alone has a standard error', () => {
    const rows = [about('whole', { standardError: 200 }), about('one'), about('two')];

    expect(choose(rows).chosen).toEqual(['whole']);
  });

  test('give the sites that there are where the pool has no estimate', () => {
    expect(choose([about('whole', { estimate: null }), about('one')])).toEqual({
      chosen: ['one'],
      passedOver: { whole: 'sites-count' },
    });
  });

  test('give the pool where pools are preferred', () => {
    const rows = [about('whole'), about('one'), about('two')];

    expect(choose(rows, { prefer: 'pools' })).toEqual({
      chosen: ['whole'],
      passedOver: { one: 'pool-counts', two: 'pool-counts' },
    });
  });

  test('treat what is reported of all programs together as a pool', () => {
    const rows = [about('whole'), about('one'), about('two'), about('together', { program: null })];

    expect(choose(rows)).toEqual({
      chosen: ['one', 'two'],
      passedOver: { whole: 'sites-count', together: 'sites-count' },
    });
  });

  test('do not miss a site that the question leaves out', () => {
    const rows = [about('whole'), about('one'), about('two')];

    const found = choose(rows, {}, ({ program }) => program?.id !== 'two');

    expect(found).toEqual({ chosen: ['one'], passedOver: { whole: 'sites-count' } });
  });

  test('name what stands in the place of what was passed over', () => {
    const { passedOver } = chooseArms([about('whole'), about('one'), about('two')], question);

    expect(passedOver.map(({ keptInstead }) => keptInstead)).toEqual([['one', 'two']]);
  });

  test('never both count across evaluations that share a sample', () => {
    const across = evaluationFacts('across', {
      programs: [whole],
      includesSamplesOf: ['trial-one', 'trial-two'],
    });
    const own = (program: typeof one) =>
      findingRow(`${program?.id}`, {
        ...money,
        program: program ?? null,
        evaluation: evaluationFacts(`trial-${program?.id}`, { programs: program ? [program] : [] }),
      });
    const pooled = findingRow('whole', { ...money, program: whole, evaluation: across });

    expect(choose([pooled, own(one), own(two)])).toEqual({
      chosen: ['one', 'two'],
      passedOver: { whole: 'sites-count' },
    });
    expect(choose([pooled, own(one)])).toEqual({
      chosen: ['whole'],
      passedOver: { one: 'pool-counts' },
    });
  });
});
