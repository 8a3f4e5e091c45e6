import { candidateOf, knownOf } from '../synthesis/candidate.ts';
import {
  type Comparison,
  type Contrast,
  type ContrastGroup,
  contrast,
  type FeatureTest,
} from '../synthesis/contrast.ts';
import { contrastSentences } from '../synthesis/contrastSentences.ts';
import type { Telling } from '../synthesis/statement.ts';
import { windowNames, windows } from '../synthesis/windows.ts';
import { ArmRef, toldArms } from './arm.ts';
import { askedOutcome } from './askedOutcome.ts';
import { builder } from './builder.ts';
import { ComparisonRef } from './comparison.ts';
import { EffectRef } from './effect.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { findOfKind, loadAllOfKind, loadNames, loadOfKind } from './loadNodes.ts';
import { inWords } from './names.ts';
import { PassedOverRef } from './passedOver.ts';
import { ScaleRef } from './scale.ts';
import { StatementRef } from './statement.ts';
import { summaryFields } from './summaryFields.ts';
import { armsArguments, readChoice, readMetric, readScope } from './synthesisArguments.ts';
import { readText } from './text.ts';
import { versionFields } from './versionFields.ts';

interface ToldContrast {
  readonly contrast: Contrast;
  readonly telling: Telling;
}

interface ToldGroup extends ToldContrast {
  readonly summary: ContrastGroup;
}

interface ToldTest extends ToldContrast {
  readonly test: FeatureTest;
}

const GroupRef = builder.objectRef<ToldGroup>('ContrastGroup').implement({
  description: 'The arms of one side of a contrast, and what they say together.',
  fields: (t) => ({
    arms: t.field({
      type: [ArmRef],
      description: 'The arms, by id.',
      resolve: ({ summary, telling, contrast: { question } }) =>
        toldArms(summary.members, {
          telling,
          standardErrors: question.standardErrors,
        }),
    }),
    ...summaryFields(t),
  }),
});

const TestRef = builder.objectRef<ToldTest>('FeatureTest').implement({
  description:
    'A test in which the feature was itself assigned at random: rung (a), which alone may speak of its effect.',
  fields: (t) => ({
    finding: t.field({
      type: 'Finding',
      description: 'The finding.',
      resolve: ({ test }, _args, { ask }) => loadOfKind(ask, { kind: 'Finding', id: test.row.id }),
    }),
    assigned: t.field({
      type: ['Feature'],
      description: 'What was assigned: the feature, or a child of it.',
      resolve: ({ test }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Feature', ids: test.assigned }),
    }),
    isAlone: t.boolean({
      description: 'Whether it alone was assigned; else it was part of a package.',
      resolve: ({ test }) => test.isAlone,
    }),
    effect: t.field({
      type: EffectRef,
      description: 'What the test says on the scale of the contrast.',
      resolve: ({ test: { row }, telling, contrast: { question } }) => ({
        known: knownOf(candidateOf(row, telling.metric, question.standardErrors)),
        telling,
        standardErrors: question.standardErrors,
      }),
    }),
  }),
});

const ContrastRef = builder.objectRef<ToldContrast>('Contrast').implement({
  description:
    'A feature against an outcome: randomized tests of it, and the arms of programs with it, known to lack it, and for which it is not recorded.',
  fields: (t) => ({
    feature: t.field({
      type: 'Feature',
      description: 'The feature.',
      resolve: ({ contrast: { feature } }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Feature', id: feature }),
    }),
    outcome: t.field({
      type: 'Outcome',
      description: 'The outcome.',
      resolve: ({ contrast: { question } }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: question.outcome }),
    }),
    scale: t.field({
      type: ScaleRef,
      description: 'The scale on which arms are compared.',
      resolve: ({ telling }) => telling,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The contrast in sentences; only rung (a) speaks of an effect of the feature.',
      resolve: (told, _args, { ask }) =>
        whenAnswered(loadNames(ask, idsIn(told.contrast)), (names) =>
          contrastSentences(told.contrast, {
            outcome: told.telling.outcome,
            nameOf: (id) => names.get(id) ?? wordsOf(id),
          }),
        ),
    }),
    tests: t.field({
      type: [TestRef],
      description: 'Randomized tests of the feature on this outcome, of any window and population.',
      resolve: (told) => told.contrast.tests.map((test) => ({ ...told, test })),
    }),
    with: t.field({
      type: GroupRef,
      description: 'Arms of programs for which the feature is recorded.',
      resolve: (told) => ({ ...told, summary: told.contrast.with }),
    }),
    without: t.field({
      type: GroupRef,
      description: 'Arms of programs known to lack it, as every listed sibling shows.',
      resolve: (told) => ({ ...told, summary: told.contrast.without }),
    }),
    notRecorded: t.field({
      type: GroupRef,
      description: 'Arms of programs for which it is not recorded: they may have it or lack it.',
      resolve: (told) => ({ ...told, summary: told.contrast.notRecorded }),
    }),
    comparisons: t.field({
      type: [ComparisonRef],
      description: 'The arms with it beside each of the other groups that has arms.',
      resolve: ({ contrast: { comparisons }, telling }) =>
        comparisons.map((comparison) => ({ comparison, telling })),
    }),
    passedOver: t.field({
      type: [PassedOverRef],
      description:
        'Findings of the outcome that meet the condition and stand for no arm, each with the rule; by id.',
      resolve: ({ contrast: { passedOver } }) => passedOver,
    }),
    ...versionFields(t),
  }),
});

/** The ids of which a contrast's sentences say the names. */
function idsIn({ feature, tests, comparisons }: Contrast): readonly string[] {
  const named = ({ differences }: Comparison) =>
    differences.flatMap(({ aspect, value }) =>
      aspect === 'sector' || aspect === 'population' ? [value] : [],
    );
  return [feature, ...tests.flatMap(({ assigned }) => assigned), ...comparisons.flatMap(named)];
}

const designWords: Readonly<Record<string, string>> = {
  rct: 'randomized',
  qed: 'quasi-experimental',
};

function wordsOf(value: string): string {
  const window = windowNames.find((name) => name === value);
  return window ? windows[window].words : (designWords[value] ?? inWords(value));
}

builder.queryField('contrast', (t) =>
  t.field({
    type: ContrastRef,
    nullable: true,
    description:
      'How programs with a feature compare with others on an outcome, and what randomized tests of the feature found. Null where there is no such feature, outcome or population.',
    args: {
      feature: t.arg.id({ required: true, description: 'The id of the feature.' }),
      outcome: t.arg.id({ required: true, description: 'The id of the outcome.' }),
      ...armsArguments,
    },
    resolve: (_root, args, context) => {
      const feature = readText('an id', args.feature);
      const found = findOfKind(context.ask, { kind: 'Feature', id: feature });
      const asked = bothAnswered(found, askedOutcome(args, context));
      return whenAnswered(
        bothAnswered(gatherRows(args, context), asked),
        ([{ rows, matches }, [there, outcome]]) => {
          if (!there || !outcome) {
            return null;
          }
          const metric = readMetric(args, { outcome, index: context.view.priceIndex });
          const question = {
            feature,
            outcome: outcome.id,
            metric,
            ...readScope(args),
            ...readChoice(args),
          };
          return {
            contrast: contrast(rows, question, matches),
            telling: { metric, outcome },
          };
        },
      );
    },
  }),
);
