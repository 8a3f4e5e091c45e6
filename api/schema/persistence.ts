import { type FollowUp, type Persistence, persistence } from '../synthesis/persistence.ts';
import type { StandardErrorPolicy } from '../synthesis/standardError.ts';
import { armSentence, type Telling } from '../synthesis/statement.ts';
import { askedOutcome } from './askedOutcome.ts';
import { builder } from './builder.ts';
import { EffectRef } from './effect.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { findOfKind, loadOfKind } from './loadNodes.ts';
import { PassedOverRef } from './passedOver.ts';
import { ScaleRef } from './scale.ts';
import { StatementRef } from './statement.ts';
import { readMetric, readScope, timeArguments } from './synthesisArguments.ts';
import { readText } from './text.ts';
import { versionFields } from './versionFields.ts';

interface How {
  readonly telling: Telling;
  readonly standardErrors: StandardErrorPolicy;
}

interface ToldFollowUp extends How {
  readonly followUp: FollowUp;
}

interface ToldSeries extends How {
  readonly series: Persistence;
}

interface ToldPersistence extends How {
  readonly program: string;
  readonly all: readonly Persistence[];
}

const FollowUpRef = builder.objectRef<ToldFollowUp>('FollowUp').implement({
  description: 'What one evaluation measured at one time.',
  fields: (t) => ({
    months: t.float({
      description: 'When it was measured. Unit: months after random assignment.',
      resolve: ({ followUp }) => followUp.months,
    }),
    effect: t.field({
      type: EffectRef,
      description: 'What it says on the scale.',
      resolve: ({ followUp, telling, standardErrors }) => ({
        known: followUp,
        telling,
        standardErrors,
      }),
    }),
  }),
});

const SeriesRef = builder.objectRef<ToldSeries>('FollowUpSeries').implement({
  description: 'One evaluation’s measurements of a program over time.',
  fields: (t) => ({
    evaluation: t.field({
      type: 'Evaluation',
      description: 'The evaluation.',
      resolve: ({ series }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Evaluation', id: series.evaluation.id }),
    }),
    followUps: t.field({
      type: [FollowUpRef],
      description: 'One finding for each time of measurement, earliest first.',
      resolve: ({ series, ...how }) => series.followUps.map((followUp) => ({ followUp, ...how })),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'Each measurement in a sentence.',
      resolve: ({ series: { evaluation, followUps }, telling }) =>
        followUps.map(({ months, ...known }) =>
          armSentence(known, { ...telling, whose: `${evaluation.name}, month ${months}` }),
        ),
    }),
    passedOver: t.field({
      type: [PassedOverRef],
      description: 'Its other findings of the program and outcome, each with the rule; by id.',
      resolve: ({ series }) => series.passedOver,
    }),
  }),
});

const PersistenceRef = builder.objectRef<ToldPersistence>('Persistence').implement({
  description: 'How a program’s effect on an outcome lasts, evaluation by evaluation.',
  fields: (t) => ({
    program: t.field({
      type: 'Program',
      description: 'The program.',
      resolve: ({ program }, _args, { ask }) => loadOfKind(ask, { kind: 'Program', id: program }),
    }),
    outcome: t.field({
      type: 'Outcome',
      description: 'The outcome.',
      resolve: ({ telling }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: telling.outcome.id }),
    }),
    scale: t.field({
      type: ScaleRef,
      description: 'The scale on which measurements are compared.',
      resolve: ({ telling }) => telling,
    }),
    series: t.field({
      type: [SeriesRef],
      description: 'The evaluations with a measurement, by id.',
      resolve: ({ all, telling, standardErrors }) =>
        all.map((series) => ({ series, telling, standardErrors })),
    }),
    ...versionFields(t),
  }),
});

builder.queryField('persistence', (t) =>
  t.field({
    type: PersistenceRef,
    nullable: true,
    description:
      'A program’s effect on an outcome at every time of measurement. Null where there is no such program, outcome or population.',
    args: {
      program: t.arg.id({ required: true, description: 'The id of the program.' }),
      outcome: t.arg.id({ required: true, description: 'The id of the outcome.' }),
      ...timeArguments,
    },
    resolve: (_root, args, context) => {
      const id = readText('an id', args.program);
      const found = findOfKind(context.ask, { kind: 'Program', id });
      const asked = bothAnswered(found, askedOutcome(args, context));
      return whenAnswered(
        bothAnswered(gatherRows(args, context), asked),
        ([{ rows, matches }, [program, outcome]]) => {
          if (!program || !outcome) {
            return null;
          }
          const metric = readMetric(args, { outcome, index: context.view.priceIndex });
          const scope = readScope(args);
          const question = { program: id, outcome: outcome.id, metric, ...scope };
          return {
            program: id,
            all: persistence(rows.filter(matches), question),
            telling: { metric, outcome },
            standardErrors: scope.standardErrors,
          };
        },
      );
    },
  }),
);
