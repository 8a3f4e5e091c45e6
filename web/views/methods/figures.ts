import { formatCount, formatNumber, formatRounded } from '../../format/number.ts';

/** "5 arms in 3 evaluations": the two are always said together. */
export function armsIn(arms: number, evaluations: number): string {
  return `${formatCount(arms, 'arm', 'arms')} in ${formatCount(evaluations, 'evaluation', 'evaluations')}`;
}

/** A number to so many digits that carry something: 0.0157, 1,240,000. */
export function significant(value: number, digits = 3): string {
  return formatNumber(Number(value.toPrecision(digits)));
}

/** A share between 0 and 1 in whole percent. */
export function wholePercent(share: number): string {
  return formatRounded(100 * share, 0);
}

const LEAST_PRINTED_P = 1e-6;

/** An exact p, said as the statements of the API say it. */
export function exactP(p: number): string {
  return p < LEAST_PRINTED_P ? 'p below 0.000001' : `p = ${Number(p.toPrecision(2))}`;
}

/** How often each word occurs, most often first, words of the same count as they came. */
export function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
