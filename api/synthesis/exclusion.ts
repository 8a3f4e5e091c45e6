import type { FindingRow } from '../model/findingRow.ts';
import { isWithin, type Window } from './windows.ts';

/** Which arms a question is about. */
export interface Scope {
  /** The id of the outcome. */
  readonly outcome: string;
  /** The id of the group among whom it was measured; null for any, the full sample preferred. */
  readonly population: string | null;
  readonly window: Window;
  readonly designs: 'randomized' | 'all';
}

/** Why a finding cannot stand for an arm of the question at all (methods.md 1), in words. */
export const exclusionRules = {
  level: 'a level of its own, such as a cost or a rate, and no difference between groups',
  'feature-test':
    'a test of what a feature adds, with the program in both groups: it says nothing of the program',
  'meta-analysis': 'a result over several evaluations: it stands beside the pool, never in it',
  'no-comparison':
    'the evaluation describes how the program was carried out, without a comparison group',
  'other-population': 'measured among another group of people',
  'no-follow-up': 'no time of measurement is recorded',
  'other-window': 'measured outside the window',
  'not-randomized': 'the groups were not made at random',
} as const;

export type ExclusionRule = keyof typeof exclusionRules;

/** The first rule that keeps a finding out, or null. */
export function exclusionOf(row: FindingRow, scope: Scope): ExclusionRule | null {
  const { design } = row.evaluation;
  if (row.tested) {
    return 'feature-test';
  }
  if (row.measure === 'level') {
    return 'level';
  }
  if (design === 'meta-analysis') {
    return 'meta-analysis';
  }
  if (design === 'implementation') {
    return 'no-comparison';
  }
  if (scope.population !== null && row.population !== scope.population) {
    return 'other-population';
  }
  if (row.followUpMonths === null) {
    return 'no-follow-up';
  }
  if (!isWithin(scope.window, row.followUpMonths)) {
    return 'other-window';
  }
  return scope.designs === 'randomized' && design !== 'rct' ? 'not-randomized' : null;
}
