import type { EvaluationFacts, FindingRow } from '../model/findingRow.ts';
import { compareTexts, groupBy } from '../model/grouping.ts';
import { counted, listed } from './amounts.ts';
import { signOf } from './signs.ts';
import type { Sentence } from './statement.ts';

/** What a review says of an outcome: by the sign of its estimate, else in its own reading. */
export const readings = {
  favorable: 'a favorable difference',
  unfavorable: 'an unfavorable difference',
  zero: 'a difference of zero',
  'not-detected': 'no difference detected',
  'not-stated': 'no direction stated',
} as const;

type Reading = keyof typeof readings;

/** A review of several evaluations, with what it says of one outcome. */
export interface Review {
  readonly evaluation: EvaluationFacts;
  readonly outcome: FindingRow['outcome'];
  /** Whether it is of the outcome asked for, and not of another of the same domain. */
  readonly isSameOutcome: boolean;
  /** Without double, in the order of `readings`; several where it says different things by time or group. */
  readonly readings: readonly Reading[];
  /** The ids of its findings. */
  readonly findings: readonly string[];
}

/**
 * Every review of an outcome, so that none stands for a general claim alone, and those of other
 * outcomes of its domain after them (methods.md 5). They enter no pool. Levels compare no groups, and
 * tests of a feature say nothing of programs: both are left out.
 */
export function reviewsOf(
  rows: readonly FindingRow[],
  { id, domain }: Pick<FindingRow['outcome'], 'id' | 'domain'>,
): readonly Review[] {
  const reviewed = rows.filter(
    ({ evaluation, outcome, measure, tested }) =>
      evaluation.design === 'meta-analysis' &&
      measure !== 'level' &&
      !tested &&
      (outcome.id === id || (domain !== null && outcome.domain === domain)),
  );
  const groups = groupBy(reviewed, ({ evaluation, outcome }) =>
    JSON.stringify([evaluation.id, outcome.id]),
  );
  return [...groups.values()]
    .flatMap((findings) => {
      const [first] = findings;
      const said = new Set(findings.map(readingOf));
      return first
        ? [
            {
              evaluation: first.evaluation,
              outcome: first.outcome,
              isSameOutcome: first.outcome.id === id,
              readings: readingNames.filter((reading) => said.has(reading)),
              findings: findings.map((row) => row.id).sort(compareTexts),
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        Number(b.isSameOutcome) - Number(a.isSameOutcome) ||
        compareTexts(a.evaluation.id, b.evaluation.id) ||
        compareTexts(a.outcome.id, b.outcome.id),
    );
}

const readingNames: readonly Reading[] = [
  'favorable',
  'unfavorable',
  'zero',
  'not-detected',
  'not-stated',
];

/** The sign of its estimate whatever its test said (methods.md 1), else the review's own word. */
function readingOf(row: FindingRow): Reading {
  const sign = signOf(row);
  if (sign !== null) {
    return sign;
  }
  if (row.direction === null) {
    return 'not-stated';
  }
  return row.direction === 'no-detectable-effect' ? 'not-detected' : row.direction;
}

/** Whether reviews read an outcome differently; one that states no direction neither agrees nor disagrees. */
export function doReviewsDisagree(reviews: readonly Review[]): boolean {
  const said = reviews.flatMap((review) =>
    review.readings.filter((reading) => reading !== 'not-stated'),
  );
  return new Set(said).size > 1;
}

/** The reviews of an outcome in sentences: how many there are, and whether they agree. */
export function reviewSentences(reviews: readonly Review[]): readonly Sentence[] {
  const same = reviews.filter(({ isSameOutcome }) => isSameOutcome);
  const others = reviews.filter(({ isSameOutcome }) => !isSameOutcome);
  const [first] = same;
  const say = (text: string, those: readonly Review[]) => ({
    text,
    findings: those.flatMap(({ findings }) => findings),
  });
  const stand = same.length === 1 ? 'stands' : 'stand';
  return [
    ...(first
      ? [
          say(
            `Beside the arms, and in no pool, ${stand} ${counted(same.length, 'review')} of ${first.outcome.name}: ${listed(same.map(reviewText))}.${agreement(same)}`,
            same,
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          say(
            `Of other outcomes of the same domain: ${listed(others.map((review) => `${reviewText(review)} in ${review.outcome.name}`))}.`,
            others,
          ),
        ]
      : []),
  ];
}

function agreement(reviews: readonly Review[]): string {
  if (doReviewsDisagree(reviews)) {
    return reviews.length === 1
      ? ' It does not say the same at all times or of all groups.'
      : ' They disagree.';
  }
  return '';
}

function reviewText({ evaluation, readings: said }: Review): string {
  return `${evaluation.name} (${said.map((reading) => readings[reading]).join('; ')})`;
}
