import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { contrast } from '../../../api/synthesis/contrast.ts';
import { contrastSentences } from '../../../api/synthesis/contrastSentences.ts';
import type { Metric } from '../../../api/synthesis/metric.ts';
import { sentencesOf } from '../../../api/synthesis/sentences.ts';
import { synthesize } from '../../../api/synthesis/synthesize.ts';
import {
  earnings,
  evaluationFacts,
  findingRow,
  gain,
  programFacts,
} from '../../support/findingRow.ts';

const question = {
  outcome: 'earnings',
  population: 'all',
  window: '19-36',
  designs: 'all',
  standardErrors: 'derived',
  prefer: 'sites',
} as const;

const dollars: Metric = { kind: 'unit', unit: 'usd' };

function told(rows: readonly FindingRow[], metric: Metric = dollars): string[] {
  return sentencesOf(synthesize(rows, { ...question, metric })).map(({ text }) => text);
}

const alder = gain('Alder', { estimate: 2_000, standardError: 500 });
const birch = gain('Birch', { estimate: 460, standardError: 400 });
const cedar = gain('Cedar', { estimate: -300, standardError: 600 });
const doum = gain('Doum', { estimate: 3_000, standardError: 700 });
const elm = gain('Elm', { estimate: 1_200, standardError: 300 });

