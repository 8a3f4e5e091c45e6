import type { FindingRow } from '../model/findingRow.ts';
import type { PriceIndex } from '../model/node.ts';

/** In whose dollars a finding is stated, and whether the source says so. */
export interface PriceYear {
  readonly year: number;
  readonly isAssumed: boolean;
}

/**
 * The year of a finding's dollars: the stated one, else the year in which assignment began plus the
 * follow-up, as an assumption, and likewise for money of the years themselves (methods.md 2).
 */
export function priceYearOf({
  priceYear,
  evaluation,
  followUpMonths,
}: FindingRow): PriceYear | null {
  if (priceYear !== null) {
    return { year: priceYear, isAssumed: false };
  }
  return evaluation.startYear === null || followUpMonths === null
    ? null
    : { year: evaluation.startYear + Math.round(followUpMonths / 12), isAssumed: true };
}

/** What one dollar of a year is worth in another's, by the price index; null where a year is not in it. */
export function inflation(
  index: PriceIndex,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const valueIn = (year: number) => index.years.find((entry) => entry.year === year)?.value ?? null;
  const source = valueIn(from);
  const target = valueIn(to);
  return source === null || target === null ? null : target / source;
}
