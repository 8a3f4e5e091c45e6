import { formatCount, formatRounded } from '../../../format/number.ts';
import { type Scale, scaleWords } from '../../../format/scale.ts';
import { tally } from '../figures.ts';
import { line, type Rule } from '../rule.ts';

export const units: readonly Rule[] = [
  {
    id: 'percent-of-control-mean',
    title: 'Money: percent of the control mean',
    says: [
      'Dollars of different years, places and wage levels do not compare. Money is pooled as the log ratio of the two means, y = ln(t / c), and shown as percent of the control mean. Its variance is v(t)/t² + v(c)/c², with the variances of the two means.',
      'Where only the standard error of the difference is known, its variance is split between the two means by arm sizes, or evenly where these are unknown, and the result says which. Dividing the standard error by the control mean alone, as is often done, gives one that is too small wherever the program group earned more.',
    ],
    code: [
      { file: 'api/synthesis/logRatio.ts', functions: ['logRatioOf', 'isEffect'] },
      { file: 'api/synthesis/convert.ts', functions: ['convert', 'convertWith'] },
      { file: 'api/synthesis/metric.ts', functions: ['usualMetric', 'shown'] },
    ],
    sources: [{ name: 'friedrich-2008' }, { name: 'cochrane-6', at: '6.5.1.3' }],
  },
  {
    id: 'mean-near-zero',
    title: 'A mean near zero gives no ratio',
    says: [
      'A mean that is not positive, or less than three of its own standard errors, is too near zero to divide by. Such an arm is listed with that reason, as is one without a control mean; it is never dropped in silence.',
    ],
    hereAndNow: ({ pool }) => {
      const nowhere = pool.arms.filter(({ effect }) => effect.estimate === null);
      return [
        line(
          nowhere.length === 0
            ? 'Every arm of the example has a place on the scale.'
            : `${formatCount(nowhere.length, 'arm has', 'arms have')} no place on the scale: ${tally(
                nowhere.map(({ effect }) => effect.reason ?? 'no reason given'),
              )
                .map(([reason, arms]) => `${reason} (${arms})`)
                .join('; ')}.`,
        ),
      ];
    },
    code: [{ file: 'api/synthesis/logRatio.ts', functions: ['logRatioOf'] }],
    sources: [{ name: 'friedrich-2008' }],
  },
  {
    id: 'dollars-of-one-year',
    title: 'Dollars of one year, on request',
    says: [
      'Money can also be shown in the dollars of one year: the amount times the price index of that year, divided by the index of its own year. Its own year is the stated one; where none is stated it is the year in which assignment began plus the follow-up, marked as assumed.',
    ],
    hereAndNow: ({ choices }) => {
      const { name, source, years } = choices.collection.priceIndex;
      const [first, last] = [years[0], years.at(-1)];
      return first && last
        ? [
            line(
              `${name}, ${first.year} to ${last.year}. What cost $1.00 in ${first.year} cost $${formatRounded(last.value / first.value, 2)} in ${last.year} (${last.value} ÷ ${first.value}).`,
              { name: 'Where the index was read', address: source },
            ),
          ]
        : [];
    },
    code: [{ file: 'api/synthesis/prices.ts', functions: ['priceYearOf', 'inflation'] }],
    sources: [],
  },
  {
    id: 'units-stay-apart',
    title: 'Units stay apart',
    says: [
      'Shares are compared in percentage points, hours in hours, months in months. Results in different units are never pooled together.',
    ],
    hereAndNow: ({ pool }) => [
      line(`${pool.outcome.name} is compared in ${comparedIn(pool.scale)}.`),
    ],
    code: [{ file: 'api/synthesis/metric.ts', functions: ['isMoney', 'usualMetric'] }],
    sources: [{ name: 'cochrane-6' }],
  },
  {
    id: 'worked-example',
    title: 'One arm, step by step',
    says: [
      'From the published figures of one arm to what stands in the pool, with every step between. Of the arms that can be followed with what was published it is the one with most weight in the example.',
    ],
    shows: 'worked-example',
    code: [
      { file: 'api/synthesis/logRatio.ts', functions: ['logRatioOf'] },
      { file: 'api/synthesis/standardError.ts', functions: ['standardErrorOf'] },
      { file: 'api/synthesis/metric.ts', functions: ['shown'] },
    ],
    sources: [{ name: 'friedrich-2008' }, { name: 'cochrane-6' }],
  },
];

function comparedIn(scale: Scale): string {
  return scale.kind === 'LOG_RATIO'
    ? 'log ratios of means, shown as percent of the control mean'
    : scaleWords(scale);
}
