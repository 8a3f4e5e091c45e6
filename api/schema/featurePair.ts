import { canPart, type FeaturePair, pairText } from '../synthesis/featurePair.ts';
import { builder } from './builder.ts';
import { whenAnswered } from './eventually.ts';
import { findOfKind, loadNames } from './loadNodes.ts';

export const FeaturePairRef = builder.objectRef<FeaturePair>('FeaturePair').implement({
  description: 'How two features go together over some arms.',
  fields: (t) => ({
    first: t.field({
      type: 'Feature',
      nullable: true,
      description: 'One feature. Null where there is none of that id.',
      resolve: ({ first }, _args, { ask }) => findOfKind(ask, { kind: 'Feature', id: first }),
    }),
    second: t.field({
      type: 'Feature',
      nullable: true,
      description: 'The other. Null where there is none of that id.',
      resolve: ({ second }, _args, { ask }) => findOfKind(ask, { kind: 'Feature', id: second }),
    }),
    canBeParted: t.boolean({
      description:
        'Whether each is recorded of some arms but not of all, and not always of the same ones.',
      resolve: canPart,
    }),
    words: t.string({
      description: 'The same in a sentence.',
      resolve: (pair, _args, { ask }) =>
        whenAnswered(loadNames(ask, [pair.first, pair.second]), (names) =>
          pairText(pair, (id) => names.get(id) ?? id),
        ),
    }),
    both: t.exposeIDList('both', { description: 'The ids of the arms with both.' }),
    onlyFirst: t.exposeIDList('onlyFirst', {
      description: 'The ids of the arms with the first alone recorded.',
    }),
    onlySecond: t.exposeIDList('onlySecond', {
      description: 'The ids of the arms with the second alone recorded.',
    }),
    neither: t.exposeIDList('neither', {
      description: 'The ids of the arms for which neither is recorded.',
    }),
  }),
});
