import type { Ladder } from '../synthesis/ladder.ts';
import { builder } from './builder.ts';
import { enumOf } from './names.ts';

const rungMeanings: Readonly<Record<Ladder['rung'], string>> = {
  none: 'No arm has a standard error.',
  'one-arm': 'One arm, which stands alone.',
  'two-arms': 'Two arms: both, the pool in small print.',
  'few-arms': 'Three or four arms, or fewer than three evaluations: intervals first, no headline.',
  headline: 'Five arms in three evaluations or more.',
  contrasts: 'Ten arms in five evaluations or more.',
};

const poolMeanings: Readonly<Record<Ladder['pool'], string>> = {
  none: 'No pool is shown.',
  'small-print': 'The pool is shown in small print.',
  'after-arms': 'The pool comes after the arms.',
  headline: 'The pool is the headline.',
};

const predictionMeanings: Readonly<Record<Ladder['prediction'], string>> = {
  none: 'No prediction interval.',
  rough: 'A prediction interval that is marked as rough; none below three arms.',
  full: 'A prediction interval.',
};

const funnelMeanings: Readonly<Record<Ladder['funnel'], string>> = {
  'not-assessable': 'Too few arms for a funnel to tell anything, which is never "no bias found".',
  assessable: 'Enough arms for a funnel.',
};

const RungRef = builder.enumType('LadderRung', {
  description: 'How many arms a pool has, from how many evaluations.',
  values: enumOf(rungMeanings),
});

const PoolShownRef = builder.enumType('PoolShown', {
  description: 'How a pool may be shown.',
  values: enumOf(poolMeanings),
});

const PredictionShownRef = builder.enumType('PredictionShown', {
  description: 'How a prediction interval may be shown.',
  values: enumOf(predictionMeanings),
});

const FunnelRef = builder.enumType('Funnel', {
  description: 'Whether a funnel can be read.',
  values: enumOf(funnelMeanings),
});

export const LadderRef = builder.objectRef<Ladder>('Ladder').implement({
  description:
    'What may be shown of a pool, by how many arms with a standard error it has and from how many evaluations (Bender 2018, PMC6175308).',
  fields: (t) => ({
    rung: t.expose('rung', { type: RungRef, description: 'The rung.' }),
    says: t.exposeString('says', { description: 'The rung in words.' }),
    pool: t.expose('pool', { type: PoolShownRef, description: 'How the pool may be shown.' }),
    prediction: t.expose('prediction', {
      type: PredictionShownRef,
      description: 'How a prediction interval may be shown.',
    }),
    hasContrasts: t.exposeBoolean('hasContrasts', {
      description: 'Whether a contrast may carry an interval.',
    }),
    funnel: t.expose('funnel', { type: FunnelRef, description: 'Whether a funnel can be read.' }),
  }),
});
