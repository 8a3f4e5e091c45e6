import type { PublicationFacts } from '../model/findingRow.ts';
import { FULL_SAMPLE } from '../model/node.ts';
import { type Candidate, standing } from './candidate.ts';
import type { Window } from './windows.ts';

/** The rules by which one finding of an arm is preferred to another (methods.md 1), in words. */
export const preferenceRules = {
  'no-estimate': 'another finding of the arm has an estimate that converts to the scale',
  'no-standard-error': 'another finding of the arm has a standard error',
  subgroup: 'another finding of the arm is about the full sample',
  'second-hand':
    'another finding of the arm stands in an article, working paper or report on the evaluation itself',
  'not-administrative':
    'another finding of the arm is better measured: administrative data come before data of no recorded source, and these before surveys',
  'earlier-follow-up': 'another finding of the arm has a longer follow-up',
  'earlier-publication': 'another finding of the arm was published later',
  'later-id': 'another finding of the arm is alike in all; its id comes first',
} as const;

export type PreferenceRule = keyof typeof preferenceRules;

interface Criterion {
  readonly rule: PreferenceRule;
  /** Higher is preferred; texts by code units. */
  readonly score: (candidate: Candidate) => number | string;
}

const FIRST_HAND: ReadonlySet<string | null> = new Set([
  'journal-article',
  'working-paper',
  'report',
]);

const longestFollowUp: Criterion = {
  rule: 'earlier-follow-up',
  score: ({ row }) => row.followUpMonths ?? -1,
};

const criteria: readonly Criterion[] = [
  { rule: 'no-estimate', score: (candidate) => Math.min(standing(candidate), 1) },
  { rule: 'no-standard-error', score: standing },
  { rule: 'subgroup', score: ({ row }) => Number(row.population === FULL_SAMPLE) },
  { rule: 'second-hand', score: ({ row }) => Number(isFirstHand(row.publication)) },
  { rule: 'not-administrative', score: ({ row }) => sourceScore(row.dataSource) },
  longestFollowUp,
  { rule: 'earlier-publication', score: ({ row }) => publishedOn(row.publication) },
];

/** For the latest follow-up its length comes before all else. */
const criteriaForLatest: readonly Criterion[] = [longestFollowUp, ...criteria];

function isFirstHand(publication: PublicationFacts | null): boolean {
  return publication?.coversEvaluation === true && FIRST_HAND.has(publication.publicationType);
}

function sourceScore(dataSource: Candidate['row']['dataSource']): number {
  return dataSource === 'administrative' ? 2 : dataSource === null ? 1 : 0;
}

/** Dates compare as texts; a year alone comes before the days of it, undated last. */
function publishedOn(publication: PublicationFacts | null): string {
  return publication?.date ?? publication?.year?.toString() ?? '';
}

/** Orders the findings of one arm, the preferred one first; ties end at the id. */
export function compareCandidates(window: Window, a: Candidate, b: Candidate): number {
  const rule = (window === 'latest' ? criteriaForLatest : criteria).find(
    ({ score }) => score(a) !== score(b),
  );
  if (rule) {
    return rule.score(a) > rule.score(b) ? -1 : 1;
  }
  return a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0;
}

/** The rule by which a finding of an arm comes after the preferred one. */
export function ruleAgainst(
  window: Window,
  { preferred, other }: { readonly preferred: Candidate; readonly other: Candidate },
): PreferenceRule {
  const deciding = (window === 'latest' ? criteriaForLatest : criteria).find(
    ({ score }) => score(preferred) !== score(other),
  );
  return deciding?.rule ?? 'later-id';
}
