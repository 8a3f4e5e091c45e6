import { groupBy } from '../model/grouping.ts';
import {
  type Inference,
  type KnappHartung,
  knappHartung,
  randomEffects,
  wald,
  waldInference,
} from './inference.ts';
import { type Observation, weigh } from './observation.ts';
import { eigen } from './rotation.ts';

/** An arm's effect as it enters a pool. */
export interface PooledArm extends Observation {
  /** The arm's id. */
  readonly id: string;
  /** The id of its evaluation. */
  readonly evaluation: string;
}

/** The correlation that is tried between arms of one evaluation (methods.md 3). */
export const RHO = 0.6;

/** The pool without one arm. */
export interface WithoutOne {
  readonly without: string;
  readonly result: KnappHartung;
  readonly tau2: number;
}

/** The pool again without each arm in turn (metafor `leave1out`), where two or more are left. */
export function leaveOneOut(arms: readonly PooledArm[]): readonly WithoutOne[] {
  return arms.length < 3
    ? []
    : arms.map(({ id }) => {
        const effects = randomEffects(arms.filter((arm) => arm.id !== id));
        return { without: id, result: knappHartung(effects), tau2: effects.tau2 };
      });
}

/**
 * The ordinary result if the errors of an evaluation's arms were correlated, as they are where arms
 * share a control group (which the evidence files do not record): metafor `rma.mv` on
 * `vcalc(rho = 0.6)`. Each evaluation's covariances are turned onto their own axes, on which the arms
 * are independent and one and the same solver serves. Null where no evaluation has two arms.
 */
export function dependent(
  arms: readonly PooledArm[],
  rho: number,
): { readonly result: Inference; readonly tau2: number } | null {
  const evaluations = [...byEvaluation(arms).values()];
  if (arms.length < 2 || evaluations.every(({ length }) => length < 2)) {
    return null;
  }
  const turned = evaluations.flatMap((group) => turnedOntoAxes(group, rho));
  const effects = randomEffects(turned);
  return { result: wald(effects), tau2: effects.tau2 };
}

function turnedOntoAxes(group: readonly PooledArm[], rho: number): Observation[] {
  const { values, vectors } = eigen(
    group.map((a, i) =>
      group.map((b, j) => (i === j ? a.variance : rho * Math.sqrt(a.variance * b.variance))),
    ),
  );
  return vectors.map((vector, axis) => ({
    x: vector.reduce((sum, part) => sum + part, 0),
    y: vector.reduce((sum, part, index) => sum + part * (group[index]?.y ?? 0), 0),
    variance: values[axis] ?? 0,
  }));
}

/**
 * The pool with the arms of each evaluation averaged first, by inverse variance (metafor
 * `aggregate(struct = "ID")`). Null where no evaluation has two arms.
 */
export function evaluationAverages(arms: readonly PooledArm[]): Inference | null {
  const averages = averageByEvaluation(arms);
  if (averages.length === arms.length) {
    return null;
  }
  const [only, ...others] = averages;
  if (only && others.length === 0) {
    return waldInference({ estimate: only.y, standardError: Math.sqrt(only.variance) });
  }
  return knappHartung(randomEffects(averages));
}

/** One observation per evaluation: the inverse-variance mean of its arms. */
export function averageByEvaluation(arms: readonly PooledArm[]): readonly PooledArm[] {
  return [...byEvaluation(arms)].map(([evaluation, group]) => {
    const { mean, precision } = weigh(group, 0);
    return { id: evaluation, evaluation, y: mean, variance: 1 / precision };
  });
}

function byEvaluation(arms: readonly PooledArm[]): ReadonlyMap<string, readonly PooledArm[]> {
  return groupBy(arms, ({ evaluation }) => evaluation);
}
