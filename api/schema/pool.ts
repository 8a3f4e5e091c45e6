import type { FindingRow } from '../model/findingRow.ts';
import type { PriceIndex } from '../model/node.ts';
import { isMoney, type Metric } from '../synthesis/metric.ts';
import { pooledArms, sensitivity } from '../synthesis/pool.ts';
import { reviewSentences, reviewsOf } from '../synthesis/reviews.ts';
import { sentencesOf } from '../synthesis/sentences.ts';
import { specificationCurve } from '../synthesis/specification.ts';
import type { Telling } from '../synthesis/statement.ts';
import { type Synthesis, synthesize } from '../synthesis/synthesize.ts';
import { ArmRef, type ToldArm, toldArms } from './arm.ts';
import { askedOutcome } from './askedOutcome.ts';
import { builder } from './builder.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { HeterogeneityRef, PredictionRef } from './heterogeneity.ts';
import { LadderRef } from './ladder.ts';
import { loadAllOfKind, loadOfKind } from './loadNodes.ts';
import { PassedOverRef } from './passedOver.ts';
import { ResultRef } from './result.ts';
import { ScaleRef } from './scale.ts';
import { SensitivityRef } from './sensitivity.ts';
import { SignCountRef } from './signCount.ts';
import { SpecificationRef } from './specification.ts';
import { StatementRef } from './statement.ts';
import { armsArguments, readChoice, readMetric, readScope } from './synthesisArguments.ts';
import { WindowRef } from './synthesisChoices.ts';
import { versionFields } from './versionFields.ts';

/** A synthesis with the findings it was made of. */
export interface ToldSynthesis {
  readonly synthesis: Synthesis;
  readonly telling: Telling;
  readonly rows: readonly FindingRow[];
  readonly matches: (row: FindingRow) => boolean;
}