describe('a result is told', () => {
  test('of nothing', () => {
    expect(told([])).toEqual(['No evaluation found in this collection.']);
  });

  test('of one arm', () => {
    expect(told([alder])).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 1 arm in 1 evaluation.',
      '95 percent interval $1,020 to $2,980 a year, estimate $2,000 a year (Alder).',
    ]);
  });

  test('of one arm with an exact p, as percent of the control mean', () => {
    expect(told([{ ...alder, pValue: 0.0000612 }], { kind: 'log-ratio' })).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 1 arm in 1 evaluation.',
      '95 percent interval 9.6 to 31.3 percent of the control mean, estimate 20.0 percent, p = 0.000061 (Alder).',
      'To make the arms comparable: the variance of the difference was split evenly between the two means, as arm sizes are unknown (1 arm).',
    ]);
  });

  test('with how many arms are of one group alone, where the question leaves the group open', () => {
    const rows = [alder, { ...birch, population: 'parents' }];
    const open = { ...question, population: null, metric: dollars };

    expect(sentencesOf(synthesize(rows, open))).toContainEqual({
      text: '1 arm was measured among a group of people and not the full sample.',
      findings: [birch.id],
    });
    expect(told(rows).join(' ')).not.toContain('among one group');
  });

  test('with the favorable side where that is a decrease', () => {
    const outcome = { ...earnings, name: 'Debt', favorable: 'decrease' } as const;

    expect(told([{ ...birch, outcome }])).toEqual([
      'Debt, 19 to 36 months after random assignment: 1 arm in 1 evaluation; a decrease is favorable.',
      'No difference was detected: −$324 to $1,244 (Birch; estimate $460).',
    ]);
  });

  test('of one null arm, in the fixed way', () => {
    expect(told([birch])[1]).toBe(
      'No difference was detected: −$324 to $1,244 a year (Birch; estimate $460 a year).',
    );
  });

  test('of two arms: both, and their pool in small print', () => {
    expect(told([alder, birch])).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 2 arms in 2 evaluations.',
      '95 percent interval $1,020 to $2,980 a year, estimate $2,000 a year (Alder).',
      'No difference was detected: −$324 to $1,244 a year (Birch; estimate $460 a year).',
      'In small print: No difference was detected: −$8,576 to $10,978 a year (pool of 2 arms in 2 evaluations; estimate $1,201 a year, p = 0.36). Two arms say little of how far results vary.',
      'Favorable sign: 95 percent interval 34 to 100 percent of arms, 2 of 2 with an estimate.',
    ]);
  });

  test('of three arms with mixed signs: intervals first, no headline, a rough prediction', () => {
    expect(told([alder, birch, cedar])).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 3 arms in 3 evaluations.',
      '95 percent interval $1,020 to $2,980 a year, estimate $2,000 a year (Alder).',
      'No difference was detected: −$324 to $1,244 a year (Birch; estimate $460 a year).',
      'No difference was detected: −$1,476 to $876 a year (Cedar; estimate −$300 a year).',
      'Pooled, but too few for a headline: No difference was detected: −$2,131 to $3,612 a year (pool of 3 arms in 3 evaluations; estimate $740 a year, p = 0.38).',
      'Rough 95 percent prediction interval for a further arm: −$4,527 to $6,007 a year (t with 2 degrees of freedom, few arms or evaluations).',
      'Favorable sign: 95 percent interval 21 to 94 percent of arms, 2 of 3 with an estimate; 1 unfavorable.',
    ]);
  });

  test('of five arms: the pool, and where a further one may fall', () => {
    expect(told([alder, birch, cedar, doum, elm])).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 5 arms in 5 evaluations.',
      'No difference was detected: −$302 to $2,764 a year (pool of 5 arms in 5 evaluations; estimate $1,231 a year, p = 0.09).',
      '95 percent prediction interval for a further arm: −$2,119 to $4,582 a year (t with 4 degrees of freedom).',
      'Favorable sign: 95 percent interval 38 to 96 percent of arms, 4 of 5 with an estimate; 1 unfavorable.',
    ]);
  });

  test('of arms that all detected nothing', () => {
    const rows = [birch, cedar, gain('Doum', { estimate: 100, standardError: 500 })];

    expect(told(rows)).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 3 arms in 3 evaluations.',
      'No difference was detected: −$324 to $1,244 a year (Birch; estimate $460 a year).',
      'No difference was detected: −$1,476 to $876 a year (Cedar; estimate −$300 a year).',
      'No difference was detected: −$880 to $1,080 a year (Doum; estimate $100 a year).',
      'Pooled, but too few for a headline: No difference was detected: −$1,005 to $1,379 a year (pool of 3 arms in 3 evaluations; estimate $187 a year, p = 0.57).',
      "Each of the 3 arms' own intervals includes zero.",
      'Rough 95 percent prediction interval for a further arm: −$1,005 to $1,379 a year (t with 2 degrees of freedom, few arms or evaluations).',
      "The arms agree more than chance alone would have them, so the pool's standard error was kept at that of the ordinary random-effects result (the floor of Knapp and Hartung's method).",
      'Favorable sign: 95 percent interval 21 to 94 percent of arms, 2 of 3 with an estimate; 1 unfavorable.',
    ]);
  });

  test('of arms so alike that the floor bit', () => {
    const rows = ['Alder', 'Birch', 'Cedar', 'Doum', 'Elm'].map((name, index) =>
      gain(name, { estimate: 1_000 + index, standardError: 300 }),
    );

    expect(told(rows)).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 5 arms in 5 evaluations.',
      '95 percent interval $630 to $1,374 a year, estimate $1,002 a year, p = 0.0017 (pool of 5 arms in 5 evaluations).',
      '95 percent prediction interval for a further arm: $630 to $1,374 a year (t with 4 degrees of freedom).',
      "The arms agree more than chance alone would have them, so the pool's standard error was kept at that of the ordinary random-effects result (the floor of Knapp and Hartung's method).",
      'Favorable sign: 95 percent interval 57 to 100 percent of arms, 5 of 5 with an estimate.',
    ]);
  });

  test('of arms without a standard error, in the studies’ own terms', () => {
    const rows = [
      gain('Alder', { estimate: 460, standardError: null }, { direction: 'no-detectable-effect' }),
      gain('Birch', { estimate: 900, standardError: null }, { direction: 'favorable' }),
      gain('Cedar', { estimate: -50, standardError: null }),
      findingRow('d', {
        program: programFacts('Doum'),
        evaluation: evaluationFacts('d'),
        direction: 'unfavorable',
      }),
    ];

    expect(told(rows)).toEqual([
      'Annual earnings, 19 to 36 months after random assignment: 4 arms in 4 evaluations.',
      'No arm has a standard error: nothing is pooled, and each stands as an open mark.',
      'Favorable sign: 95 percent interval 21 to 94 percent of arms, 2 of 3 with an estimate; 1 unfavorable, 1 with a direction alone.',
      'The study did not detect a difference (Alder; estimate $460 a year).',
      'The study reports a favorable difference, without an interval (Birch; estimate $900 a year).',
      'The study states no direction and no interval (Cedar; estimate −$50 a year).',
      'The study reports an unfavorable difference, without an interval (Doum; no estimate published).',
    ]);
  });

  test('with what standard errors rest on, where that is not print', () => {
    const rows = [alder, gain('Birch', { estimate: 460, standardError: null }, { pValue: 0.25 })];

    expect(told(rows)).toContain('Standard errors: 1 as published; 1 from an exact p.');
  });

  test('in its own unit where an estimate has no place on the scale', () => {
    const row = gain('Alder', { estimate: 460, standardError: 400 }, { controlMean: null });

    expect(told([row], { kind: 'log-ratio' })).toContain(
      'No difference was detected: −$324 to $1,244 a year (Alder; no control mean published, so no ratio of means; estimate $460 a year).',
    );
  });

  test('of arms in two evaluations of one program, by the evaluation too', () => {
    const program = programFacts('Alder');
    const rows = ['first', 'second'].map((id) =>
      gain(
        id,
        { estimate: 2_000, standardError: 500 },
        { program, evaluation: evaluationFacts(id, { programs: [program] }) },
      ),
    );

    expect(told(rows)[1]).toContain('(Alder in first)');
  });

  test('with the findings on which each sentence rests', () => {
    const sentences = sentencesOf(synthesize([alder, birch], { ...question, metric: dollars }));

    expect(sentences.map(({ findings }) => findings)).toEqual([
      ['Alder-gain', 'Birch-gain'],
      ['Alder-gain'],
      ['Birch-gain'],
      ['Alder-gain', 'Birch-gain'],
      ['Alder-gain', 'Birch-gain'],
    ]);
  });
});

