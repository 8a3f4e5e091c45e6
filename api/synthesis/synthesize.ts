import type { FindingRow } from '../model/findingRow.ts';
import { type Arm, chooseArms, type PassedOver } from './arms.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import { type Pool, pool, pooledArms } from './pool.ts';
import type { ArmsQuestion } from './question.ts';
import { RULE_SET } from './ruleSet.ts';
import { countSigns, type SignCount } from './signs.ts';

/** All that is said of an outcome's arms, with everything that was passed over (methods.md 1, 3, 7). */
export interface Synthesis {
  readonly ruleSet: string;
  readonly question: ArmsQuestion;
  /** By id, those without a standard error among them. */
  readonly arms: readonly Arm[];
  readonly evaluations: number;
  readonly passedOver: readonly PassedOver[];
  /** Arms that stand outside the pool as they have no standard error. */
  readonly withoutStandardError: number;
  readonly signs: SignCount;
  readonly ladder: Ladder;
  readonly pool: Pool | null;
}

/**
 * Answers a question about an outcome: chooses the arms, counts their signs, pools those that have
 * a standard error, and says what the ladder lets be shown.
 */
export function synthesize(
  rows: readonly FindingRow[],
  question: ArmsQuestion,
  matches?: (row: FindingRow) => boolean,
): Synthesis {
  const { arms, passedOver } = chooseArms(rows, question, matches);
  const weighed = pooledArms(arms);
  const pooled = pool(weighed);
  return {
    ruleSet: RULE_SET,
    question,
    arms,
    evaluations: new Set(arms.map(({ evaluation }) => evaluation.id)).size,
    passedOver,
    withoutStandardError: arms.length - weighed.length,
    signs: countSigns(arms),
    ladder: ladderOf({ arms: pooled?.k ?? 0, evaluations: pooled?.evaluations ?? 0 }),
    pool: pooled,
  };
}
