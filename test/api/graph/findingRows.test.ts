import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../api/graph/findingRows.ts';
import { featuresLacking } from '../../../api/graph/programFacts.ts';
import { samplesWithin } from '../../../api/graph/sampling.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

test('a finding is joined with all around it', () => {
  const data = dataset(
    [
      node('Program', 'site'),
      node('Program', 'whole'),
      node('Evaluation', 'trial', { design: 'rct', startYear: 2011 }),
      node('Finding', 'finding', { estimate: 3, unit: 'usd' }),
      node('Feature', 'coaching'),
      node('Feature', 'supports'),
      node('Outcome', 'earnings', { unit: 'usd', favorable: 'increase' }),
      node('Sector', 'office'),
      node('Sector', 'health'),
      node('Population', 'women'),
      node('Publication', 'report', { publicationType: 'report', year: 2016 }),
    ],
    [
      edge('PART_OF', 'site', 'whole'),
      edge('PART_OF', 'coaching', 'supports'),
      edge('PART_OF', 'office', 'health'),
      edge('HAS_FEATURE', 'site', 'coaching'),
      edge('TARGETS', 'site', 'office'),
      edge('SERVES', 'site', 'women'),
      edge('EVALUATES', 'trial', 'site'),
      edge('PRODUCED', 'trial', 'finding'),
      edge('ABOUT', 'finding', 'site'),
      edge('MEASURES', 'finding', 'earnings'),
      edge('AMONG', 'finding', 'women'),
      edge('REPORTED_IN', 'finding', 'report'),
      edge('COVERS', 'report', 'trial'),
      edge('TESTS', 'finding', 'coaching', { alone: true }),
    ],
  );

  const site = {
    id: 'site',
    name: 'site',
    features: ['coaching', 'supports'],
    lacks: [],
    sectors: ['office', 'health'],
    populations: ['women'],
    partOf: ['whole'],
  };
  expect(rowsOf(data)).toMatchObject([
    {
      id: 'finding',
      estimate: 3,
      unit: 'usd',
      evaluation: {
        id: 'trial',
        design: 'rct',
        startYear: 2011,
        programs: [site],
        includesSamplesOf: [],
      },
      program: site,
      outcome: { id: 'earnings', unit: 'usd', favorable: 'increase' },
      population: 'women',
      publication: { id: 'report', publicationType: 'report', year: 2016, coversEvaluation: true },
      tested: { assigned: ['coaching'], features: ['coaching', 'supports'], isAlone: true },
    },
  ]);
});

describe('a site is known to lack what two siblings or more all list', () => {
  test.each([
    [['a'], [['a', 'b'], ['b']], ['b']],
    [['a'], [['a', 'b'], ['c']], []],
    [['a'], [['b']], []],
    [['a'], [['b'], []], []],
    [[], [['b'], ['b']], []],
  ])('own %o, siblings %o: lacks %o', (own, siblings, lacks) => {
    expect(featuresLacking(own, siblings)).toEqual(lacks);
  });
});

describe('an evaluation includes the samples of those of the parts', () => {
  const part = (id: string, facts: object = {}) => ({
    id: `${id}-trial`,
    sampleSize: 500,
    evaluators: ['firm'],
    programs: [{ id, partOf: ['whole'] }],
    ...facts,
  });
  const whole = {
    id: 'across',
    sampleSize: 1_000,
    evaluators: ['firm', 'partner'],
    programs: [{ id: 'whole', partOf: [] }],
  };

  test.each([
    ['that share an evaluator with it', [part('a'), part('b')], ['a-trial', 'b-trial']],
    ['but not of one part alone', [part('a'), part('a', { id: 'again' })], []],
    [
      'but not where another evaluator studied one',
      [part('a'), part('b', { evaluators: ['other'] })],
      [],
    ],
    ['but not where one has more people', [part('a'), part('b', { sampleSize: 2_000 })], []],
  ])('%s', (_, parts, within) => {
    expect(samplesWithin([whole, ...parts]).get('across')).toEqual(within);
  });
});
