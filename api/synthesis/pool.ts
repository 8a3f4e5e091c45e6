import type { Arm } from './arms.ts';
import { type Heterogeneity, heterogeneity, type Prediction, predict } from './heterogeneity.ts';
import {
  type Inference,
  type KnappHartung,
  knappHartung,
  randomEffects,
  wald,
  waldInference,
} from './inference.ts';
import { ladderOf } from './ladder.ts';
import {
  dependent,
  evaluationAverages,
  leaveOneOut,
  type PooledArm,
  RHO,
  type WithoutOne,
} from './sensitivity.ts';

/** Arms combined on the pooled scale (methods.md 3). */
export interface Pool {
  readonly k: number;
  readonly evaluations: number;
  /** The Knapp–Hartung result; of one arm its own ordinary interval. */
  readonly result: Inference & Pick<KnappHartung, 'isFloored'>;
  /** Null for one arm. */
  readonly heterogeneity: Heterogeneity | null;
  readonly prediction: Prediction | null;
  /** In percent, by the arms' ids. */
  readonly weights: readonly { readonly id: string; readonly percent: number }[];
}

/** The arms that have a standard error, as they enter a pool. */
export function pooledArms(arms: readonly Arm[]): readonly PooledArm[] {
  return arms.flatMap(({ id, evaluation, effect }) =>
    effect?.standardError
      ? [{ id, evaluation: evaluation.id, y: effect.y, variance: effect.standardError.value ** 2 }]
      : [],
  );
}

export function countEvaluations(arms: readonly { readonly evaluation: string }[]): number {
  return new Set(arms.map(({ evaluation }) => evaluation)).size;
}

/** The random-effects pool of methods.md 3, held to metafor 3.8; null without arms. */
export function pool(arms: readonly PooledArm[]): Pool | null {
  const [first] = arms;
  if (!first) {
    return null;
  }
  const evaluations = countEvaluations(arms);
  if (arms.length === 1) {
    const alone = { estimate: first.y, standardError: Math.sqrt(first.variance) };
    return {
      k: 1,
      evaluations,
      result: { ...waldInference(alone), isFloored: false },
      heterogeneity: null,
      prediction: null,
      weights: [{ id: first.id, percent: 100 }],
    };
  }
  const effects = randomEffects(arms);
  const inference = knappHartung(effects);
  const { prediction } = ladderOf({ arms: arms.length, evaluations });
  const sum = effects.weights.reduce((total, weight) => total + weight, 0);
  return {
    k: arms.length,
    evaluations,
    result: inference,
    heterogeneity: heterogeneity(arms, effects.tau2),
    prediction: predict(effects, { inference, isRough: prediction === 'rough' }),
    weights: arms.map(({ id }, index) => ({
      id,
      percent: (100 * (effects.weights[index] ?? 0)) / sum,
    })),
  };
}

/** The same arms by other rules, beside the pool (methods.md 3). */
export interface Sensitivity {
  readonly wald: Inference;
  readonly leaveOneOut: readonly WithoutOne[];
  /** Arms of one evaluation correlated at ρ; null where no evaluation has two. */
  readonly dependence: {
    readonly rho: number;
    readonly result: Inference;
    readonly tau2: number;
  } | null;
  /** Each evaluation averaged first; null where no evaluation has two arms. */
  readonly evaluationAverages: Inference | null;
}

/** How far the pool hangs on its model and on single arms; null below two arms. */
export function sensitivity(arms: readonly PooledArm[]): Sensitivity | null {
  if (arms.length < 2) {
    return null;
  }
  const atRho = dependent(arms, RHO);
  return {
    wald: wald(randomEffects(arms)),
    leaveOneOut: leaveOneOut(arms),
    dependence: atRho && { rho: RHO, ...atRho },
    evaluationAverages: evaluationAverages(arms),
  };
}
