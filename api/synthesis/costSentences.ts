import type { FindingRow } from '../model/findingRow.ts';
import { amount, counted, listed, range } from './amounts.ts';
import {
  type CostAndBenefit,
  payerSentences,
  payers,
  valuationSentences,
} from './costAndBenefit.ts';
import { NOTHING_FOUND } from './coverage.ts';
import type { Metric } from './metric.ts';
import { intervalLevel } from './noteReading.ts';
import type { Sentence } from './statement.ts';

/** In whose dollars a figure stands, as published: a year that is not stated is not guessed. */
export function dollarsText({ priceYear, money }: Pick<FindingRow, 'priceYear' | 'money'>): string {
  const nominal = money === 'nominal' ? 'nominal ' : '';
  return priceYear === null
    ? `${nominal === '' ? '' : 'nominal dollars, '}price year not stated`
    : `${nominal}dollars of ${priceYear}`;
}

/** A figure as published, its interval first: "95 percent interval 0.26 to 1.34, estimate 0.78". */
export function figureText(row: FindingRow): string {
  const { estimate, unit, ciLow, ciHigh, outcome, note, direction } = row;
  if (estimate === null || unit === null) {
    const words = {
      favorable: 'favorable, no figure published',
      unfavorable: 'unfavorable, no figure published',
      'no-detectable-effect': 'no difference detected, no figure published',
    } as const;
    return direction === null ? 'no figure published' : words[direction];
  }
  const metric: Metric = { kind: 'unit', unit };
  const level = intervalLevel(note);
  const interval =
    ciLow === null || ciHigh === null
      ? ''
      : `${level === null ? 'published' : `${100 * level} percent`} interval ${range({ low: ciLow, high: ciHigh }, metric, outcome)}, estimate `;
  return `${interval}${amount(estimate, metric, outcome)}`;
}

/** A figure with what it rests on: its follow-up, and of money whose dollars. */
function placedText(row: FindingRow): string {
  const isMoney = row.unit === 'usd' && row.estimate !== null;
  const where = [row.followUpLabel, isMoney ? dollarsText(row) : null, row.evaluation.name];
  return `${figureText(row)} (${where.flatMap((part) => part ?? []).join('; ')})`;
}

/** A cost per participant as the record of the program states it, beside what findings say. */
export interface RecordedCost {
  readonly dollars: number;
  readonly priceYear: number | null;
  readonly money: FindingRow['money'];
}

/**
 * Costs and benefits in sentences (methods.md 6): each figure as published, every payer's account and
 * every valuation side by side; nothing is added up.
 */
export function costSentences(
  { costs, netBenefits, marginalValues, benefitCostRatios }: CostAndBenefit,
  recorded: RecordedCost | null,
): readonly Sentence[] {
  return [
    ...(recorded === null
      ? []
      : [
          {
            text: `Cost per participant, as recorded of the program: $${recorded.dollars.toLocaleString('en-US')} (${dollarsText(recorded)}).`,
            findings: [],
          },
        ]),
    ...(recorded !== null && costs.length === 0 ? [] : [say('Cost per participant', costs)]),
    ...quoted('Who pays, as published', costs, payerSentences),
    ...netBenefits.map(({ payer, findings }) =>
      say(
        payer === 'not-stated'
          ? 'Net benefit, not stated to whom'
          : `Net benefit to ${payers[payer]}`,
        findings,
      ),
    ),
    ...ratioSentences('Marginal value of public funds', marginalValues),
    ...ratioSentences('Benefits against costs', benefitCostRatios),
    ...aloneSentences(
      costs,
      netBenefits.flatMap(({ findings }) => findings),
    ),
  ];
}

function say(what: string, findings: readonly FindingRow[]): Sentence {
  return {
    text:
      findings.length === 0
        ? `${what}: ${NOTHING_FOUND.charAt(0).toLowerCase()}${NOTHING_FOUND.slice(1)}`
        : `${what}: ${listed(findings.map(placedText))}.`,
    findings: findings.map(({ id }) => id),
  };
}

function quoted(
  what: string,
  findings: readonly FindingRow[],
  read: (note: string | null) => readonly string[],
): Sentence[] {
  return findings.flatMap(({ id, note }) =>
    read(note).map((sentence) => ({ text: `${what}: “${sentence}”`, findings: [id] })),
  );
}

/** How a note brings in a second valuation beside the first. */
const ANOTHER = /\b(?:instead|otherwise|alternatively|if (?:\S+ ){0,4}(?:valu|count)\w*)\b/i;

/** A ratio hangs on how gains are valued, so that none is told without the others, or without saying so. */
function ratioSentences(what: string, findings: readonly FindingRow[]): Sentence[] {
  const notes = quoted(`${what}, as its source values it`, findings, valuationSentences);
  const [only, ...others] = findings;
  const isAlone = only && others.length === 0 && !notes.some(({ text }) => ANOTHER.test(text));
  return [
    say(
      findings.length > 1 ? `${what}, ${counted(findings.length, 'valuation')} side by side` : what,
      findings,
    ),
    ...notes,
    ...(isAlone
      ? [
          {
            text: `${what}: no other valuation was found in this collection, and by another it may differ much.`,
            findings: [only.id],
          },
        ]
      : []),
  ];
}

/** Figures of unlike years and times are never added up. */
function aloneSentences(
  costs: readonly FindingRow[],
  netBenefits: readonly FindingRow[],
): Sentence[] {
  const all = [...costs, ...netBenefits].filter(({ estimate }) => estimate !== null);
  const years = new Set(all.map(({ priceYear }) => priceYear));
  return years.size > 1
    ? [
        {
          text: 'These dollars are of different years, or of years that are not stated, and stand as published: they are not added up.',
          findings: all.map(({ id }) => id),
        },
      ]
    : [];
}
