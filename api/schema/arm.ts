import { FULL_SAMPLE } from '../model/node.ts';
import type { Arm } from '../synthesis/arms.ts';
import type { StandardErrorPolicy } from '../synthesis/standardError.ts';
import { armNames, type Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { EffectRef } from './effect.ts';
import { loadOfKind } from './loadNodes.ts';

/** An arm of a result, and how it is written. */
export interface ToldArm {
  readonly arm: Arm;
  readonly name: string;
  /** In percent; null outside the pool, and where nothing is pooled. */
  readonly weight: number | null;
  readonly telling: Telling;
  readonly standardErrors: StandardErrorPolicy;
}

/** The arms of a result with their names among each other and their weights. */
export function toldArms(
  arms: readonly Arm[],
  {
    weights = [],
    ...how
  }: {
    /** Of the arms in the pool; left out where nothing is pooled. */
    readonly weights?: readonly { readonly id: string; readonly percent: number }[];
    readonly telling: Telling;
    readonly standardErrors: StandardErrorPolicy;
  },
): readonly ToldArm[] {
  const names = armNames(arms);
  const percents = new Map(weights.map(({ id, percent }) => [id, percent]));
  return arms.map((arm) => ({
    arm,
    name: names.get(arm.id) ?? arm.id,
    weight: percents.get(arm.id) ?? null,
    ...how,
  }));
}

export const ArmRef = builder.objectRef<ToldArm>('Arm').implement({
  description: 'One program within one evaluation, and the one finding that stands for it.',
  fields: (t) => ({
    id: t.id({
      description: 'The ids of the evaluation and the program, with `/` between.',
      resolve: ({ arm }) => arm.id,
    }),
    name: t.exposeString('name', {
      description: 'The program’s name, with its evaluation where it has several here.',
    }),
    evaluation: t.field({
      type: 'Evaluation',
      description: 'The evaluation.',
      resolve: ({ arm }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Evaluation', id: arm.evaluation.id }),
    }),
    program: t.field({
      type: 'Program',
      nullable: true,
      description: 'The program. Null where the evaluation’s programs were studied together.',
      resolve: ({ arm }, _args, { ask }) =>
        arm.program && loadOfKind(ask, { kind: 'Program', id: arm.program.id }),
    }),
    finding: t.field({
      type: 'Finding',
      description: 'The finding that stands for it.',
      resolve: ({ arm }, _args, { ask }) => loadOfKind(ask, { kind: 'Finding', id: arm.row.id }),
    }),
    group: t.field({
      type: 'Population',
      nullable: true,
      description: 'The group of people alone among whom it was measured. Null: the full sample.',
      resolve: ({ arm: { row } }, _args, { ask }) =>
        row.population === FULL_SAMPLE
          ? null
          : loadOfKind(ask, { kind: 'Population', id: row.population }),
    }),
    effect: t.field({
      type: EffectRef,
      description: 'What it says on the scale of the result.',
      resolve: ({ arm, telling, standardErrors }) => ({ known: arm, telling, standardErrors }),
    }),
    isPooled: t.boolean({
      description: 'Whether it enters the pool: it has a standard error. Else it is an open mark.',
      resolve: ({ arm }) => Boolean(arm.effect?.standardError),
    }),
    weight: t.exposeFloat('weight', {
      nullable: true,
      description:
        'Its weight in the pool. Unit: percent. Null outside the pool, and where the result pools nothing.',
    }),
    followUpMonths: t.float({
      nullable: true,
      description: 'When it was measured. Unit: months after random assignment.',
      resolve: ({ arm }) => arm.row.followUpMonths,
    }),
    sampleSize: t.int({
      nullable: true,
      description: 'How many people were measured. Null where not recorded.',
      resolve: ({ arm }) => arm.row.sampleSize,
    }),
  }),
});
