import { slugOf, type Term } from './vocabulary.ts';

/** An outcome, with the size that an effect on it, and a control mean, tend to have. */
export interface OutcomeTerm extends Term {
  readonly domain: string;
  readonly unit: string;
  readonly favorable?: 'decrease';
  readonly effect: number;
  readonly mean: number;
}

type OutcomeRow = readonly [
  name: string,
  domain: string,
  unit: string,
  effect: number,
  mean: number,
  favorable?: 'decrease',
];

const OUTCOME_ROWS: readonly OutcomeRow[] = [
  ['Yearly earnings', 'earnings', 'usd', 1800, 17500],
  ['Any employment', 'employment', 'percentage-points', 4, 68],
  ['Credential earned', 'credentials', 'percentage-points', 16, 31],
  ['Cost for each participant', 'cost-benefit', 'usd', 6200, 6200],
  ['Earnings in a quarter', 'earnings', 'usd', 420, 4600],
  ['Course completed', 'training', 'percentage-points', 14, 52],
  ['Employment in the field', 'employment', 'percentage-points', 12, 24],
  ['Job with health insurance', 'job-quality', 'percentage-points', 5, 38],
  ['Training received', 'training', 'percentage-points', 28, 40],
  ['Earnings over the whole follow-up', 'earnings', 'usd', 4100, 52000],
  ['Wage of the latest job', 'earnings', 'usd-per-hour', 0.9, 14.2],
  ['Quarters with work', 'employment', 'count', 0.3, 2.7],
  ['Hours in training', 'training', 'hours', 110, 160],
  ['Food assistance received', 'public-benefits', 'percentage-points', 3, 33, 'decrease'],
  ['Full-time employment', 'employment', 'percentage-points', 5, 47],
  ['Net benefit to participants', 'cost-benefit', 'usd', 9500, 9500],
  ['Benefit to cost ratio', 'cost-benefit', 'ratio', 1.6, 1.6],
  ['College enrollment', 'credentials', 'percentage-points', 9, 44],
  ['Cash assistance received', 'public-benefits', 'usd', 150, 900, 'decrease'],
  ['Works at a higher wage', 'job-quality', 'percentage-points', 8, 29],
  ['Months with work', 'employment', 'months', 0.8, 8.1],
  ['Credits earned', 'credentials', 'count', 4, 11],
  ['Associate degree', 'credentials', 'percentage-points', 3, 9],
  ['Job with a regular schedule', 'job-quality', 'percentage-points', 3, 55],
  ['Job with paid leave', 'job-quality', 'percentage-points', 4, 41],
  ['Stays with one employer', 'job-quality', 'percentage-points', 4, 36],
  ['Financial hardship', 'well-being', 'percentage-points', 3, 42, 'decrease'],
  ['Life satisfaction', 'well-being', 'sd', 0.08, 0.5],
  ['Weekly hours of work', 'employment', 'hours', 1.4, 24],
  ['Net benefit to the public', 'cost-benefit', 'usd', 2100, 2100],
  ['License held', 'credentials', 'percentage-points', 11, 18],
  ['Credentials of a year or more', 'credentials', 'percentage-points', 6, 14],
  ['Household income', 'earnings', 'usd', 1500, 29000],
  ['Coaching received', 'training', 'percentage-points', 24, 35],
  ['Satisfied with the job', 'well-being', 'percentage-points', 3, 61],
  ['Debt for study', 'well-being', 'usd', 500, 4300, 'decrease'],
];

/** What readers call the common ones. */
const OUTCOME_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Yearly earnings': ['earnings', 'income', 'pay'],
  'Any employment': ['employment', 'having work'],
  'Credential earned': ['credentials', 'certificates'],
  'Cost for each participant': ['cost', 'price'],
  'Wage of the latest job': ['wage', 'hourly pay'],
  'Food assistance received': ['food stamps'],
};

export const outcomes: readonly OutcomeTerm[] = OUTCOME_ROWS.map(
  ([name, domain, unit, effect, mean, favorable]) => ({
    id: slugOf(name),
    name,
    ...(name in OUTCOME_ALIASES ? { aliases: OUTCOME_ALIASES[name] } : {}),
    definition: `What studies report as ${name.toLowerCase()}, in their own terms.`,
    domain,
    unit,
    ...(favorable === undefined ? {} : { favorable }),
    effect,
    mean,
  }),
);
