import {
  type Against,
  againstReasons,
  type Claim,
  evidenceAgainst,
} from '../synthesis/evidenceAgainst.ts';
import { armSentence } from '../synthesis/statement.ts';
import { ArmRef, type ToldArm } from './arm.ts';
import { builder } from './builder.ts';
import { enumOf, enumOfSayings } from './names.ts';
import { armsOf, PoolRef } from './pool.ts';
import { StatementRef } from './statement.ts';

interface ToldAgainst extends Pick<Against, 'reason'> {
  readonly told: ToldArm;
}

const claimMeanings: Readonly<Record<Claim, string>> = {
  favorable: 'The programs changed the outcome to the side that is good for people.',
  unfavorable: 'The programs changed the outcome to the other side.',
};

const ClaimRef = builder.enumType('Claim', {
  description: 'What a reader may want to conclude from the arms.',
  values: enumOf(claimMeanings),
});

const AgainstReasonRef = builder.enumType('AgainstReason', {
  description: 'Why an arm speaks against a claim.',
  values: enumOfSayings(againstReasons),
});

const AgainstRef = builder.objectRef<ToldAgainst>('EvidenceAgainst').implement({
  description: 'An arm that speaks against a claim, and why.',
  fields: (t) => ({
    arm: t.field({ type: ArmRef, description: 'The arm.', resolve: ({ told }) => told }),
    reason: t.expose('reason', { type: AgainstReasonRef, description: 'Why.' }),
    words: t.string({
      description: 'Why, in words.',
      resolve: ({ reason }) => againstReasons[reason],
    }),
    statement: t.field({
      type: StatementRef,
      description: 'What the arm found, in one sentence.',
      resolve: ({ told: { arm, name, telling } }) => armSentence(arm, { ...telling, whose: name }),
    }),
  }),
});

builder.objectField(PoolRef, 'evidenceAgainst', (t) =>
  t.field({
    type: [AgainstRef],
    description:
      'The arms that speak against a claim: those whose sign opposes it, largest sample first, then those whose 95 percent interval includes zero or whose study did not detect a difference, largest sample first. An arm stands once.',
    args: {
      claim: t.arg({
        type: ClaimRef,
        defaultValue: 'favorable' as const,
        description: 'The claim.',
      }),
    },
    resolve: (pool, { claim }) => {
      const told = new Map(armsOf(pool).map((each) => [each.arm.id, each]));
      return evidenceAgainst(pool.synthesis.arms, claim ?? 'favorable').flatMap(
        ({ arm, reason }) => {
          const each = told.get(arm.id);
          return each ? [{ told: each, reason }] : [];
        },
      );
    },
  }),
);
