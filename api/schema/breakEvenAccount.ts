import type { BreakEven } from '../synthesis/breakEven.ts';
import { builder } from './builder.ts';

type Year = BreakEven['account'][number];

const AccountYearRef = builder.objectRef<Year>('BreakEvenYear').implement({
  description: 'One year of a break-even account.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year after random assignment, from 1.' }),
    gain: t.exposeFloat('gain', {
      nullable: true,
      description:
        'The gain of the year. Unit: dollars of the cost’s year. Null before the first measurement.',
    }),
    isInterpolated: t.exposeBoolean('isInterpolated', {
      description: 'Whether it lies between two measurements, and was found from them in a line.',
    }),
    total: t.exposeFloat('total', {
      description: 'Discounted gains up to its end. Unit: dollars of the cost’s year.',
    }),
    dependentLow: t.float({
      nullable: true,
      description:
        'The low end of the total’s 95 percent interval, yearly errors fully dependent. Unit: dollars of the cost’s year. Null without standard errors.',
      resolve: ({ interval }) => interval?.dependent.low ?? null,
    }),
    dependentHigh: t.float({
      nullable: true,
      description: 'Its high end. Unit: dollars of the cost’s year. Null without standard errors.',
      resolve: ({ interval }) => interval?.dependent.high ?? null,
    }),
    independentLow: t.float({
      nullable: true,
      description:
        'The low end with yearly errors independent. Unit: dollars of the cost’s year. Null without standard errors.',
      resolve: ({ interval }) => interval?.independent.low ?? null,
    }),
    independentHigh: t.float({
      nullable: true,
      description: 'Its high end. Unit: dollars of the cost’s year. Null without standard errors.',
      resolve: ({ interval }) => interval?.independent.high ?? null,
    }),
  }),
});

export const BreakEvenAccountRef = builder.objectRef<BreakEven>('BreakEvenAccount').implement({
  description:
    'Years of observed gain that repay a cost, at one discount rate (OMB Circular A-4 of 2003): losses of the first year included, nothing beyond the last measurement.',
  fields: (t) => ({
    rate: t.exposeFloat('rate', { description: 'The yearly discount rate: 0.03 for 3 percent.' }),
    years: t.exposeFloat('years', {
      nullable: true,
      description: 'After how many years the cost is repaid. Null if not in the measured years.',
    }),
    hasInterval: t.boolean({
      description: 'Whether every year’s gain rests on estimates with a standard error.',
      resolve: ({ yearsInterval }) => yearsInterval !== null,
    }),
    dependentLow: t.float({
      nullable: true,
      description:
        'The fewest years of the 95 percent interval, yearly errors fully dependent. Null if not in the measured years, or without an interval.',
      resolve: ({ yearsInterval }) => yearsInterval?.dependent.low ?? null,
    }),
    dependentHigh: t.float({
      nullable: true,
      description: 'The most years. Null if not in the measured years, or without an interval.',
      resolve: ({ yearsInterval }) => yearsInterval?.dependent.high ?? null,
    }),
    independentLow: t.float({
      nullable: true,
      description:
        'The fewest years, yearly errors independent. Null if not in the measured years, or without an interval.',
      resolve: ({ yearsInterval }) => yearsInterval?.independent.low ?? null,
    }),
    independentHigh: t.float({
      nullable: true,
      description: 'The most years. Null if not in the measured years, or without an interval.',
      resolve: ({ yearsInterval }) => yearsInterval?.independent.high ?? null,
    }),
    lastYear: t.exposeInt('lastYear', { description: 'The last measured year.' }),
    account: t.field({
      type: [AccountYearRef],
      description: 'Year by year.',
      resolve: ({ account }) => account,
    }),
  }),
});
