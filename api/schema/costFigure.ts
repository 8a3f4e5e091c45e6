import type { FindingRow } from '../model/findingRow.ts';
import { kinds } from '../model/kinds.ts';
import { payerSentences, valuationSentences } from '../synthesis/costAndBenefit.ts';
import { dollarsText, figureText } from '../synthesis/costSentences.ts';
import { builder } from './builder.ts';
import { choiceRef } from './choice.ts';
import { loadOfKind } from './loadNodes.ts';

const UNIT = 'In `unit`, as published.';

export const CostFigureRef = builder.objectRef<FindingRow>('CostFigure').implement({
  description: 'One published figure on costs or benefits, with its finding. Nothing is converted.',
  fields: (t) => ({
    finding: t.field({
      type: 'Finding',
      description: 'The finding.',
      resolve: ({ id }, _args, { ask }) => loadOfKind(ask, { kind: 'Finding', id }),
    }),
    evaluation: t.field({
      type: 'Evaluation',
      description: 'The evaluation that found it.',
      resolve: ({ evaluation }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Evaluation', id: evaluation.id }),
    }),
    outcome: t.field({
      type: 'Outcome',
      description: 'Of what it is a figure.',
      resolve: ({ outcome }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Outcome', id: outcome.id }),
    }),
    text: t.string({
      description:
        'The figure as it is written, its interval first; in words where no figure was published.',
      resolve: figureText,
    }),
    low: t.exposeFloat('ciLow', {
      nullable: true,
      description: `The low end of the published interval, 95 percent unless the finding’s note says otherwise. ${UNIT} Null where none was published.`,
    }),
    high: t.exposeFloat('ciHigh', {
      nullable: true,
      description: `The high end of the published interval. ${UNIT} Null where none was published.`,
    }),
    estimate: t.exposeFloat('estimate', {
      nullable: true,
      description: `The figure. ${UNIT} Null where only a direction was published.`,
    }),
    unit: t.field({
      type: choiceRef(kinds.Finding.properties.unit),
      nullable: true,
      description: 'The unit of the figure. Null where only a direction was published.',
      resolve: ({ unit }) => unit,
    }),
    priceYear: t.exposeInt('priceYear', {
      nullable: true,
      description: 'The year of the dollars. Null where it is not stated: it is not guessed.',
    }),
    dollars: t.string({
      description: 'Whose dollars these are, in words, "price year not stated" among them.',
      resolve: dollarsText,
    }),
    followUp: t.exposeString('followUpLabel', {
      nullable: true,
      description: 'What time it is about, as its source says.',
    }),
    followUpMonths: t.exposeFloat('followUpMonths', {
      nullable: true,
      description:
        'The same in months after random assignment; 0 for the program period. Null where not recorded.',
    }),
    payers: t.stringList({
      description:
        'What its note says of who pays, sentence by sentence as it stands. Empty where it says nothing.',
      resolve: ({ note }) => payerSentences(note),
    }),
    valuations: t.stringList({
      description:
        'What its note says of how it was valued, and what it comes to by another valuation, sentence by sentence as it stands: to be shown beside the figure.',
      resolve: ({ note }) => valuationSentences(note),
    }),
  }),
});
