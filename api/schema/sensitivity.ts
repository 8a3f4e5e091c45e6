import type { Arm } from '../synthesis/arms.ts';
import { withBounds } from '../synthesis/bounds.ts';
import type { Inference } from '../synthesis/inference.ts';
import { pool, pooledArms, type Sensitivity } from '../synthesis/pool.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { ResultRef, toldResult } from './result.ts';

interface ToldSensitivity extends Sensitivity {
  readonly arms: readonly Arm[];
  readonly telling: Telling;
}

interface ToldWithoutOne {
  readonly without: string;
  readonly inference: Inference;
  readonly tau2: number;
  readonly telling: Telling;
}

const WithoutArmRef = builder.objectRef<ToldWithoutOne>('PoolWithoutArm').implement({
  description: 'The pool again without one arm.',
  fields: (t) => ({
    armId: t.exposeID('without', { description: 'The id of the arm left out.' }),
    result: t.field({
      type: ResultRef,
      description: 'The average of the others.',
      resolve: ({ inference, telling }) => ({ inference, telling }),
    }),
    tau2: t.exposeFloat('tau2', {
      description: 'τ² among the others. Unit: that of the pooled scale, squared.',
    }),
  }),
});

export const SensitivityRef = builder.objectRef<ToldSensitivity>('Sensitivity').implement({
  description: 'How far a pool hangs on its model, on single arms and on what was not published.',
  fields: (t) => ({
    wald: t.field({
      type: ResultRef,
      description: 'The ordinary random-effects result, from the normal distribution.',
      resolve: ({ wald, telling }) => ({ inference: wald, telling }),
    }),
    leaveOneOut: t.field({
      type: [WithoutArmRef],
      description: 'The pool without each arm in turn; none below three arms.',
      resolve: ({ leaveOneOut, telling }) =>
        leaveOneOut.map(({ without, result, tau2 }) => ({
          without,
          inference: result,
          tau2,
          telling,
        })),
    }),
    rho: t.float({
      nullable: true,
      description:
        'The correlation that is tried between arms of one evaluation, as where they share a control group. Null where no evaluation has two.',
      resolve: ({ dependence }) => dependence?.rho ?? null,
    }),
    dependent: t.field({
      type: ResultRef,
      nullable: true,
      description:
        'The ordinary result at that correlation. Null where no evaluation has two arms.',
      resolve: ({ dependence, telling }) => toldResult(dependence?.result ?? null, telling),
    }),
    evaluationAverages: t.field({
      type: ResultRef,
      nullable: true,
      description: 'Each evaluation averaged first. Null where no evaluation has two arms.',
      resolve: ({ evaluationAverages, telling }) => toldResult(evaluationAverages, telling),
    }),
    bounded: t.field({
      type: ResultRef,
      nullable: true,
      description:
        'With arms without a standard error given the largest that their stars allow, or one imputed from the others (Cochrane Handbook 6.5.2.3). Null where this adds no arm.',
      resolve: ({ arms, telling }) => {
        const bounded = pooledArms(withBounds(arms, telling.metric));
        const isMore = bounded.length > pooledArms(arms).length;
        return toldResult(isMore ? (pool(bounded)?.result ?? null) : null, telling);
      },
    }),
    boundedArmCount: t.int({
      description: 'How many arms are in the pool with these.',
      resolve: ({ arms, telling }) => pooledArms(withBounds(arms, telling.metric)).length,
    }),
  }),
});
