import { kinds } from '../model/kinds.ts';
import { unitOf } from '../synthesis/amounts.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { choiceRef } from './choice.ts';

const ScaleKindRef = builder.enumType('ScaleKind', {
  description: 'How effects were made comparable.',
  values: {
    LOG_RATIO: {
      value: 'log-ratio',
      description:
        'Pooled as the log ratio of the two means, shown as percent of the control mean (Friedrich 2008, PMC2430201).',
    },
    DOLLARS: { value: 'dollars', description: 'Dollars of one year, by the price index.' },
    UNIT: { value: 'unit', description: 'The outcome’s own unit.' },
  } as const,
});

/** The scale on which a result is pooled, and how its values read. */
export const ScaleRef = builder.objectRef<Telling>('Scale').implement({
  description: 'The scale on which arms are compared and pooled.',
  fields: (t) => ({
    kind: t.field({
      type: ScaleKindRef,
      description: 'How effects were made comparable.',
      resolve: ({ metric }) => metric.kind,
    }),
    unit: t.field({
      type: choiceRef(kinds.Outcome.properties.unit),
      description: 'The unit in which estimates and intervals are shown.',
      resolve: ({ metric, outcome }) => unitOf(metric, outcome),
    }),
    priceYear: t.int({
      nullable: true,
      description: 'The year of the dollars. Null for other scales.',
      resolve: ({ metric }) => (metric.kind === 'dollars' ? metric.year : null),
    }),
    isIncreaseFavorable: t.boolean({
      description: 'Whether values above zero are the favorable ones.',
      resolve: ({ outcome }) => outcome.favorable !== 'decrease',
    }),
  }),
});
