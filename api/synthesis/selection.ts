import type { FindingRow } from '../model/findingRow.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { armId, armProgram, type DraftArm } from './draftArm.ts';
import { type ExclusionRule, exclusionOf } from './exclusion.ts';
import { compareCandidates } from './preference.ts';
import type { ArmsQuestion } from './question.ts';
import { type Demonstrations, demonstrationsOf, sitePlaces } from './sitePlaces.ts';
import { type Settled, settleSites } from './sites.ts';

/** A finding of the outcome, with its arm, and its effect unless a rule keeps it out. */
export interface Entry {
  readonly row: FindingRow;
  readonly arm: string;
  readonly eligible: Candidate | { readonly rule: ExclusionRule };
}

/** The findings of an outcome made ready once, so that many narrower questions cost little. */
export interface Prepared {
  readonly question: ArmsQuestion;
  readonly entries: readonly Entry[];
  /** How many findings each arm has, of any time and group. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly demonstrations: Demonstrations;
}

/** Lays out an outcome's findings for a question; `candidate` may remember what it has converted. */
export function prepareArms(
  rows: readonly FindingRow[],
  question: ArmsQuestion,
  candidate: (row: FindingRow) => Candidate = (row) =>
    candidateOf(row, question.metric, question.standardErrors),
): Prepared {
  const ofOutcome = rows.filter(({ outcome }) => outcome.id === question.outcome);
  const entries = ofOutcome.map((row) => {
    const rule = exclusionOf(row, question);
    return { row, arm: armId(row), eligible: rule ? { rule } : candidate(row) };
  });
  return {
    question,
    entries,
    sizes: sizesOf(entries),
    demonstrations: demonstrationsOf(ofOutcome),
  };
}

/**
 * The arms of some of the findings, and what was decided between sites and pools. An arm of which
 * any finding is not among them, and none stands, is no part of the question: it is not missed.
 */
export function selectArms(
  { question, sizes, demonstrations }: Omit<Prepared, 'entries'>,
  entries: readonly Entry[],
): Settled {
  const candidates = new Map<string, Candidate[]>();
  for (const { arm, eligible } of entries) {
    if ('rule' in eligible) {
      continue;
    }
    const known = candidates.get(arm);
    if (known) {
      known.push(eligible);
    } else {
      candidates.set(arm, [eligible]);
    }
  }
  const drafts = [...candidates].flatMap(([id, own]) => draftOf(id, own, question));
  const evaluations = new Set(
    drafts.map(({ evaluation }) => evaluation.id).filter((id) => demonstrations.has(id)),
  );
  if (evaluations.size === 0) {
    return { kept: drafts, dropped: [] };
  }
  const given = sizesOf(entries);
  const isAsked = (id: string) => candidates.has(id) || given.get(id) === sizes.get(id);
  const places = sitePlaces(demonstrations, { evaluations, isAsked });
  return settleSites(drafts, { places, prefer: question.prefer });
}

function sizesOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { arm } of entries) {
    sizes.set(arm, (sizes.get(arm) ?? 0) + 1);
  }
  return sizes;
}

function draftOf(
  id: string,
  candidates: readonly Candidate[],
  { window }: ArmsQuestion,
): DraftArm[] {
  const [first, ...rest] =
    candidates.length > 1
      ? [...candidates].sort((a, b) => compareCandidates(window, a, b))
      : candidates;
  return first
    ? [
        {
          id,
          evaluation: first.row.evaluation,
          program: armProgram(first.row),
          candidates: [first, ...rest],
        },
      ]
    : [];
}
