import type { NodeOf } from '../model/node.ts';
import { payerSentences } from '../synthesis/costAndBenefit.ts';
import { dollarsText, type RecordedCost } from '../synthesis/costSentences.ts';
import { builder } from './builder.ts';

/** The cost in the record of a program, with what is noted of it. */
export interface ToldRecordedCost extends RecordedCost {
  readonly note: string | null;
}

/** The cost that the record of a program states; null where it states none. */
export function recordedCost(program: NodeOf<'Program'>): ToldRecordedCost | null {
  const { costPerParticipantUsd: dollars } = program;
  return dollars === null
    ? null
    : {
        dollars,
        priceYear: program.costPerParticipantYear,
        money: program.costPerParticipantMoney,
        note: program.costPerParticipantNote,
      };
}

export const RecordedCostRef = builder.objectRef<ToldRecordedCost>('RecordedCost').implement({
  description: 'The cost per participant that the record of the program states.',
  fields: (t) => ({
    amount: t.exposeFloat('dollars', {
      description: 'What it spent, on average, on one participant. Unit: U.S. dollars.',
    }),
    priceYear: t.exposeInt('priceYear', {
      nullable: true,
      description: 'The year of the dollars. Null where it is not stated: it is not guessed.',
    }),
    dollars: t.string({
      description: 'Whose dollars these are, in words.',
      resolve: dollarsText,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the cost covers and how it was read.',
    }),
    payers: t.stringList({
      description: 'What the note says of who pays, sentence by sentence as it stands.',
      resolve: ({ note }) => payerSentences(note),
    }),
  }),
});
