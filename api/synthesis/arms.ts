import { type Candidate, candidateOf, type Known, knownOf } from './candidate.ts';
import { armId, armProgram, type DraftArm } from './draftArm.ts';
import { type ExclusionRule, exclusionOf, exclusionRules, type Scope } from './exclusion.ts';
import { compareTexts } from './grouping.ts';
import type { Metric } from './metric.ts';
import {
  compareCandidates,
  type PreferenceRule,
  preferenceRules,
  ruleAgainst,
} from './preference.ts';
import type { EvaluationFacts, FindingRow, ProgramFacts } from './row.ts';
import { sitePlaces } from './sitePlaces.ts';
import { type SiteRule, settleSites, siteRules } from './sites.ts';
import type { StandardErrorPolicy } from './standardError.ts';

/** A question about the arms of one outcome. */
export interface ArmsQuestion extends Scope {
  readonly metric: Metric;
  readonly standardErrors: StandardErrorPolicy;
  /** Which of a demonstration's sites and its pooled result is preferred. */
  readonly prefer: 'sites' | 'pools';
}

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
  const ofOutcome = rows.filter(({ outcome }) => outcome.id === question.outcome);
  const passedOver: PassedOver[] = [];
  const byArm = new Map<string, Candidate[]>();
  const leftOut = new Set<string>();
  for (const row of ofOutcome) {
    const id = armId(row);
    if (!matches(row)) {
      leftOut.add(id);
      continue;
    }
    const rule = exclusionOf(row, question);
    if (rule) {
      passedOver.push({ row, rule, keptInstead: [] });
      continue;
    }
    const candidates = byArm.get(id) ?? [];
    candidates.push(candidateOf(row, question.metric, question.standardErrors));
    byArm.set(id, candidates);
  }

  const drafts = [...byArm].flatMap(([id, candidates]) => draftOf(id, candidates, question));
  const places = sitePlaces(ofOutcome, (id) => byArm.has(id) || !leftOut.has(id));
  const settled = settleSites(drafts, { places, prefer: question.prefer });
  for (const { candidates } of settled.kept) {
    const [preferred, ...others] = candidates;
    for (const other of others) {
      const rule = ruleAgainst(question.window, { preferred, other });
      passedOver.push({ row: other.row, rule, keptInstead: [preferred.row.id] });
    }
  }
  for (const { draft, rule, keptInstead } of settled.dropped) {
    passedOver.push(...draft.candidates.map(({ row }) => ({ row, rule, keptInstead })));
  }
  return {
    arms: settled.kept.map(armOf).sort((a, b) => compareTexts(a.id, b.id)),
    passedOver: passedOver.sort((a, b) => compareTexts(a.row.id, b.row.id)),
  };
}

function draftOf(id: string, candidates: readonly Candidate[], { window }: Scope): DraftArm[] {
  const [first, ...rest] = [...candidates].sort((a, b) => compareCandidates(window, a, b));
  if (!first) {
    return [];
  }
  const program = armProgram(first.row);
  return [{ id, evaluation: first.row.evaluation, program, candidates: [first, ...rest] }];
}

function armOf({ id, evaluation, program, candidates: [preferred] }: DraftArm): Arm {
  return { id, evaluation, program, ...knownOf(preferred) };
}
