import {
  type Combination,
  combinationText,
  EXPLORATORY,
  emptyText,
  type TruthTable,
  truthTable,
  truthTableSentences,
} from '../synthesis/truthTable.ts';
import { ArmRef, type ToldArm, toldArms } from './arm.ts';
import { builder } from './builder.ts';
import { whenAnswered } from './eventually.ts';
import { readIds } from './ids.ts';
import { loadAllOfKind, loadNames } from './loadNodes.ts';
import { SeparabilityRef } from './separability.ts';
import { SignCountRef } from './signCount.ts';
import { StatementRef } from './statement.ts';

interface ToldTable {
  readonly table: TruthTable;
  readonly told: ReadonlyMap<string, ToldArm>;
  readonly nameOf: (id: string) => string;
}

interface ToldCombination extends ToldTable {
  readonly combination: Combination;
}

const CombinationRef = builder.objectRef<ToldCombination>('FeatureCombination').implement({
  description: 'The arms of whose programs the same of the features are recorded.',
  fields: (t) => ({
    has: t.booleanList({
      description:
        'In step with `features`: whether each is recorded. Not recorded is not the same as absent.',
      resolve: ({ combination }) => combination.has,
    }),
    words: t.string({
      description: 'The combination in words.',
      resolve: ({ combination, table: { features }, nameOf }) =>
        combinationText(combination.has, { features, nameOf }),
    }),
    arms: t.field({
      type: [ArmRef],
      description: 'The arms, by id.',
      resolve: ({ combination, told }) =>
        combination.arms.flatMap((arm) => {
          const each = told.get(arm.id);
          return each ? [each] : [];
        }),
    }),
    signs: t.field({
      type: SignCountRef,
      description: 'How many of them point which way.',
      resolve: ({ combination }) => combination.signs,
    }),
    isContradictory: t.boolean({
      description:
        'Whether arms with the same features recorded point both ways: what is recorded does not tell them apart.',
      resolve: ({ combination }) => combination.isContradictory,
    }),
  }),
});

const TruthTableRef = builder.objectRef<ToldTable>('TruthTable').implement({
  description:
    'Which combinations of recorded features were seen with which signs, whatever the size or p of an estimate. Exploratory: nothing in it was assigned at random, and it does not say what a feature does.',
  fields: (t) => ({
    isExploratory: t.boolean({
      description:
        'Always true: combinations rest on few arms and were not assigned, so that the table can raise a question but not answer one. Show the statement that says so beside it.',
      resolve: () => true,
    }),
    exploratory: t.string({
      description: 'Why it is exploratory, in words.',
      resolve: () => EXPLORATORY,
    }),
    features: t.field({
      type: ['Feature'],
      description: 'The features, by id: those asked for, else all that differ between the arms.',
      resolve: ({ table }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Feature', ids: table.features }),
    }),
    combinations: t.field({
      type: [CombinationRef],
      description: 'The combinations seen, those with most features first.',
      resolve: (told) => told.table.combinations.map((combination) => ({ ...told, combination })),
    }),
    possibleCount: t.float({
      description: 'How many combinations there can be: two to the number of features.',
      resolve: ({ table }) => table.possible,
    }),
    emptyCount: t.float({
      description: 'How many of these no arm has.',
      resolve: ({ table }) => table.possible - table.combinations.length,
    }),
    empty: t.string({
      description:
        'What combinations no arm has, in words: named where they are at most eight, else counted.',
      resolve: ({ table, nameOf }) => emptyText(table, nameOf),
    }),
    statements: t.field({
      type: [StatementRef],
      description:
        'The same in sentences: that it is exploratory first, then what was seen, what contradicts itself, and what is empty. None where there is no arm or no feature.',
      resolve: ({ table, nameOf }) => truthTableSentences(table, { nameOf }),
    }),
  }),
});

builder.objectField(SeparabilityRef, 'truthTable', (t) =>
  t.field({
    type: TruthTableRef,
    nullable: true,
    description:
      'Each combination of recorded features that was seen, with its arms and their signs (features × favorable sign, exploratory). Null where an id is that of no feature.',
    args: {
      features: t.arg.idList({
        description:
          'The ids of the features to combine: with more than a few nearly every arm stands alone. All that differ between the arms where left out.',
      }),
    },
    resolve: ({ arms, ...how }, { features }, { ask }) => {
      const chosen = features ? [...new Set(readIds(features))] : null;
      const table = truthTable(arms, chosen);
      return whenAnswered(
        loadAllOfKind(ask, { kind: 'Feature', ids: chosen ?? [] }),
        ({ length }) =>
          chosen && length < chosen.length
            ? null
            : whenAnswered(loadNames(ask, table.features), (names) => ({
                table,
                told: new Map(toldArms(arms, how).map((each) => [each.arm.id, each])),
                nameOf: (id: string) => names.get(id) ?? id,
              })),
      );
    },
  }),
);
