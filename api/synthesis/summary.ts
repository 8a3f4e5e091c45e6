import type { Arm } from './arms.ts';
import { type Inference, knappHartung, randomEffects, waldInference } from './inference.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import { countEvaluations, pooledArms } from './pool.ts';
import { countSigns, type SignCount } from './signs.ts';

/** What a group of arms says in short: for a cell of the map, or one side of a contrast. */
export interface ArmsSummary {
  readonly arms: number;
  readonly evaluations: number;
  readonly signs: SignCount;
  /** Of the arms, those with a standard error. */
  readonly pooledArms: number;
  readonly ladder: Ladder;
  /** The Knapp–Hartung pool, of one arm its own interval; null without a standard error. */
  readonly result: Inference | null;
}

/** The count, the signs and the pool of a group of arms, by the rules of `pool`. */
export function summarize(arms: readonly Arm[]): ArmsSummary {
  const weighed = pooledArms(arms);
  const [first, second] = weighed;
  return {
    arms: arms.length,
    evaluations: new Set(arms.map(({ evaluation }) => evaluation.id)).size,
    signs: countSigns(arms),
    pooledArms: weighed.length,
    ladder: ladderOf({ arms: weighed.length, evaluations: countEvaluations(weighed) }),
    result: second
      ? knappHartung(randomEffects(weighed))
      : first
        ? waldInference({ estimate: first.y, standardError: Math.sqrt(first.variance) })
        : null,
  };
}
