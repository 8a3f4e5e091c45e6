import type { SignCount } from '../synthesis/signs.ts';
import { builder } from './builder.ts';

export const SignRef = builder.enumType('Sign', {
  description: 'On which side of zero an estimate lies, whatever its size or p.',
  values: {
    FAVORABLE: { value: 'favorable', description: 'On the side that is good for people.' },
    UNFAVORABLE: { value: 'unfavorable', description: 'On the other side.' },
    ZERO: { value: 'zero', description: 'It is zero.' },
  } as const,
});

export const SignCountRef = builder.objectRef<SignCount>('SignCount').implement({
  description:
    'How many arms point which way: by the sign of the estimate, never by its p (Cochrane Handbook 12.2.1.3).',
  fields: (t) => ({
    favorable: t.exposeInt('favorable', { description: 'Arms with a favorable sign.' }),
    unfavorable: t.exposeInt('unfavorable', { description: 'Arms with an unfavorable sign.' }),
    zero: t.exposeInt('zero', { description: 'Arms with an estimate of zero.' }),
    directionOnly: t.exposeInt('directionOnly', {
      description: 'Arms without an estimate whose study states a direction.',
    }),
    noEstimate: t.exposeInt('noEstimate', {
      description: 'Arms without estimate and direction.',
    }),
    share: t.float({
      nullable: true,
      description:
        'The share with a favorable sign among those with an estimate, 0 to 1. Null where there are none.',
      resolve: ({ share }) => share?.value ?? null,
    }),
    shareLow: t.float({
      nullable: true,
      description:
        'The low end of Wilson’s 95 percent interval of the share, 0 to 1. Null as the share.',
      resolve: ({ share }) => share?.low ?? null,
    }),
    shareHigh: t.float({
      nullable: true,
      description:
        'The high end of Wilson’s 95 percent interval of the share, 0 to 1. Null as the share.',
      resolve: ({ share }) => share?.high ?? null,
    }),
  }),
});
