import type { Telling } from '../synthesis/statement.ts';
import type { ArmsSummary } from '../synthesis/summary.ts';
import type { ObjectFields } from './builder.ts';
import { LadderRef } from './ladder.ts';
import { ResultRef, toldResult } from './result.ts';
import { SignCountRef } from './signCount.ts';

/** What a group of arms says in short, and how it is written. */
export interface ToldSummary {
  readonly summary: ArmsSummary;
  readonly telling: Telling;
}

/** What is told of every group of arms, be it a cell of the map or a side of a contrast. */
export function summaryFields<Told extends ToldSummary>(t: ObjectFields<Told>) {
  return {
    armCount: t.int({ description: 'How many arms.', resolve: ({ summary }) => summary.arms }),
    evaluationCount: t.int({
      description: 'How many evaluations they are of.',
      resolve: ({ summary }) => summary.evaluations,
    }),
    pooledArmCount: t.int({
      description: 'How many have a standard error.',
      resolve: ({ summary }) => summary.pooledArms,
    }),
    signs: t.field({
      type: SignCountRef,
      description: 'How many point which way.',
      resolve: ({ summary }) => summary.signs,
    }),
    ladder: t.field({
      type: LadderRef,
      description: 'What may be shown of their average.',
      resolve: ({ summary }) => summary.ladder,
    }),
    result: t.field({
      type: ResultRef,
      nullable: true,
      description: 'Their average, to be shown as `ladder` says. Null without a standard error.',
      resolve: ({ summary, telling }) => toldResult(summary.result, telling),
    }),
  };
}
