import { formatCount } from '../../../format/number.ts';
import { armsIn, tally } from '../figures.ts';
import { line, type Rule } from '../rule.ts';

export const errors: readonly Rule[] = [
  {
    id: 'standard-errors',
    title: 'Where a standard error comes from',
    says: ['The first of these that a finding’s figures allow; every result says which was used:'],
    steps: [
      'as published, or computed for this collection from other published figures, as the finding’s note says',
      'from a symmetric interval: its width ÷ 2z of its level, 95 percent unless the note says otherwise, with t where groups have fewer than 60 people',
      'from an exact p: |estimate| ÷ z; refused for p above 0.9 or printed as 0',
      'for shares, from the two shares and the arm sizes: the square root of p(1 − p) ÷ n added over the two arms, with equal arms assumed where only the total is known',
    ],
    hereAndNow: ({ pool }) => {
      const found = pool.arms.flatMap(({ effect }) => effect.standardErrorSource ?? []);
      return [
        line(
          found.length === 0
            ? 'No arm of the example has a standard error.'
            : `${tally(found)
                .map(([source, arms]) => `${formatCount(arms, 'arm', 'arms')} ${source}`)
                .join('; ')}; ${pool.armCount - found.length} without one.`,
        ),
      ];
    },
    code: [
      { file: 'api/synthesis/standardError.ts', functions: ['standardErrorOf'] },
      {
        file: 'api/synthesis/noteReading.ts',
        functions: ['intervalLevel', 'isStandardErrorComputed'],
      },
    ],
    sources: [{ name: 'cochrane-6', at: '6.3, 6.4 and 6.5.2' }],
  },
  {
    id: 'stars',
    title: 'Stars give a bound, no standard error',
    says: [
      '“p < 0.05” says how large a standard error may at most be, not how large it is. Bounds are used in a sensitivity view alone. There the arms without stars get a value too, imputed from the scatter of the others: to recover the starred arms alone would bias the average upward.',
    ],
    hereAndNow: ({ pool: { sensitivity, pooledArmCount, armCount } }) => [
      line(
        sensitivity?.bounded
          ? `With bounds and imputed values ${formatCount(sensitivity.boundedArmCount, 'arm is', 'arms are')} in the pool instead of ${pooledArmCount} (of ${armCount}): ${sensitivity.bounded.intervalText}, estimate ${sensitivity.bounded.estimateText}.`
          : 'In the example bounds would add no arm.',
      ),
    ],
    code: [{ file: 'api/synthesis/bounds.ts', functions: ['withBounds', 'starBound'] }],
    sources: [{ name: 'cochrane-6', at: '6.5.2.3' }, { name: 'furukawa-2006' }],
  },
  {
    id: 'without-standard-error',
    title: 'Arms without a standard error stay in view',
    says: [
      'They cannot be weighed, so they stand outside the pool: as open marks in the chart, counted by their signs, and named in the caption. They are never dropped in silence.',
    ],
    hereAndNow: ({ pool }) => [
      line(
        `${formatCount(pool.armCount - pool.pooledArmCount, 'arm stands', 'arms stand')} outside the pool; in it are ${armsIn(pool.pooledArmCount, pool.pooledEvaluationCount)}.`,
      ),
    ],
    code: [
      { file: 'api/synthesis/pool.ts', functions: ['pooledArms'] },
      { file: 'api/synthesis/synthesize.ts', functions: ['synthesize'] },
    ],
    sources: [{ name: 'swim-2020' }, { name: 'cochrane-12' }],
  },
];
