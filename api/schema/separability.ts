import { type Arm, chooseArms, type PassedOver } from '../synthesis/arms.ts';
import { featurePair, separabilitySentences } from '../synthesis/featurePair.ts';
import { type Separability, separability } from '../synthesis/separability.ts';
import type { StandardErrorPolicy } from '../synthesis/standardError.ts';
import type { Telling } from '../synthesis/statement.ts';
import { ArmRef, toldArms } from './arm.ts';
import { askedOutcome } from './askedOutcome.ts';
import { builder } from './builder.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { FeaturePairRef } from './featurePair.ts';
import { gatherRows } from './gatherRows.ts';
import { readIds } from './ids.ts';
import { loadAllOfKind, loadNames } from './loadNodes.ts';
import { PassedOverRef } from './passedOver.ts';
import { StatementRef } from './statement.ts';
import { armsArguments, readChoice, readMetric, readScope } from './synthesisArguments.ts';
import { versionFields } from './versionFields.ts';

interface ToldSeparability {
  readonly table: Separability;
  readonly arms: readonly Arm[];
  readonly passedOver: readonly PassedOver[];
  readonly telling: Telling;
  readonly standardErrors: StandardErrorPolicy;
}

const FeatureSetRef = builder.objectRef<readonly string[]>('FeatureSet').implement({
  description: 'Features that always occur together in these arms: these data cannot part them.',
  fields: (t) => ({
    features: t.field({
      type: ['Feature'],
      description: 'The features, by id.',
      resolve: (ids, _args, { ask }) => loadAllOfKind(ask, { kind: 'Feature', ids }),
    }),
  }),
});

const SeparabilityRowRef = builder
  .objectRef<{ readonly arm: string; readonly has: readonly boolean[] }>('SeparabilityRow')
  .implement({
    description: 'One arm of the table.',
    fields: (t) => ({
      arm: t.exposeID('arm', { description: 'The id of the arm.' }),
      has: t.exposeBooleanList('has', {
        description: 'In step with `features`: whether the feature is recorded of its program.',
      }),
    }),
  });

export const SeparabilityRef = builder.objectRef<ToldSeparability>('Separability').implement({
  description:
    'Whether the arms of an outcome can tell features apart at all: the arms × features table, its rank, and what always goes together (Cochrane Handbook 10.11).',
  fields: (t) => ({
    arms: t.field({
      type: [ArmRef],
      description: 'The arms, by id.',
      resolve: ({ arms, ...how }) => toldArms(arms, how),
    }),
    features: t.field({
      type: ['Feature'],
      description: 'The features recorded of any of them, by id.',
      resolve: ({ table }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Feature', ids: table.features }),
    }),
    rows: t.field({
      type: [SeparabilityRowRef],
      description: 'The table, a row for each arm.',
      resolve: ({ table }) =>
        table.arms.map((arm, index) => ({ arm, has: table.table[index] ?? [] })),
    }),
    rank: t.int({
      description: 'How many columns of the table carry something of their own.',
      resolve: ({ table }) => table.rank,
    }),
    inEveryArm: t.field({
      type: ['Feature'],
      description: 'Features that every arm has: there is nothing to compare them with.',
      resolve: ({ table }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Feature', ids: table.inEveryArm }),
    }),
    featureSets: t.field({
      type: [FeatureSetRef],
      description: 'Features that always occur together.',
      resolve: ({ table }) => table.featureSets,
    }),
    nearlyTogether: t.field({
      type: [FeaturePairRef],
      description:
        'Pairs of different sets with |r| of 0.8 or more; the first of a set speaks for it.',
      resolve: ({ table, arms }) =>
        table.nearlyTogether.map(({ features: [first, second] }) =>
          featurePair(arms, { first, second }),
        ),
    }),
    pair: t.field({
      type: FeaturePairRef,
      nullable: true,
      description:
        'Whether these arms can tell two features apart. Null where an id is that of no feature, or both are the same.',
      args: {
        first: t.arg.id({ required: true, description: 'The id of one feature.' }),
        second: t.arg.id({ required: true, description: 'The id of the other.' }),
      },
      resolve: ({ arms }, { first, second }, { ask }) =>
        whenAnswered(
          loadAllOfKind(ask, { kind: 'Feature', ids: readIds([first, second]) }),
          ({ length }) =>
            length === 2 && first !== second ? featurePair(arms, { first, second }) : null,
        ),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The same in sentences.',
      resolve: ({ table, arms }, _args, { ask }) =>
        whenAnswered(loadNames(ask, table.features), (names) =>
          separabilitySentences(table, { arms, nameOf: (id) => names.get(id) ?? id }),
        ),
    }),
    passedOver: t.field({
      type: [PassedOverRef],
      description:
        'Findings of the outcome that meet the condition and stand for no arm, each with the rule; by id.',
      resolve: ({ passedOver }) => passedOver,
    }),
    ...versionFields(t),
  }),
});

builder.queryField('separability', (t) =>
  t.field({
    type: SeparabilityRef,
    nullable: true,
    description:
      'Which features the arms of an outcome can tell apart. Null where there is no such outcome or population.',
    args: {
      outcome: t.arg.id({ required: true, description: 'The id of the outcome.' }),
      ...armsArguments,
    },
    resolve: (_root, args, context) => {
      return whenAnswered(
        bothAnswered(gatherRows(args, context), askedOutcome(args, context)),
        ([{ rows, matches }, outcome]) => {
          if (!outcome) {
            return null;
          }
          const metric = readMetric(args, { outcome, index: context.view.priceIndex });
          const scope = readScope(args);
          const question = { outcome: outcome.id, metric, ...scope, ...readChoice(args) };
          const { arms, passedOver } = chooseArms(rows, question, matches);
          return {
            table: separability(arms),
            arms,
            passedOver,
            telling: { metric, outcome },
            standardErrors: scope.standardErrors,
          };
        },
      );
    },
  }),
);
