import { groupBy } from '../model/grouping.ts';
import type { MeasuredGain } from './breakEven.ts';
import type { FollowUp, Persistence } from './persistence.ts';

/** A yearly gain with the finding that measured it. */
export interface YearlyGain extends MeasuredGain {
  readonly finding: string;
}

/**
 * The gains of a series of yearly measurements, one per year after random assignment: of several in
 * a year the one with an effect that was measured nearest to its end, one with a standard error
 * first. The series is on a scale of dollars.
 */
export function yearlyGains({ followUps }: Persistence): readonly YearlyGain[] {
  const yearOf = ({ months }: FollowUp) => Math.max(1, Math.round(months / 12));
  const distance = (followUp: FollowUp) => Math.abs(followUp.months - 12 * yearOf(followUp));
  const hasError = ({ effect }: FollowUp) => Number(effect?.standardError != null);
  return [...groupBy(followUps, yearOf)].flatMap(([year, measured]) => {
    const [best] = measured
      .filter(({ effect }) => effect)
      .sort((a, b) => hasError(b) - hasError(a) || distance(a) - distance(b));
    return best?.effect
      ? [
          {
            year,
            dollars: best.effect.y,
            standardError: best.effect.standardError?.value ?? null,
            finding: best.row.id,
          },
        ]
      : [];
  });
}
