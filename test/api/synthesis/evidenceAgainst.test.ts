import { describe, expect, test } from 'vitest';
import { evidenceAgainst } from '../../../api/synthesis/evidenceAgainst.ts';
import { synthesize } from '../../../api/synthesis/synthesize.ts';
import { gain } from '../../support/findingRow.ts';

const question = {
  outcome: 'earnings',
  population: null,
  window: '19-36',
  designs: 'all',
  metric: { kind: 'log-ratio' },
  standardErrors: 'derived',
  prefer: 'sites',
} as const;

const rows = [
  gain('clear-gain', { estimate: 2_000, standardError: 300 }, { sampleSize: 9_000 }),
  gain('small-loss', { estimate: -50, standardError: 400 }, { sampleSize: 100 }),
  gain('large-loss', { estimate: -900, standardError: 300 }, { sampleSize: 800 }),
  gain('open-loss', { estimate: -10, standardError: null }, { sampleSize: null }),
  gain('wide-gain', { estimate: 100, standardError: 400 }, { sampleSize: 5_000 }),
  gain(
    'undetected',
    { estimate: 80, standardError: null },
    { sampleSize: 6_000, direction: 'no-detectable-effect' },
  ),
  gain(
    'said-worse',
    { estimate: 0, standardError: null },
    { estimate: null, sampleSize: 400, direction: 'unfavorable' },
  ),
  gain('open-gain', { estimate: 400, standardError: null }, { direction: 'favorable' }),
];

function against(claim: 'favorable' | 'unfavorable') {
  const { arms } = synthesize(rows, question);
  return evidenceAgainst(arms, claim).map(({ arm, reason }) => [arm.program?.id, reason]);
}

describe('the evidence against a claim', () => {
  test('is of opposite sign first, largest sample first, then of intervals that include zero', () => {
    expect(against('favorable')).toEqual([
      ['large-loss', 'opposite-sign'],
      ['said-worse', 'opposite-direction'],
      ['small-loss', 'opposite-sign'],
      ['open-loss', 'opposite-sign'],
      ['undetected', 'not-detected'],
      ['wide-gain', 'includes-zero'],
    ]);
  });

  test('turns with the claim', () => {
    expect(against('unfavorable')).toEqual([
      ['clear-gain', 'opposite-sign'],
      ['undetected', 'opposite-sign'],
      ['wide-gain', 'opposite-sign'],
      ['open-gain', 'opposite-sign'],
      ['small-loss', 'includes-zero'],
    ]);
  });

  test('takes an interval in the own unit of an arm that has no place on the scale', () => {
    const unplaced = { controlMean: null, direction: 'no-detectable-effect' } as const;
    const { arms } = synthesize(
      [
        gain('wide', { estimate: 100, standardError: 400 }, unplaced),
        gain('narrow', { estimate: 900, standardError: 100 }, unplaced),
        gain('open', { estimate: 100, standardError: null }, unplaced),
      ],
      question,
    );

    expect(
      evidenceAgainst(arms, 'favorable').map(({ arm, reason }) => [arm.program?.id, reason]),
    ).toEqual([
      ['open', 'not-detected'],
      ['wide', 'includes-zero'],
    ]);
  });

  test('is none where there are no arms', () => {
    expect(evidenceAgainst([], 'favorable')).toEqual([]);
  });
});
