import { type PassedOver, passingRules } from '../synthesis/arms.ts';
import { builder } from './builder.ts';
import { loadAllOfKind, loadOfKind } from './loadNodes.ts';

export const PassedOverRef = builder.objectRef<PassedOver>('PassedOver').implement({
  description:
    'A finding that stands for no arm of the question, and the rule that passed it over.',
  fields: (t) => ({
    finding: t.field({
      type: 'Finding',
      description: 'The finding.',
      resolve: ({ row }, _args, { ask }) => loadOfKind(ask, { kind: 'Finding', id: row.id }),
    }),
    findingId: t.id({ description: 'Its id.', resolve: ({ row }) => row.id }),
    rule: t.exposeString('rule', { description: 'The rule, by its short name: `other-window`.' }),
    words: t.string({
      description: 'The rule in words (the first that applies).',
      resolve: ({ rule }) => passingRules[rule],
    }),
    keptInstead: t.field({
      type: ['Finding'],
      description: 'The findings that stand in its place; none where none does.',
      resolve: ({ keptInstead }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Finding', ids: keptInstead }),
    }),
  }),
});
