import type { EvaluationFacts, FindingRow, ProgramFacts } from '../model/findingRow.ts';
import { compareTexts } from '../model/grouping.ts';
import { type Known, knownOf } from './candidate.ts';
import type { DraftArm } from './draftArm.ts';
import { type ExclusionRule, exclusionRules } from './exclusion.ts';
import { type PreferenceRule, preferenceRules, ruleAgainst } from './preference.ts';
import type { ArmsQuestion } from './question.ts';
import { prepareArms, selectArms } from './selection.ts';
import { type SiteRule, siteRules } from './sites.ts';

/** One program within one evaluation, and the one finding that stands for it. */
export interface Arm extends Known {
  /** `evaluation/program`, or the evaluation alone where its programs were studied together. */
  readonly id: string;
  readonly evaluation: EvaluationFacts;
  readonly program: ProgramFacts | null;
}

type PassingRule = ExclusionRule | PreferenceRule | SiteRule;

/** Every rule by which a finding is passed over, in words for a reader. */
export const passingRules: Readonly<Record<PassingRule, string>> = {
  ...exclusionRules,
  ...preferenceRules,
  ...siteRules,
};

/** A finding of the outcome that stands for no arm, and the rule that passed it over. */
export interface PassedOver {
  readonly row: FindingRow;
  readonly rule: PassingRule;
  /** The ids of the findings that stand in its place. */
  readonly keptInstead: readonly string[];
}

export interface Arms {
  /** By id. */
  readonly arms: readonly Arm[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Chooses one finding per arm by the order of preference of methods.md 1, and of a demonstration's
 * sites and its pooled result one or the other (Cochrane Handbook 4.6.2: no person counts
 * twice). Everything passed over is listed with the rule. `matches` narrows the question (programs
 * with a feature, say): a site that it leaves out is not missed when sites and pool are weighed.
 */
export function chooseArms(
  rows: readonly FindingRow[],
  question: ArmsQuestion,
  matches: (row: FindingRow) => boolean = () => true,
): Arms {
  const prepared = prepareArms(rows, question);
  const entries = prepared.entries.filter(({ row }) => matches(row));
  const { kept, dropped } = selectArms(prepared, entries);
  const passedOver: PassedOver[] = entries.flatMap(({ row, eligible }) =>
    'rule' in eligible ? [{ row, rule: eligible.rule, keptInstead: [] }] : [],
  );
  for (const { candidates } of kept) {
    const [preferred, ...others] = candidates;
    for (const other of others) {
      const rule = ruleAgainst(question.window, { preferred, other });
      passedOver.push({ row: other.row, rule, keptInstead: [preferred.row.id] });
    }
  }
  for (const { draft, rule, keptInstead } of dropped) {
    passedOver.push(...draft.candidates.map(({ row }) => ({ row, rule, keptInstead })));
  }
  return {
    arms: armsOf(kept),
    passedOver: passedOver.sort((a, b) => compareTexts(a.row.id, b.row.id)),
  };
}

/** The arms that were selected, by id. */
export function armsOf(kept: readonly DraftArm[]): readonly Arm[] {
  return kept
    .map(({ id, evaluation, program, candidates: [preferred] }) => ({
      id,
      evaluation,
      program,
      ...knownOf(preferred),
    }))
    .sort((a, b) => compareTexts(a.id, b.id));
}
