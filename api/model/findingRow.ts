import type { NodeOf } from './node.ts';

/** What a finding's node says of itself. */
type Figures = Pick<
  NodeOf<'Finding'>,
  | 'id'
  | 'name'
  | 'measure'
  | 'followUpLabel'
  | 'followUpMonths'
  | 'estimate'
  | 'unit'
  | 'priceYear'
  | 'money'
  | 'controlMean'
  | 'treatmentMean'
  | 'relativeChange'
  | 'standardError'
  | 'ciLow'
  | 'ciHigh'
  | 'pValue'
  | 'significance'
  | 'sampleSize'
  | 'dataSource'
  | 'direction'
  | 'note'
>;

/** One finding, joined with all that synthesis asks of the graph around it. */
export interface FindingRow extends Figures {
  readonly evaluation: EvaluationFacts;
  /** Null where the finding belongs to all programs of its evaluation together. */
  readonly program: ProgramFacts | null;
  readonly outcome: OutcomeFacts;
  /** The id of the group among whom it was measured; the full sample where none is recorded. */
  readonly population: string;
  readonly publication: PublicationFacts | null;
  /** Where features were themselves assigned at random, these, and whether one alone was. */
  readonly tested: {
    readonly assigned: readonly string[];
    /** The assigned ones with their parents, as which they count. */
    readonly features: readonly string[];
    readonly isAlone: boolean;
  } | null;
  /** People in each group; null where only the total is known, as in today's evidence files. */
  readonly armSizes: { readonly treatment: number; readonly control: number } | null;
}

export interface EvaluationFacts
  extends Pick<NodeOf<'Evaluation'>, 'id' | 'name' | 'design' | 'startYear'> {
  /** Every program that it evaluates. */
  readonly programs: readonly ProgramFacts[];
  /** Other evaluations whose samples are parts of this one's: see `samplesWithin`. */
  readonly includesSamplesOf: readonly string[];
}

export interface ProgramFacts extends Pick<NodeOf<'Program'>, 'id' | 'name'> {
  /** Features recorded of it, each with its parents. */
  readonly features: readonly string[];
  /** Features that it lacks, as its siblings' records show: see `featuresLacking`. */
  readonly lacks: readonly string[];
  /** Sectors for which it trains, each with its parents. */
  readonly sectors: readonly string[];
  /** Groups of people that it serves. */
  readonly populations: readonly string[];
  /** The larger programs to which it belongs, nearest first. */
  readonly partOf: readonly string[];
}

export type OutcomeFacts = Pick<NodeOf<'Outcome'>, 'id' | 'name' | 'unit' | 'favorable' | 'domain'>;

export interface PublicationFacts
  extends Pick<NodeOf<'Publication'>, 'id' | 'publicationType' | 'year' | 'date'> {
  readonly coversEvaluation: boolean;
}

function programsOf(row: FindingRow): readonly ProgramFacts[] {
  return row.program ? [row.program] : row.evaluation.programs;
}

/**
 * The terms recorded of what a finding speaks of. Without a program of its own it belongs to all
 * programs of its evaluation together (methods.md 1), so a term must be recorded of every one.
 */
export function recorded(
  row: FindingRow,
  property: 'features' | 'lacks' | 'sectors' | 'populations',
): readonly string[] {
  const [first, ...others] = programsOf(row);
  const terms = first?.[property] ?? [];
  return others.length === 0
    ? terms
    : terms.filter((id) => others.every((program) => program[property].includes(id)));
}
