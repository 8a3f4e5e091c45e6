import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { shippedApi } from '../../support/evidence.ts';

const gains = [900, 700, 650, 500, 450, 400, 300, 100, -200, -500];

const ten = apiOver(
  dataset(
    [
      node('Outcome', 'earnings', {
        name: 'Annual earnings',
        unit: 'usd',
        favorable: 'increase',
        domain: 'earnings',
      }),
      node('Evaluation', 'review-a', { name: 'Review A', design: 'meta-analysis' }),
      node('Evaluation', 'review-b', { name: 'Review B', design: 'meta-analysis' }),
      node('Finding', 'reviewed-a', { direction: 'favorable' }),
      node('Finding', 'reviewed-b', { direction: 'no-detectable-effect' }),
      ...gains.flatMap((estimate, index) => [
        node('Program', `p-${index}`, { name: `Program ${index}` }),
        node('Evaluation', `trial-${index}`, { design: 'rct' }),
        node('Finding', `f-${index}`, {
          estimate,
          standardError: 200 + 10 * index,
          unit: 'usd',
          controlMean: 10_000,
          followUpMonths: 24,
          sampleSize: 100 * (index + 1),
        }),
      ]),
    ],
    [
      ...['a', 'b'].flatMap((id) => [
        edge('PRODUCED', `review-${id}`, `reviewed-${id}`),
        edge('MEASURES', `reviewed-${id}`, 'earnings'),
      ]),
      ...gains.flatMap((_, index) => [
        edge('EVALUATES', `trial-${index}`, `p-${index}`),
        edge('PRODUCED', `trial-${index}`, `f-${index}`),
        edge('ABOUT', `f-${index}`, `p-${index}`),
        edge('MEASURES', `f-${index}`, 'earnings'),
      ]),
    ],
  ),
);

describe('a pool for a referee', () => {
  test('names the group where an arm was measured among one alone', async () => {
    const api = apiOver(
      dataset(
        [
          node('Outcome', 'earnings', { unit: 'usd', favorable: 'increase' }),
          node('Population', 'all', { name: 'Full sample' }),
          node('Population', 'parents', { name: 'Parents' }),
          ...['a', 'b'].flatMap((id) => [
            node('Evaluation', `trial-${id}`, { design: 'rct' }),
            node('Finding', `f-${id}`, { estimate: 500, unit: 'usd', followUpMonths: 24 }),
          ]),
        ],
        [
          edge('AMONG', 'f-a', 'all'),
          edge('AMONG', 'f-b', 'parents'),
          ...['a', 'b'].flatMap((id) => [
            edge('PRODUCED', `trial-${id}`, `f-${id}`),
            edge('MEASURES', `f-${id}`, 'earnings'),
          ]),
        ],
      ),
    );

    const data = await dataOf(
      api,
      '{ pool(outcome: "earnings") { arms { finding { id } group { name } } } }',
    );

    expect(at(data, 'pool', 'arms')).toEqual([
      { finding: { id: 'f-a' }, group: null },
      { finding: { id: 'f-b' }, group: { name: 'Parents' } },
    ]);
  });

  test('has the evidence against it, each arm with why and in a sentence', async () => {
    const data = await dataOf(
      ten,
      `{ pool(outcome: "earnings") {
        evidenceAgainst { arm { id sampleSize } reason words statement { text findingIds } }
      } }`,
    );

    const against = listOf(at(data, 'pool', 'evidenceAgainst'));
    expect(against.map((each) => [at(each, 'arm', 'id'), at(each, 'reason')])).toEqual([
      ['trial-9/p-9', 'OPPOSITE_SIGN'],
      ['trial-8/p-8', 'OPPOSITE_SIGN'],
      ['trial-7/p-7', 'INCLUDES_ZERO'],
      ['trial-6/p-6', 'INCLUDES_ZERO'],
      ['trial-5/p-5', 'INCLUDES_ZERO'],
      ['trial-4/p-4', 'INCLUDES_ZERO'],
    ]);
    expect(against[2]).toMatchObject({
      words: 'its 95 percent interval includes zero',
      statement: { findingIds: ['f-7'] },
    });
  });

  test('has a funnel from ten arms in five evaluations on', async () => {
    const data = await dataOf(
      ten,
      `{ pool(outcome: "earnings") {
        funnelText
        funnel {
          center largest low high lowShown highShown pooled { estimate }
          points { arm { id } y standardError isOutside }
        }
      } }`,
    );

    expect(at(data, 'pool', 'funnelText')).toMatch(/^\d+ of 10 arms/);
    expect(at(data, 'pool', 'funnel')).toMatchObject({
      center: expect.any(Number),
      points: gains.map((_, index) => ({ arm: { id: `trial-${index}/p-${index}` } })),
    });
    const center = Number(at(data, 'pool', 'funnel', 'center'));
    expect(at(data, 'pool', 'funnel', 'pooled', 'estimate')).toBeCloseTo(
      100 * Math.expm1(center),
      9,
    );
    expect(at(data, 'pool', 'funnel', 'highShown')).toBeCloseTo(
      100 * Math.expm1(Number(at(data, 'pool', 'funnel', 'high'))),
      9,
    );
  });

  test('has all reviews beside it, and says that they disagree', async () => {
    const data = await dataOf(
      ten,
      `{ pool(outcome: "earnings") {
        reviews { count disagree statements { text }
          reviews { evaluation { id } isSameOutcome readings findings { id } outcome { id } } }
        statements { text }
      } }`,
    );
    const said =
      'Beside the arms, and in no pool, stand 2 reviews of Annual earnings: Review A (a favorable difference) and Review B (no difference detected). They disagree.';

    expect(at(data, 'pool', 'reviews')).toEqual({
      count: 2,
      disagree: true,
      statements: [{ text: said }],
      reviews: [
        ['a', 'FAVORABLE'],
        ['b', 'NOT_DETECTED'],
      ].map(([id, reading]) => ({
        evaluation: { id: `review-${id}` },
        isSameOutcome: true,
        readings: [reading],
        findings: [{ id: `reviewed-${id}` }],
        outcome: { id: 'earnings' },
      })),
    });
    expect(listOf(at(data, 'pool', 'statements')).at(-1)).toEqual({ text: said });
  });
});

test('annual earnings in the shipped evidence have four reviews that disagree, and no funnel yet', async () => {
  const data = await dataOf(
    await shippedApi(),
    `{ pool(outcome: "annual-earnings", population: "all", window: MONTHS_19_TO_36) {
      funnel { center } funnelText reviews { count disagree } certainty { text }
    } }`,
  );

  expect(at(data, 'pool')).toEqual({
    funnel: null,
    funnelText:
      'Not assessable: a funnel takes 10 arms in 5 evaluations or more, and here are 6 arms in 3 evaluations with a standard error. Whether studies are missing is not known.',
    reviews: { count: 4, disagree: true },
    certainty: expect.arrayContaining([
      {
        text: expect.stringMatching(
          /^Amount: 17 arms in 12 evaluations, 6 with a standard error\.$/,
        ),
      },
    ]),
  });
}, 60_000);
