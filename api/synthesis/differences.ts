import { recorded } from '../model/findingRow.ts';
import { compareTexts } from '../model/grouping.ts';
import type { Arm } from './arms.ts';
import { spanOf } from './windows.ts';

/** Something of which the two sides of a contrast have unlike shares. */
export interface Difference {
  readonly aspect: 'sector' | 'population' | 'design' | 'window';
  readonly value: string;
  /** How many arms of each side have it. */
  readonly with: number;
  readonly against: number;
}

const aspects: Readonly<Record<Difference['aspect'], (arm: Arm) => readonly string[]>> = {
  sector: ({ row }) => recorded(row, 'sectors'),
  population: ({ row }) => recorded(row, 'populations'),
  design: ({ evaluation }) => (evaluation.design === null ? [] : [evaluation.design]),
  window: ({ row }) => {
    const span = spanOf(row.followUpMonths);
    return span ? [span] : [];
  },
};

/**
 * What else differs between two groups of arms (methods.md 4): every sector, population served,
 * design and window whose share is not the same, the most unlike first.
 */
export function differences(
  withFeature: readonly Arm[],
  against: readonly Arm[],
): readonly Difference[] {
  const unlike = (difference: Difference) =>
    Math.abs(difference.with / withFeature.length - difference.against / against.length);
  return Object.keys(aspects)
    .flatMap((aspect) => (isAspect(aspect) ? countsOf(aspect, { withFeature, against }) : []))
    .filter((difference) => unlike(difference) > 1e-9)
    .sort(
      (a, b) =>
        unlike(b) - unlike(a) || compareTexts(a.aspect, b.aspect) || compareTexts(a.value, b.value),
    );
}

function isAspect(word: string): word is Difference['aspect'] {
  return Object.hasOwn(aspects, word);
}

function countsOf(
  aspect: Difference['aspect'],
  sides: { readonly withFeature: readonly Arm[]; readonly against: readonly Arm[] },
): Difference[] {
  const valuesOf = aspects[aspect];
  const withValues = sides.withFeature.map(valuesOf);
  const againstValues = sides.against.map(valuesOf);
  const count = (lists: readonly (readonly string[])[], value: string) =>
    lists.filter((values) => values.includes(value)).length;
  return [...new Set([...withValues, ...againstValues].flat())].map((value) => ({
    aspect,
    value,
    with: count(withValues, value),
    against: count(againstValues, value),
  }));
}
