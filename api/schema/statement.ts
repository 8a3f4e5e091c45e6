import type { Sentence } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { loadAllOfKind } from './loadNodes.ts';

export const StatementRef = builder.objectRef<Sentence>('Statement').implement({
  description:
    'One sentence of a result, with the findings on which it rests. Intervals come before estimates, and a null is said in one fixed way.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    findings: t.field({
      type: ['Finding'],
      description: 'The findings on which it rests.',
      resolve: ({ findings }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Finding', ids: findings }),
    }),
    findingIds: t.idList({
      description: 'Their ids.',
      resolve: ({ findings }) => findings,
    }),
  }),
});
