import type { FindingRow, OutcomeFacts } from '../model/findingRow.ts';
import { compareTexts } from '../model/grouping.ts';
import { placesOf } from './coverage.ts';
import { isMoney } from './metric.ts';

/** On whose account a net benefit is reckoned. */
export const payers = {
  participant: 'participants',
  government: 'government',
  society: 'society as a whole',
  'not-stated': 'an account that is not stated',
} as const;

export type Payer = keyof typeof payers;

/** What a finding on costs and benefits is a figure of, as its outcome's name and unit say. */
export type AccountKind = 'cost' | 'net-benefit' | 'marginal-value' | 'benefit-cost-ratio';

/** A program's costs and benefits as published: each figure a finding, none combined with another. */
export interface CostAndBenefit {
  readonly costs: readonly FindingRow[];
  readonly netBenefits: readonly {
    readonly payer: Payer;
    readonly findings: readonly FindingRow[];
  }[];
  readonly marginalValues: readonly FindingRow[];
  readonly benefitCostRatios: readonly FindingRow[];
}

/** What an outcome accounts for, by its name and unit; null where it is none of these. */
export function accountOf({ name, unit }: Pick<OutcomeFacts, 'name' | 'unit'>): AccountKind | null {
  if (isMoney(unit)) {
    if (/\bnet (?:benefit|gain|return|value)s?\b/i.test(name)) {
      return 'net-benefit';
    }
    return /\bcosts? per participant\b/i.test(name) ? 'cost' : null;
  }
  if (unit === 'ratio' || unit === 'percent') {
    if (/\bmarginal value of public funds\b|\bMVPF\b/i.test(name)) {
      return 'marginal-value';
    }
    return /\b(?:benefits?|returns?)\b.*\b(?:costs?|dollars?|spent|invest)/i.test(name)
      ? 'benefit-cost-ratio'
      : null;
  }
  return null;
}

const payerWords = [
  ['participant', 'participants?'],
  ['government', '(?:governments?|budgets?|taxpayers?|public)'],
  ['society', '(?:society|social)'],
] as const;

/**
 * Whose account a net benefit is, as its outcome's name says: to whom it falls before any other word,
 * since "net benefit to society per participant" names two.
 */
export function payerOf({ name }: Pick<OutcomeFacts, 'name'>): Payer {
  const named = (before: string) =>
    payerWords.find(([, words]) => new RegExp(`\\b${before}${words}\\b`, 'i').test(name))?.[0];
  return named('to (?:the )?') ?? named('') ?? 'not-stated';
}

const payerNames: readonly Payer[] = ['participant', 'government', 'society', 'not-stated'];

/**
 * A program's costs per participant, net benefits by payer, and ratios in every valuation (methods.md
 * 6), earliest follow-up first. A program inherits nothing from what it is a part of; tests of a
 * feature and reviews say nothing of one program.
 */
export function costAndBenefit(rows: readonly FindingRow[], program: string): CostAndBenefit {
  const own = rows
    .filter(
      (row) =>
        !row.tested &&
        row.evaluation.design !== 'meta-analysis' &&
        placesOf(row, 'program').includes(program),
    )
    .sort(
      (a, b) =>
        (a.followUpMonths ?? Number.POSITIVE_INFINITY) -
          (b.followUpMonths ?? Number.POSITIVE_INFINITY) || compareTexts(a.id, b.id),
    );
  const ofKind = (kind: AccountKind) => own.filter(({ outcome }) => accountOf(outcome) === kind);
  const netBenefits = ofKind('net-benefit');
  return {
    costs: ofKind('cost'),
    netBenefits: payerNames.flatMap((payer) => {
      const findings = netBenefits.filter(({ outcome }) => payerOf(outcome) === payer);
      // The three accounts are shown though empty; the fourth is no account.
      return payer === 'not-stated' && findings.length === 0 ? [] : [{ payer, findings }];
    }),
    marginalValues: ofKind('marginal-value'),
    benefitCostRatios: ofKind('benefit-cost-ratio'),
  };
}

const PARTY =
  /\b(?:employers?|governments?|federal|states?|taxpayers?|colleges?|funders?|foundations?|philanthrop\w*|participants?|students?|unions?|providers?|donors?|grants?)\b/i;
const PAYS =
  /\b(?:bears?|bore|borne|pays?|paid|shares?|funds?|funded|finances?|financed|covers?|covered|invest(?:s|ed)?|contribut\w+|stipends?|tuition)\b/i;

/** What a note says of who pays, sentence by sentence as it stands. */
export function payerSentences(note: string | null): readonly string[] {
  return sentencesIn(note).filter((sentence) => PARTY.test(sentence) && PAYS.test(sentence));
}

/** What a note says of how a ratio was valued, and what it comes to by another valuation. */
export function valuationSentences(note: string | null): readonly string[] {
  return sentencesIn(note).filter((sentence) =>
    /\bvalu(?:e[sd]?|ing|ations?)\b|\binfinite\b|\bratio is\b|\bcounts?\b|\bper dollar\b|\breturns?\b/i.test(
      sentence,
    ),
  );
}

/** The sentences of a text; a semicolon parts them too, "et al." and "p." do not. */
function sentencesIn(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/(?<=[.;])(?<!\b(?:al|pp?|vs|no)\.)\s+/i)
    .map((sentence) => sentence.replace(/;$/, '.').trim())
    .filter((sentence) => sentence !== '');
}
