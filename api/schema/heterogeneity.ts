import { range } from '../synthesis/amounts.ts';
import type { Heterogeneity, Prediction } from '../synthesis/heterogeneity.ts';
import { shown } from '../synthesis/metric.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';

export const HeterogeneityRef = builder.objectRef<Heterogeneity>('Heterogeneity').implement({
  description: 'How much arms differ beyond chance.',
  fields: (t) => ({
    tau2: t.exposeFloat('tau2', {
      description:
        'τ², the variance between arms, by REML. Unit: that of the pooled scale, squared.',
    }),
    tau2Low: t.float({
      description:
        'The low end of the Q-profile 95 percent interval of τ² (Veroniki, PMC4950030). Unit: that of the pooled scale, squared.',
      resolve: ({ tau2Interval }) => tau2Interval.low,
    }),
    tau2High: t.float({
      description: 'The high end of that interval. Unit: that of the pooled scale, squared.',
      resolve: ({ tau2Interval }) => tau2Interval.high,
    }),
    iSquared: t.exposeFloat('iSquared', {
      description: 'I², the share of the spread that is no sampling error, from τ². Unit: percent.',
    }),
    q: t.float({ description: 'Cochran’s Q.', resolve: ({ q }) => q.value }),
    qDf: t.int({ description: 'Its degrees of freedom.', resolve: ({ q }) => q.df }),
    qP: t.float({ description: 'The p value of no differences at all.', resolve: ({ q }) => q.p }),
  }),
});

interface ToldPrediction {
  readonly prediction: Prediction;
  readonly telling: Telling;
}

export const PredictionRef = builder.objectRef<ToldPrediction>('Prediction').implement({
  description: 'A 95 percent prediction interval: where the effect of a further arm may fall.',
  fields: (t) => ({
    low: t.float({
      description: 'Its low end. Unit: that of the scale.',
      resolve: ({ prediction, telling }) => shown(telling.metric, prediction.low),
    }),
    high: t.float({
      description: 'Its high end. Unit: that of the scale.',
      resolve: ({ prediction, telling }) => shown(telling.metric, prediction.high),
    }),
    text: t.string({
      description: 'The interval as it is written.',
      resolve: ({ prediction, telling: { metric, outcome } }) => range(prediction, metric, outcome),
    }),
    df: t.int({
      description: 'Degrees of freedom of Student’s t.',
      resolve: ({ prediction }) => prediction.df,
    }),
    isRough: t.boolean({
      description:
        'From fewer than five arms, or too few evaluations for a headline: a rough guide alone.',
      resolve: ({ prediction }) => prediction.isRough,
    }),
  }),
});
