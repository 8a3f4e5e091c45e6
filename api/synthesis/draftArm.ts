import type { EvaluationFacts, FindingRow, ProgramFacts } from '../model/findingRow.ts';
import type { Candidate } from './candidate.ts';

/** An arm with its findings, the preferred one first. */
export interface DraftArm {
  readonly id: string;
  readonly evaluation: EvaluationFacts;
  /** Null where the evaluation's programs were studied together. */
  readonly program: ProgramFacts | null;
  readonly candidates: readonly [Candidate, ...Candidate[]];
}

/** The program of an arm: the finding's own, or the only one of its evaluation. */
export function armProgram({ evaluation, program }: FindingRow): ProgramFacts | null {
  const [first, ...others] = evaluation.programs;
  return program ?? (first && others.length === 0 ? first : null);
}

/** `evaluation/program`, or the evaluation alone where its programs were studied together. */
export function armId(row: FindingRow): string {
  return placeId(row.evaluation.id, armProgram(row)?.id ?? null);
}

export function placeId(evaluation: string, program: string | null): string {
  return program === null ? evaluation : `${evaluation}/${program}`;
}
