import type { FindingRow, OutcomeFacts } from '../model/findingRow.ts';
import type { NodeOf, PriceIndex } from '../model/node.ts';
import { isYearly } from '../synthesis/amounts.ts';
import { type BreakEven, breakEvenAccounts } from '../synthesis/breakEven.ts';
import { breakEvenSentences } from '../synthesis/breakEvenSentences.ts';
import { type Persistence, persistence } from '../synthesis/persistence.ts';
import type { Sentence } from '../synthesis/statement.ts';
import { type YearlyGain, yearlyGains } from '../synthesis/yearlyGains.ts';
import { BreakEvenAccountRef } from './breakEvenAccount.ts';
import { builder } from './builder.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { findOfKind, loadAllOfKind, loadOfKind } from './loadNodes.ts';
import { PassedOverRef } from './passedOver.ts';
import { recordedCost } from './recordedCost.ts';
import { StatementRef } from './statement.ts';
import { conditionArguments } from './synthesisArguments.ts';
import { readText } from './text.ts';
import { versionFields } from './versionFields.ts';

interface Gains {
  readonly outcome: OutcomeFacts;
  readonly series: Persistence;
  readonly gains: readonly YearlyGain[];
  readonly accounts: readonly BreakEven[];
}

interface ToldBreakEven {
  readonly program: NodeOf<'Program'>;
  readonly gains: readonly Gains[];
  /** Series of yearly dollars of which none is a gain in dollars of the cost's year. */
  readonly withoutGain: readonly Gains[];
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
      resolve: ({ outcome }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: outcome.id }),
    }),
    findings: t.field({
      type: ['Finding'],
      description: 'The findings whose gains are counted, one for each measured year.',
      resolve: ({ gains }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Finding', ids: gains.map(({ finding }) => finding) }),
    }),
    accounts: t.field({
      type: [BreakEvenAccountRef],
      description:
        'The account undiscounted, and at 3 percent a year. None where no gain is in dollars of a known year.',
      resolve: ({ accounts }) => accounts,
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
    seriesWithoutGain: t.field({
      type: [GainsRef],
      description:
        'Evaluations that measured yearly dollars of which none is a gain in dollars of a known year: they have no account, and what they measured is passed over.',
      resolve: ({ withoutGain }) => withoutGain,
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
    ...versionFields(t),
  }),
});

function statementsOf({ program, gains, withoutGain, why }: ToldBreakEven): readonly Sentence[] {
  const series = [...gains, ...withoutGain].map(({ outcome, series: measured, ...told }) => ({
    name: `${measured.evaluation.name}, ${outcome.name}`,
    followUps: measured.followUps,
    ...told,
  }));
  const cost = recordedCost(program);
  return [
    ...(why === null ? [] : [{ text: `There is no account: ${why}.`, findings: [] }]),
    ...(cost ? breakEvenSentences(series, cost) : []),
  ];
}

function breakEvenOf(
  program: NodeOf<'Program'>,
  { rows, index }: { readonly rows: readonly FindingRow[]; readonly index: PriceIndex },
): ToldBreakEven {
  const { costPerParticipantUsd: cost, costPerParticipantYear: year } = program;
  if (cost === null || year === null) {
    const why =
      cost === null
        ? 'no cost per participant is recorded'
        : 'the price year of the cost is not recorded';
    return { program, gains: [], withoutGain: [], why };
  }
  const outcomes = new Map(rows.map(({ outcome }) => [outcome.id, outcome]));
  // Dollars of which fewer are better, such as benefits received, are no gain that repays a cost.
  const isGain = (outcome: OutcomeFacts) => isYearly(outcome) && outcome.favorable !== 'decrease';
  const all = [...outcomes.values()].filter(isGain).flatMap((outcome) =>
    persistence(rows, {
      program: program.id,
      outcome: outcome.id,
      population: null,
      metric: { kind: 'dollars', year, index },
      standardErrors: 'derived',
    }).map((series) => {
      const gains = yearlyGains(series);
      return { outcome, series, gains, accounts: breakEvenAccounts(gains, cost) };
    }),
  );
  const gains = all.filter(({ accounts }) => accounts.length > 0);
  const withoutGain = all.filter(({ accounts }) => accounts.length === 0);
  const why = gains.length === 0 ? 'no yearly gain in dollars of a known year was found' : null;
  return { program, gains, withoutGain, why };
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
            ? breakEvenOf(program, { rows: rows.filter(matches), index: context.view.priceIndex })
            : null,
      );
    },
  }),
);