describe('a contrast is told', () => {
  const named = (name: string, features: readonly string[], facts: Partial<FindingRow> = {}) => {
    const program = programFacts(name, {
      features,
      sectors: [features.length > 0 ? 'health' : 'transport'],
    });
    return gain(
      name,
      { estimate: 2_000, standardError: 500 },
      { program, evaluation: evaluationFacts(`${name}-trial`, { programs: [program] }), ...facts },
    );
  };
  const tell = (rows: readonly FindingRow[]) =>
    contrastSentences(contrast(rows, { ...question, metric: dollars, feature: 'coaching' }), {
      outcome: earnings,
      nameOf: (id) => id,
    }).map(({ text }) => text);

  test('without a causal word where the feature was not assigned at random', () => {
    const sentences = tell([
      named('Alder', ['coaching']),
      named('Birch', ['coaching']),
      named('Cedar', []),
    ]);

    expect(sentences).toEqual([
      'Programs with coaching: 2 arms in 2 evaluations, favorable sign in 2 of 2.',
      'Programs for which coaching is not recorded: 1 arm in 1 evaluation, favorable sign in 1 of 1.',
      'Programs with it and programs for which it is not recorded are compared on rung (c). Separate evaluations, which differ in other things too.',
      'Whole evaluations dealt to the two sides at random differ at least as much in 100 percent of 3 arrangements (p = 1).',
      'The sides differ in more than this: health (2 of 2 against 0 of 1) and transport (0 of 2 against 1 of 1).',
    ]);
    for (const text of sentences) {
      expect(text).not.toMatch(/\b(effects?|impacts?|causes?|raises?|leads?|because|due)\b/i);
    }
  });

  test('with the name of the child feature that was assigned', () => {
    const row = named('Alder', [], {
      tested: { assigned: ['texting'], features: ['texting', 'coaching'], isAlone: true },
    });

    expect(tell([row])[0]).toMatch(/^Effect of texting, which was assigned at random: /);
  });

  test('as having nothing to compare with where every arm has the feature', () => {
    expect(tell([named('Alder', ['coaching'])])).toEqual([
      'Programs with coaching: 1 arm in 1 evaluation, favorable sign in 1 of 1.',
      'coaching is recorded for every arm, so that there is none to compare with.',
    ]);
  });

  test('as an effect where the feature alone was assigned at random', () => {
    const rows = [
      named('Alder', ['coaching'], {
        tested: { assigned: ['coaching'], features: ['coaching'], isAlone: true },
      }),
      named('Birch', ['coaching'], {
        tested: {
          assigned: ['coaching', 'cohorts'],
          features: ['coaching', 'cohorts'],
          isAlone: false,
        },
        standardError: null,
        direction: 'no-detectable-effect',
      }),
    ];

    expect(tell(rows)).toEqual([
      'Effect of coaching, which was assigned at random: 95 percent interval $1,020 to $2,980 a year, estimate $2,000 a year (Alder-trial).',
      'Effect of coaching and cohorts, which were assigned at random together: the study did not detect a difference (Birch-trial).',
    ]);
  });
});

test('no sentence speaks of significance, or says that something works', () => {
  const rows = [alder, birch, cedar, doum, elm, gain('Fir', { estimate: 1, standardError: null })];
  const texts = [rows, rows.slice(0, 3), rows.slice(0, 2), rows.slice(0, 1), rows.slice(5)].flatMap(
    (each) => told(each),
  );

  for (const text of texts) {
    expect(text).not.toMatch(/significan|no effect|\bworks?\b|fail/i);
  }
});
