import { amount, range } from '../synthesis/amounts.ts';
import type { Inference } from '../synthesis/inference.ts';
import { shown } from '../synthesis/metric.ts';
import { isNull, type Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';

/** A mean, or a single estimate, with its interval, and how it is written. */
export interface ToldResult {
  readonly inference: Inference;
  readonly telling: Telling;
}

/** A result to be told; null where there is none. */
export function toldResult(inference: Inference | null, telling: Telling): ToldResult | null {
  return inference && { inference, telling };
}

export const ResultRef = builder.objectRef<ToldResult>('Result').implement({
  description:
    'An average of arms, or one finding’s estimate, with its 95 percent interval. The interval comes first.',
  fields: (t) => ({
    low: t.float({
      description: 'The low end of the 95 percent interval. Unit: that of the scale.',
      resolve: ({ inference, telling }) => shown(telling.metric, inference.interval.low),
    }),
    high: t.float({
      description: 'The high end of the 95 percent interval. Unit: that of the scale.',
      resolve: ({ inference, telling }) => shown(telling.metric, inference.interval.high),
    }),
    estimate: t.float({
      description: 'The estimate. Unit: that of the scale.',
      resolve: ({ inference, telling }) => shown(telling.metric, inference.estimate),
    }),
    intervalText: t.string({
      description: 'The interval as it is written: "4.1 to 27.3 percent of the control mean".',
      resolve: ({ inference, telling: { metric, outcome } }) =>
        range(inference.interval, metric, outcome),
    }),
    estimateText: t.string({
      description: 'The estimate as it is written.',
      resolve: ({ inference, telling: { metric, outcome } }) =>
        amount(inference.estimate, metric, outcome),
    }),
    includesZero: t.boolean({
      description: 'Whether the interval includes zero: no difference was detected.',
      resolve: ({ inference }) => isNull(inference),
    }),
    standardError: t.float({
      description:
        'The standard error on the pooled scale: of a log ratio where the scale is one, else in the unit of the scale.',
      resolve: ({ inference }) => inference.standardError,
    }),
    df: t.int({
      nullable: true,
      description: 'Degrees of freedom of Student’s t. Null where the normal distribution is used.',
      resolve: ({ inference }) => inference.df,
    }),
    p: t.float({
      description: 'The p value of no difference, two-sided.',
      resolve: ({ inference }) => inference.p,
    }),
  }),
});
