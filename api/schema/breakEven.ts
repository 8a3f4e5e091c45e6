import type { FindingRow } from '../model/findingRow.ts';
import type { NodeOf, PriceIndex } from '../model/node.ts';
import { isYearly } from '../synthesis/amounts.ts';
import { breakEven, DISCOUNT_RATES } from '../synthesis/breakEven.ts';
import { breakEvenSentences } from '../synthesis/breakEvenSentences.ts';
import { type Persistence, persistence } from '../synthesis/persistence.ts';
import { RULE_SET } from '../synthesis/ruleSet.ts';
import type { Sentence } from '../synthesis/statement.ts';
import { yearlyGains } from '../synthesis/yearlyGains.ts';
import { BreakEvenAccountRef } from './breakEvenAccount.ts';
import { builder } from './builder.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { findOfKind, loadAllOfKind, loadOfKind } from './loadNodes.ts';
import { PassedOverRef } from './passedOver.ts';
import { StatementRef } from './statement.ts';
import { conditionArguments } from './synthesisArguments.ts';
import { readText } from './text.ts';

interface Gains {
  readonly outcome: string;
  readonly series: Persistence;
  readonly cost: number;
}

interface ToldBreakEven {
  readonly program: NodeOf<'Program'>;
  readonly gains: readonly Gains[];
  /** Why there is no account; null where there is one. */
  readonly why: string | null;
}

const GainsRef = builder.objectRef<Gains>('BreakEvenSeries').implement({
  description: 'The yearly gains that one evaluation measured, against the program’s cost.',
  fields: (t) => ({
    evaluation: t.field({
      type: 'Evaluation',
      description: 'The evaluation.',
      resolve: ({ series }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Evaluation', id: series.evaluation.id }),
    }),
    outcome: t.field({
      type: 'Outcome',
      description: 'The outcome: money of one year.',
      resolve: ({ outcome }, _args, { ask }) => loadOfKind(ask, { kind: 'Outcome', id: outcome }),
    }),
    findings: t.field({
      type: ['Finding'],
      description: 'The findings whose gains are counted, one for each measured year.',
      resolve: ({ series }, _args, { ask }) =>
        loadAllOfKind(ask, {
          kind: 'Finding',
          ids: yearlyGains(series).map(({ finding }) => finding),
        }),
    }),
    accounts: t.field({
      type: [BreakEvenAccountRef],
      description: 'The account undiscounted, and at 3 percent a year.',
      resolve: ({ series, cost }) => {
        const measured = yearlyGains(series);
        return DISCOUNT_RATES.flatMap((rate) => breakEven(measured, { cost, rate }) ?? []);
      },
    }),
    passedOver: t.field({
      type: [PassedOverRef],
      description: 'Its other findings of the outcome, each with the rule; by id.',
      resolve: ({ series }) => series.passedOver,
    }),
  }),
});

const BreakEvenRef = builder.objectRef<ToldBreakEven>('BreakEven').implement({
  description:
    'After how many years of observed gains a program’s cost is repaid, evaluation by evaluation. Gains of participants alone: a program may be worth more, or less, to others.',
  fields: (t) => ({
    program: t.field({
      type: 'Program',
      description: 'The program, with its cost per participant as published.',
      resolve: ({ program }) => program,
    }),
    series: t.field({
      type: [GainsRef],
      description: 'The evaluations with a yearly gain in dollars.',
      resolve: ({ gains }) => gains,
    }),
    statements: t.field({
      type: [StatementRef],
      description:
        'The same in sentences: after how many years the cost is repaid, interval first; or why there is no account.',
      resolve: statementsOf,
    }),
    reason: t.exposeString('why', {
      nullable: true,
      description: 'Why there is no account, in words. Null where there is one.',
    }),
    ruleSet: t.string({
      description: 'The version of the rules by which the result was made.',
      resolve: () => RULE_SET,
    }),
    dataVersion: t.string({
      description: 'The version of the data of which it was made.',
      resolve: (_told, _args, { view }) => view.version,
    }),
  }),
});

function statementsOf({ program, gains, why }: ToldBreakEven): readonly Sentence[] {
  const { costPerParticipantUsd: dollars, costPerParticipantYear: priceYear } = program;
  if (why !== null || dollars === null || priceYear === null) {
    return [{ text: `There is no account: ${why}.`, findings: [] }];
  }
  const series = gains.map(({ series: measured }) => ({
    evaluation: measured.evaluation.name,
    gains: yearlyGains(measured),
  }));
  return breakEvenSentences(series, { dollars, priceYear });
}

function accountOf(
  program: NodeOf<'Program'>,
  { rows, index }: { readonly rows: readonly FindingRow[]; readonly index: PriceIndex },
): ToldBreakEven {
  const { costPerParticipantUsd: cost, costPerParticipantYear: year } = program;
  if (cost === null || year === null) {
    const why =
      cost === null
        ? 'no cost per participant is recorded'
        : 'the price year of the cost is not recorded';
    return { program, gains: [], why };
  }
  const outcomes = new Map(rows.map(({ outcome }) => [outcome.id, outcome]));
  const gains = [...outcomes.values()].filter(isYearly).flatMap((outcome) =>
    persistence(rows, {
      program: program.id,
      outcome: outcome.id,
      population: null,
      metric: { kind: 'dollars', year, index },
      standardErrors: 'derived',
    }).flatMap((series) =>
      yearlyGains(series).length === 0 ? [] : [{ outcome: outcome.id, series, cost }],
    ),
  );
  const why = gains.length === 0 ? 'no yearly gain in dollars of a known year was found' : null;
  return { program, gains, why };
}

builder.queryField('breakEven', (t) =>
  t.field({
    type: BreakEvenRef,
    nullable: true,
    description:
      'After how many years of observed gains a program’s cost is repaid. Null where there is no such program.',
    args: {
      program: t.arg.id({ required: true, description: 'The id of the program.' }),
      ...conditionArguments,
    },
    resolve: (_root, args, context) => {
      const found = findOfKind(context.ask, {
        kind: 'Program',
        id: readText('an id', args.program),
      });
      return whenAnswered(
        bothAnswered(gatherRows(args, context), found),
        ([{ rows, matches }, program]) =>
          program
            ? accountOf(program, { rows: rows.filter(matches), index: context.view.priceIndex })
            : null,
      );
    },
  }),
);