export const PoolRef = builder.objectRef<ToldSynthesis>('Pool').implement({
  description:
    'The arms of an outcome, what they say together as far as the ladder lets it be said, and everything that was passed over.',
  fields: (t) => ({
    outcome: t.field({
      type: 'Outcome',
      description: 'The outcome.',
      resolve: ({ synthesis }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: synthesis.question.outcome }),
    }),
    window: t.field({
      type: WindowRef,
      description: 'The span of follow-up.',
      resolve: ({ synthesis }) => synthesis.question.window,
    }),
    scale: t.field({
      type: ScaleRef,
      description: 'The scale on which arms are compared and pooled.',
      resolve: ({ telling }) => telling,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The result in sentences, in the order in which they are to be read.',
      resolve: ({ synthesis, rows, telling }) => [
        ...sentencesOf(synthesis),
        ...reviewSentences(reviewsOf(rows, telling.outcome)),
      ],
    }),
    ladder: t.field({
      type: LadderRef,
      description: 'What may be shown of the pool.',
      resolve: ({ synthesis }) => synthesis.ladder,
    }),
    arms: t.field({
      type: [ArmRef],
      description: 'Every arm by id, those without a standard error among them.',
      resolve: armsOf,
    }),
    armCount: t.int({
      description: 'How many arms there are.',
      resolve: ({ synthesis }) => synthesis.arms.length,
    }),
    evaluationCount: t.int({
      description: 'How many evaluations they are of.',
      resolve: ({ synthesis }) => synthesis.evaluations,
    }),
    pooledArmCount: t.int({
      description: 'How many arms are in the pool: those with a standard error.',
      resolve: ({ synthesis }) => synthesis.pool?.k ?? 0,
    }),
    pooledEvaluationCount: t.int({
      description: 'How many evaluations the arms in the pool are of.',
      resolve: ({ synthesis }) => synthesis.pool?.evaluations ?? 0,
    }),
    signs: t.field({
      type: SignCountRef,
      description: 'How many arms point which way.',
      resolve: ({ synthesis }) => synthesis.signs,
    }),
    result: t.field({
      type: ResultRef,
      nullable: true,
      description:
        'The random-effects average: REML, Knapp–Hartung with its floor (Röver 2015, PMC4647507); of one arm its own interval. To be shown as `ladder` says. Null without a standard error.',
      resolve: ({ synthesis: { pool }, telling }) => pool && { inference: pool.result, telling },
    }),
    isFloored: t.boolean({
      description:
        'Whether the arms agree more than chance has them agree, so that the standard error was kept at the ordinary one.',
      resolve: ({ synthesis }) => synthesis.pool?.result.isFloored ?? false,
    }),
    heterogeneity: t.field({
      type: HeterogeneityRef,
      nullable: true,
      description: 'How much arms differ beyond chance. Null below two arms in the pool.',
      resolve: ({ synthesis }) => synthesis.pool?.heterogeneity ?? null,
    }),
    prediction: t.field({
      type: PredictionRef,
      nullable: true,
      description:
        'Where the effect of a further arm may fall: estimate ± t(k − 1)·√(τ² + SE²). Null below three arms in the pool.',
      resolve: ({ synthesis: { pool }, telling }) =>
        pool?.prediction ? { prediction: pool.prediction, telling } : null,
    }),
    passedOver: t.field({
      type: [PassedOverRef],
      description:
        'Findings of the outcome that meet the condition and stand for no arm, each with the rule; by id.',
      resolve: ({ synthesis }) => synthesis.passedOver,
    }),
    outsideConditionCount: t.int({
      description: 'How many findings of the outcome do not meet the condition (`where` and `at`).',
      resolve: ({ rows, matches, synthesis }) =>
        rows.filter((row) => row.outcome.id === synthesis.question.outcome && !matches(row)).length,
    }),
    beside: t.field({
      type: ['Finding'],
      description:
        'Findings of meta-analyses over several evaluations on this outcome, whatever their window and the condition: they never enter the pool, and stand beside it.',
      resolve: ({ rows, telling }, _args, { ask }) =>
        loadAllOfKind(ask, {
          kind: 'Finding',
          ids: reviewsOf(rows, telling.outcome)
            .filter(({ isSameOutcome }) => isSameOutcome)
            .flatMap(({ findings }) => findings),
        }),
    }),
    sensitivity: t.field({
      type: SensitivityRef,
      nullable: true,
      description: 'The same arms by other rules. Null below two arms in the pool.',
      resolve: ({ synthesis, telling }) => {
        const weighed = pooledArms(synthesis.arms);
        const tried = sensitivity(weighed);
        return tried && { ...tried, arms: synthesis.arms, telling };
      },
    }),
    specifications: t.field({
      type: [SpecificationRef],
      description:
        'The specification curve (Simonsohn 2020, 10.1038/s41562-020-0912-z): the pool under every combination of window, scale (money: percent of the control mean, and dollars of one year), standard errors, inclusion and model.',
      resolve: ({ rows, matches, synthesis: { question }, telling }, _args, { view }) =>
        specificationCurve(
          rows,
          { ...question, metrics: metricsOf(telling, view.priceIndex) },
          matches,
        ).map((specified) => ({
          specified,
          telling: { ...telling, metric: specified.specification.metric },
        })),
    }),
    ...versionFields(t),
  }),
});

/** The arms of a synthesis as they are told, by id. */
export function armsOf({ synthesis, telling }: ToldSynthesis): readonly ToldArm[] {
  return toldArms(synthesis.arms, {
    weights: synthesis.pool?.weights ?? [],
    telling,
    standardErrors: synthesis.question.standardErrors,
  });
}

/** The scales of a specification curve: money is tried on both of its scales. */
function metricsOf({ metric, outcome }: Telling, index: PriceIndex): readonly Metric[] {
  return isMoney(outcome.unit)
    ? [
        { kind: 'log-ratio' },
        metric.kind === 'dollars' ? metric : readMetric({ metric: 'dollars' }, { outcome, index }),
      ]
    : [metric];
}

builder.queryField('pool', (t) =>
  t.field({
    type: PoolRef,
    nullable: true,
    description:
      'All findings of an outcome combined: one finding per program and evaluation, comparable, weighed and told as the number of arms allows. Null where there is no such outcome or population.',
    args: {
      outcome: t.arg.id({ required: true, description: 'The id of the outcome.' }),
      ...armsArguments,
    },
    resolve: (_root, args, context) =>
      whenAnswered(
        bothAnswered(gatherRows(args, context), askedOutcome(args, context)),
        ([{ rows, matches }, outcome]) => {
          if (!outcome) {
            return null;
          }
          const metric = readMetric(args, { outcome, index: context.view.priceIndex });
          const question = { outcome: outcome.id, metric, ...readScope(args), ...readChoice(args) };
          return {
            synthesis: synthesize(rows, question, matches),
            telling: { metric, outcome },
            rows,
            matches,
          };
        },
      ),
  }),
);
