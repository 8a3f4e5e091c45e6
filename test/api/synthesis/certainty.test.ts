import { expect, test } from 'vitest';
import { certaintySentences } from '../../../api/synthesis/certainty.ts';
import { synthesize } from '../../../api/synthesis/synthesize.ts';
import { earnings, evaluationFacts, gain, programFacts } from '../../support/findingRow.ts';

const question = {
  outcome: 'earnings',
  population: null,
  window: '19-36',
  designs: 'all',
  metric: { kind: 'log-ratio' },
  standardErrors: 'derived',
  prefer: 'sites',
} as const;
const telling = { metric: question.metric, outcome: earnings };

test('certainty is told by facts, without a score', () => {
  const compared = programFacts('c');
  const rows = [
    gain('a', { estimate: 500, standardError: 200 }),
    gain('b', { estimate: -100, standardError: null }, { population: 'women' }),
    gain(
      'c',
      { estimate: 300, standardError: 100 },
      {
        program: compared,
        followUpMonths: 36,
        evaluation: evaluationFacts('c-trial', { design: 'qed', programs: [compared] }),
      },
    ),
  ];

  expect(certaintySentences(synthesize(rows, question), telling).map(({ text }) => text)).toEqual([
    'Design: 2 of 3 arms in randomized evaluations, 1 in quasi-experimental ones.',
    'Amount: 3 arms in 3 evaluations, 2 with a standard error.',
    'Consistency: 2 of 3 estimates on the favorable side.',
    'Prediction: too few arms for a prediction interval.',
    'Directness: 2 of 3 arms among the full sample, the others among a group.',
    'Follow-up: 24 to 36 months after random assignment.',
  ]);
});

test('certainty counts designs that are not recorded, and speaks of no others where there are none', () => {
  const rows = [
    gain(
      'a',
      { estimate: 500, standardError: 200 },
      {
        program: programFacts('a'),
        evaluation: evaluationFacts('a-trial', { design: null, programs: [programFacts('a')] }),
      },
    ),
  ];

  const said = certaintySentences(synthesize(rows, question), telling).map(({ text }) => text);

  expect([said[0], said[4]]).toEqual([
    'Design: 0 of 1 arm in randomized evaluations, 0 in quasi-experimental ones, 1 in evaluations whose design is not recorded.',
    'Directness: 1 of 1 arm among the full sample.',
  ]);
});

test('certainty of nothing is not told', () => {
  expect(certaintySentences(synthesize([], question), telling)).toEqual([]);
});
