import type { NodeOf } from '../model/node.ts';
import {
  type CostAndBenefit,
  costAndBenefit,
  type Payer,
  payers,
} from '../synthesis/costAndBenefit.ts';
import { costSentences } from '../synthesis/costSentences.ts';
import { builder } from './builder.ts';
import { CostFigureRef } from './costFigure.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { findOfKind } from './loadNodes.ts';
import { enumOf } from './names.ts';
import { RecordedCostRef, recordedCost, type ToldRecordedCost } from './recordedCost.ts';
import { StatementRef } from './statement.ts';
import { conditionArguments } from './synthesisArguments.ts';
import { readText } from './text.ts';
import { versionFields } from './versionFields.ts';

interface ToldCosts {
  readonly program: NodeOf<'Program'>;
  readonly found: CostAndBenefit;
  readonly recorded: ToldRecordedCost | null;
}

const payerMeanings: Readonly<Record<Payer, string>> = {
  participant: 'The participants themselves.',
  government: 'Government budgets.',
  society: 'Society as a whole: all accounts together.',
  'not-stated': 'Not stated.',
};

const PayerRef = builder.enumType('Payer', {
  description: 'On whose account a benefit is reckoned, as its outcome’s name says.',
  values: enumOf(payerMeanings),
});

const NetBenefitRef = builder
  .objectRef<CostAndBenefit['netBenefits'][number]>('NetBenefit')
  .implement({
    description: 'Benefits less costs on one account.',
    fields: (t) => ({
      payer: t.expose('payer', { type: PayerRef, description: 'Whose account it is.' }),
      words: t.string({
        description: 'Whose account it is, in words.',
        resolve: ({ payer }) => payers[payer],
      }),
      figures: t.field({
        type: [CostFigureRef],
        description: 'Every figure found, earliest follow-up first; empty where none was.',
        resolve: ({ findings }) => findings,
      }),
    }),
  });

const CostAndBenefitRef = builder.objectRef<ToldCosts>('CostAndBenefit').implement({
  description:
    'A program’s costs and benefits as published, side by side: costs with payer and price year, net benefit by payer, and ratios in every valuation. Nothing is converted, averaged or added up, and a program inherits nothing from what it is a part of.',
  fields: (t) => ({
    program: t.field({
      type: 'Program',
      description: 'The program.',
      resolve: ({ program }) => program,
    }),
    recordedCost: t.field({
      type: RecordedCostRef,
      nullable: true,
      description: 'The cost in the record of the program. Null where none is.',
      resolve: ({ recorded }) => recorded,
    }),
    costs: t.field({
      type: [CostFigureRef],
      description: 'Costs per participant that its evaluations found, earliest follow-up first.',
      resolve: ({ found }) => found.costs,
    }),
    netBenefits: t.field({
      type: [NetBenefitRef],
      description:
        'Net benefit to participants, to government and to society, each though nothing was found; then what does not say to whom.',
      resolve: ({ found }) => found.netBenefits,
    }),
    marginalValues: t.field({
      type: [CostFigureRef],
      description:
        'The marginal value of public funds in every valuation found, earliest follow-up first. It hangs on how gains are valued: never show one alone, and `valuations` of each beside it.',
      resolve: ({ found }) => found.marginalValues,
    }),
    benefitCostRatios: t.field({
      type: [CostFigureRef],
      description:
        'Benefits against costs in every valuation found, earliest follow-up first, in their own unit. Never show one alone.',
      resolve: ({ found }) => found.benefitCostRatios,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The same in sentences.',
      resolve: ({ found, recorded }) => costSentences(found, recorded),
    }),
    ...versionFields(t),
  }),
});

builder.queryField('costAndBenefit', (t) =>
  t.field({
    type: CostAndBenefitRef,
    nullable: true,
    description:
      'What a program costs and what comes back, to whom, as published. Null where there is no such program.',
    args: {
      program: t.arg.id({ required: true, description: 'The id of the program.' }),
      ...conditionArguments,
    },
    resolve: (_root, args, context) => {
      const id = readText('an id', args.program);
      return whenAnswered(
        bothAnswered(gatherRows(args, context), findOfKind(context.ask, { kind: 'Program', id })),
        ([{ rows, matches }, program]) =>
          program && {
            program,
            found: costAndBenefit(rows.filter(matches), program.id),
            recorded: recordedCost(program),
          },
      );
    },
  }),
);
