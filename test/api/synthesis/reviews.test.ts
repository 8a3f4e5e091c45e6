import { describe, expect, test } from 'vitest';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { doReviewsDisagree, reviewSentences, reviewsOf } from '../../../api/synthesis/reviews.ts';
import { earnings, employment, evaluationFacts, findingRow } from '../../support/findingRow.ts';

function reviewed(id: string, review: string, facts: Partial<FindingRow> = {}): FindingRow {
  const evaluation = evaluationFacts(review, { name: `Review ${review}`, design: 'meta-analysis' });
  return findingRow(id, { evaluation, program: null, followUpMonths: null, ...facts });
}

const hourly = { ...earnings, id: 'hourly', name: 'Hourly wage' };

describe('the reviews of an outcome', () => {
  const rows = [
    reviewed('a-1', 'a', { direction: 'favorable' }),
    reviewed('b-1', 'b', { direction: 'no-detectable-effect' }),
    reviewed('b-2', 'b', { estimate: 3, unit: 'percent' }),
    reviewed('c-1', 'c', { outcome: hourly, estimate: -1, unit: 'usd' }),
    reviewed('d-1', 'd', { outcome: employment, direction: 'favorable' }),
    findingRow('own', { direction: 'favorable' }),
  ];

  test('are all of them, and those of other outcomes of the domain after them', () => {
    expect(
      reviewsOf(rows, earnings).map(({ evaluation, isSameOutcome, readings, findings }) => [
        evaluation.id,
        isSameOutcome,
        readings,
        findings,
      ]),
    ).toEqual([
      ['a', true, ['favorable'], ['a-1']],
      ['b', true, ['favorable', 'not-detected'], ['b-1', 'b-2']],
      ['c', false, ['unfavorable'], ['c-1']],
    ]);
  });

  test('are counted in a sentence, which says that they disagree', () => {
    expect(reviewSentences(reviewsOf(rows, earnings))).toEqual([
      {
        text: 'Beside the arms, and in no pool, stand 2 reviews of Annual earnings: Review a (a favorable difference) and Review b (a favorable difference; no difference detected). They disagree.',
        findings: ['a-1', 'b-1', 'b-2'],
      },
      {
        text: 'Of other outcomes of the same domain: Review c (an unfavorable difference) in Hourly wage.',
        findings: ['c-1'],
      },
    ]);
  });

  test('do not disagree where one states no direction', () => {
    const silent = [reviewed('a', 'a', { direction: 'favorable' }), reviewed('b', 'b')];

    expect(doReviewsDisagree(reviewsOf(silent, earnings))).toBe(false);
    expect(reviewSentences(reviewsOf(silent, earnings))[0]?.text).toBe(
      'Beside the arms, and in no pool, stand 2 reviews of Annual earnings: Review a (a favorable difference) and Review b (no direction stated).',
    );
  });

  test('are read by the sign of their estimate first, whatever their test said', () => {
    const said = [
      reviewed('a', 'a', { estimate: 300, unit: 'usd', direction: 'no-detectable-effect' }),
      reviewed('b', 'b', { estimate: 0, unit: 'usd', direction: 'no-detectable-effect' }),
      reviewed('c', 'c', { direction: 'no-detectable-effect' }),
    ];

    expect(reviewsOf(said, earnings).map(({ readings }) => readings)).toEqual([
      ['favorable'],
      ['zero'],
      ['not-detected'],
    ]);
  });

  test('leave out levels, and tests of a feature', () => {
    const none = [
      reviewed('cost', 'a', { measure: 'level', estimate: 5, unit: 'usd' }),
      reviewed('test', 'b', { tested: { assigned: ['f'], features: ['f'], isAlone: true } }),
    ];

    expect(reviewsOf(none, earnings)).toEqual([]);
  });

  test('are none where nothing was reviewed', () => {
    expect(reviewSentences(reviewsOf([findingRow('own')], earnings))).toEqual([]);
  });
});
