import { type Funnel, type FunnelPoint, funnel, funnelText } from '../synthesis/funnel.ts';
import { shown } from '../synthesis/metric.ts';
import { pooledArms } from '../synthesis/pool.ts';
import type { Telling } from '../synthesis/statement.ts';
import { ArmRef, type ToldArm } from './arm.ts';
import { builder } from './builder.ts';
import { armsOf, PoolRef, type ToldSynthesis } from './pool.ts';
import { ResultRef } from './result.ts';

interface ToldPoint extends FunnelPoint {
  readonly told: ToldArm;
}

interface ToldFunnel extends Funnel {
  readonly pool: ToldSynthesis;
  readonly telling: Telling;
}

const ON_POOL =
  'Unit: that of the pooled scale, where it is a log ratio the log ratio and not its percent.';

const FunnelPointRef = builder.objectRef<ToldPoint>('FunnelPlotPoint').implement({
  description: 'One arm in a funnel.',
  fields: (t) => ({
    arm: t.field({ type: ArmRef, description: 'The arm.', resolve: ({ told }) => told }),
    y: t.exposeFloat('y', { description: `Its estimate. ${ON_POOL}` }),
    standardError: t.exposeFloat('standardError', {
      description: `The standard error of the estimate. ${ON_POOL}`,
    }),
    isOutside: t.exposeBoolean('isOutside', {
      description: 'Whether it lies farther from the center than 1.96 of its standard errors.',
    }),
  }),
});

const FunnelRef = builder.objectRef<ToldFunnel>('FunnelPlot').implement({
  description:
    'Estimates against their standard errors (Cochrane Handbook 13.3.5), with straight pseudo-limits that leave the center at no error and stand at `low` and `high` at the largest one: 95 percent of arms would lie between them, did they differ by chance alone.',
  fields: (t) => ({
    points: t.field({
      type: [FunnelPointRef],
      description: 'The arms of the pool, by id.',
      resolve: ({ points, pool }) => {
        const told = new Map(armsOf(pool).map((each) => [each.arm.id, each]));
        return points.flatMap((point) => {
          const each = told.get(point.arm);
          return each ? [{ ...point, told: each }] : [];
        });
      },
    }),
    center: t.exposeFloat('center', { description: `The pooled average. ${ON_POOL}` }),
    pooled: t.field({
      type: ResultRef,
      nullable: true,
      description: 'The pooled average with its interval, in the unit of the scale.',
      resolve: ({ pool: { synthesis }, telling }) =>
        synthesis.pool && { inference: synthesis.pool.result, telling },
    }),
    largest: t.exposeFloat('largest', {
      description: `The largest standard error. ${ON_POOL}`,
    }),
    low: t.float({
      description: `The low pseudo-limit at the largest standard error. ${ON_POOL}`,
      resolve: ({ limits }) => limits.low,
    }),
    high: t.float({
      description: `The high pseudo-limit at the largest standard error. ${ON_POOL}`,
      resolve: ({ limits }) => limits.high,
    }),
    lowShown: t.float({
      description: 'The low pseudo-limit as a reader reads it. Unit: that of the scale.',
      resolve: ({ limits, telling }) => shown(telling.metric, limits.low),
    }),
    highShown: t.float({
      description: 'The high pseudo-limit as a reader reads it. Unit: that of the scale.',
      resolve: ({ limits, telling }) => shown(telling.metric, limits.high),
    }),
  }),
});

function funnelOf({ synthesis }: ToldSynthesis): Funnel | null {
  return funnel(pooledArms(synthesis.arms), synthesis);
}

builder.objectField(PoolRef, 'funnel', (t) =>
  t.field({
    type: FunnelRef,
    nullable: true,
    description:
      'The funnel, from ten arms in five evaluations on. Null below: it is not assessable, which says nothing of missing studies.',
    resolve: (pool) => {
      const drawn = funnelOf(pool);
      return drawn && { ...drawn, pool, telling: pool.telling };
    },
  }),
);

builder.objectField(PoolRef, 'funnelText', (t) =>
  t.string({
    description:
      'The funnel in one sentence; below ten arms in five evaluations that it is not assessable, and why.',
    resolve: (pool) => funnelText(funnelOf(pool), pool.synthesis.pool),
  }),
);
