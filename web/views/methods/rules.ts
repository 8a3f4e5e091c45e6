import type { QueryName } from './queries.ts';
import type { Rule } from './rule.ts';
import { always } from './rules/always.ts';
import { benefit } from './rules/benefit.ts';
import { certainty } from './rules/certainty.ts';
import { counted } from './rules/counted.ts';
import { errors } from './rules/errors.ts';
import { features } from './rules/features.ts';
import { ladder } from './rules/ladder.ts';
import { pooling } from './rules/pooling.ts';
import { rankings } from './rules/rankings.ts';
import { units } from './rules/units.ts';

export interface Section {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
  /** The queries that its numbers come from. */
  readonly asks: readonly QueryName[];
}

/** All rules, in the order of the page. */
export const sections: readonly Section[] = [
  {
    id: 'what-is-counted',
    title: 'What is counted',
    rules: counted,
    asks: ['pool', 'windows', 'feature'],
  },
  { id: 'comparable-units', title: 'Comparable units', rules: units, asks: ['pool', 'choices'] },
  { id: 'errors', title: 'Standard errors', rules: errors, asks: ['pool'] },
  { id: 'pooling', title: 'Pooling', rules: pooling, asks: ['pool'] },
  { id: 'ladder', title: 'How much is said', rules: ladder, asks: ['pool'] },
  {
    id: 'features-and-outcomes',
    title: 'Features and outcomes',
    rules: features,
    asks: ['feature', 'pool', 'whole'],
  },
  { id: 'rankings', title: 'What rankings are called', rules: rankings, asks: ['pool', 'whole'] },
  {
    id: 'certainty',
    title: 'Certainty and ratings',
    rules: certainty,
    asks: ['whole', 'pool'],
  },
  { id: 'cost-and-benefit', title: 'Cost and benefit', rules: benefit, asks: ['program'] },
  { id: 'always', title: 'Always', rules: always, asks: ['pool'] },
];
