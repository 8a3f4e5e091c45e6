import type { Arm } from './arms.ts';
import { type Sign, signOf } from './signs.ts';
import { intervalOf, isNull } from './statement.ts';

/** What arms may be cited for: a difference on the favorable or the unfavorable side. */
export type Claim = Exclude<Sign, 'zero'>;

/** Why an arm speaks against a claim, in the order in which such arms are listed. */
export const againstReasons = {
  'opposite-sign': 'its estimate lies on the other side of zero',
  'opposite-direction': 'its study reports the opposite direction, without an estimate',
  'includes-zero': 'its 95 percent interval includes zero',
  'not-detected': 'its study did not detect a difference, and no interval counts here',
} as const;

type AgainstReason = keyof typeof againstReasons;

/** An arm that speaks against a claim. */
export interface Against {
  readonly arm: Arm;
  readonly reason: AgainstReason;
}

/**
 * The evidence against a claim (methods.md 4): arms whose sign opposes it, by their estimate or by
 * their study's word where that is all there is, largest sample first; then arms whose interval
 * includes zero, or whose study did not detect a difference and gives no interval that counts, likewise. An arm
 * stands once.
 */
export function evidenceAgainst(arms: readonly Arm[], claim: Claim): readonly Against[] {
  const against = arms.flatMap((arm) => {
    const reason = reasonOf(arm, claim);
    return reason ? [{ arm, reason }] : [];
  });
  // Arms come by id, and sorting keeps the order of equals.
  return against.sort(
    (a, b) =>
      Number(opposes(b.reason)) - Number(opposes(a.reason)) ||
      (b.arm.row.sampleSize ?? 0) - (a.arm.row.sampleSize ?? 0),
  );
}

function opposes(reason: AgainstReason): boolean {
  return reason === 'opposite-sign' || reason === 'opposite-direction';
}

function reasonOf(arm: Arm, claim: Claim): AgainstReason | null {
  const { row } = arm;
  const opposite = claim === 'favorable' ? 'unfavorable' : 'favorable';
  const sign = signOf(row);
  if (sign === opposite) {
    return 'opposite-sign';
  }
  if (sign === null && row.direction === opposite) {
    return 'opposite-direction';
  }
  const interval = intervalOf(arm);
  if (interval) {
    return isNull(interval.inference) ? 'includes-zero' : null;
  }
  return row.direction === 'no-detectable-effect' ? 'not-detected' : null;
}
