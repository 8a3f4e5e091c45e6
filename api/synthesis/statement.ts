import type { FindingRow, OutcomeFacts } from '../model/findingRow.ts';
import { amount, exactP, publishedAmount, range } from './amounts.ts';
import type { Arm } from './arms.ts';
import type { Known } from './candidate.ts';
import { convert } from './convert.ts';
import { type Inference, waldInference } from './inference.ts';
import { isEffect } from './logRatio.ts';
import type { Metric } from './metric.ts';
import { unconvertedWords } from './reasonWords.ts';

/** One sentence of a result, with the ids of the findings on which it rests. */
export interface Sentence {
  readonly text: string;
  readonly findings: readonly string[];
}

/** What a result is about, and how it is written. */
export interface Telling {
  readonly metric: Metric;
  readonly outcome: OutcomeFacts;
}

/** Whether an interval includes zero: no difference was detected. */
export function isNull({ interval }: Pick<Inference, 'interval'>): boolean {
  return interval.low <= 0 && interval.high >= 0;
}

/**
 * A result in words: the 95 percent interval first, then the estimate, then the exact p (methods.md
 * 1; Kale 2020, arXiv 2007.14516: a drawn mean makes readers discount the interval). A null is said
 * in one fixed way. `whose` names the arm or the pool.
 */
export function resultText(
  result: Pick<Inference, 'estimate' | 'interval'> & { readonly p: number | null },
  { metric, outcome, whose }: Telling & { readonly whose: string },
): string {
  const interval = range(result.interval, metric, outcome);
  const p = result.p === null ? '' : `, ${exactP(result.p)}`;
  const estimate = `estimate ${amount(result.estimate, metric, outcome)}${p}`;
  return isNull(result)
    ? `No difference was detected: ${interval} (${whose}; ${estimate}).`
    : `95 percent interval ${interval}, ${estimate} (${whose}).`;
}

/** An arm's estimate with its interval, and the scale on which it stands. */
interface ToldInterval {
  readonly inference: Inference;
  /** The finding's own unit, where it has no place on the scale asked for; else null. */
  readonly ownScale: Metric | null;
}

/**
 * The interval that an arm is told with: on the scale asked for, else in the finding's own unit
 * where it has no place on that scale; null where neither is known.
 */
export function intervalOf({ effect, why, row }: Known): ToldInterval | null {
  const ownScale =
    why === null || row.unit === null ? null : ({ kind: 'unit', unit: row.unit } as const);
  const told = ownScale ? convert(row, ownScale, 'derived') : effect;
  if (!told || !isEffect(told) || !told.standardError) {
    return null;
  }
  const { y: estimate, standardError } = told;
  return {
    inference: waldInference({ estimate, standardError: standardError.value }),
    ownScale,
  };
}

/** One arm in words: on the scale, else in its own unit, else in its study's own terms. */
export function armSentence(
  arm: Known,
  { whose, ...telling }: Telling & { readonly whose: string },
): Sentence {
  const { why, row } = arm;
  const findings = [row.id];
  const interval = intervalOf(arm);
  const reason = why === null ? [] : [unconvertedWords[why]];
  if (interval) {
    const { inference, ownScale } = interval;
    return {
      text: resultText(
        { ...inference, p: row.pValue },
        {
          ...telling,
          metric: ownScale ?? telling.metric,
          whose: [whose, ...reason].join('; '),
        },
      ),
      findings,
    };
  }
  const published = publishedAmount(row);
  const rest = [...(published === null ? [] : [`estimate ${published}`]), ...reason].join(', ');
  return { text: `${studyWords(row)} (${whose}; ${rest}).`, findings };
}

function studyWords(row: FindingRow): string {
  switch (row.direction) {
    case 'no-detectable-effect':
      return 'The study did not detect a difference';
    case 'favorable':
      return 'The study reports a favorable difference, without an interval';
    case 'unfavorable':
      return 'The study reports an unfavorable difference, without an interval';
    case null:
      return 'The study states no direction and no interval';
  }
}

/** What arms are called among each other: the program, with its evaluation where it has several. */
export function armNames(arms: readonly Arm[]): ReadonlyMap<string, string> {
  const programs = arms.map(({ program }) => program?.name ?? null);
  return new Map(
    arms.map(({ id, evaluation, program }) => {
      const isShared = programs.filter((name) => name === program?.name).length > 1;
      const name = program?.name ?? evaluation.name;
      return [id, isShared && program ? `${name} in ${evaluation.name}` : name];
    }),
  );
}
