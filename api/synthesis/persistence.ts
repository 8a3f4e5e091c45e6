import type { EvaluationFacts, FindingRow } from '../model/findingRow.ts';
import { compareTexts, groupBy } from '../model/grouping.ts';
import type { PassedOver } from './arms.ts';
import { candidateOf, type Known, knownOf } from './candidate.ts';
import { armProgram } from './draftArm.ts';
import { exclusionOf } from './exclusion.ts';
import { compareCandidates, ruleAgainst } from './preference.ts';
import type { ArmsQuestion } from './question.ts';

/** What one evaluation measured at one time. */
export interface FollowUp extends Known {
  readonly months: number;
}

/** One evaluation's measurements of a program over time, earliest first. */
export interface Persistence {
  readonly evaluation: EvaluationFacts;
  readonly followUps: readonly FollowUp[];
  readonly passedOver: readonly PassedOver[];
}

/** Which outcome is followed over time, and on which scale. */
export type PersistenceQuestion = Pick<
  ArmsQuestion,
  'outcome' | 'population' | 'metric' | 'standardErrors'
>;

/**
 * How a program's effect on an outcome lasts: for each evaluation one finding per time of
 * measurement, by the order of preference of methods.md 1. Programs inherit nothing from each other.
 */
export function persistence(
  rows: readonly FindingRow[],
  { program, ...question }: PersistenceQuestion & { readonly program: string },
): readonly Persistence[] {
  const ofProgram = rows.filter(
    (row) => row.outcome.id === question.outcome && armProgram(row)?.id === program,
  );
  return [...groupBy(ofProgram, ({ evaluation }) => evaluation).entries()]
    .map(([evaluation, own]) => ({ evaluation, ...seriesOf(own, question) }))
    .filter(({ followUps }) => followUps.length > 0)
    .sort((a, b) => compareTexts(a.evaluation.id, b.evaluation.id));
}

function seriesOf(
  rows: readonly FindingRow[],
  question: PersistenceQuestion,
): Omit<Persistence, 'evaluation'> {
  const passedOver: PassedOver[] = [];
  const byMonths = new Map<number, FindingRow[]>();
  for (const row of rows) {
    const rule = exclusionOf(row, { ...question, window: 'latest', designs: 'all' });
    if (rule || row.followUpMonths === null) {
      passedOver.push({ row, rule: rule ?? 'no-follow-up', keptInstead: [] });
    } else {
      byMonths.set(row.followUpMonths, [...(byMonths.get(row.followUpMonths) ?? []), row]);
    }
  }
  const followUps: FollowUp[] = [];
  for (const [months, measured] of byMonths) {
    const [preferred, ...others] = measured
      .map((row) => candidateOf(row, question.metric, question.standardErrors))
      .sort((a, b) => compareCandidates('latest', a, b));
    if (preferred) {
      followUps.push({ months, ...knownOf(preferred) });
      for (const other of others) {
        const rule = ruleAgainst('latest', { preferred, other });
        passedOver.push({ row: other.row, rule, keptInstead: [preferred.row.id] });
      }
    }
  }
  return {
    followUps: followUps.sort((a, b) => a.months - b.months),
    passedOver: passedOver.sort((a, b) => compareTexts(a.row.id, b.row.id)),
  };
}
