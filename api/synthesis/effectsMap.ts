import { type ArmsQuestion, chooseArms } from './arms.ts';
import { type Dimension, placesOf } from './coverage.ts';
import { compareTexts, groupBy } from './grouping.ts';
import { type Metric, usualMetric } from './metric.ts';
import type { FindingRow } from './row.ts';
import { type ArmsSummary, summarize } from './summary.ts';

/** What the arms at one crossing of a dimension and an outcome say, for the map's second mode. */
export interface EffectsCell extends ArmsSummary {
  readonly row: string;
  readonly outcome: string;
  readonly metric: Metric;
}

/**
 * The pools of every crossing at which there is an arm: each is the pool that `synthesize` gives of
 * the outcome with that feature, sector, population or program, without what the map does not show
 * (methods.md 4).
 */
export function effectsMap(
  rows: readonly FindingRow[],
  {
    dimension,
    ...question
  }: Omit<ArmsQuestion, 'outcome' | 'metric'> & { readonly dimension: Dimension },
): readonly EffectsCell[] {
  return [...groupBy(rows, ({ outcome }) => outcome.id)]
    .flatMap(([outcome, ofOutcome]) => {
      const metric = ofOutcome[0] ? usualMetric(ofOutcome[0].outcome) : null;
      const places = new Map(ofOutcome.map((row) => [row, new Set(placesOf(row, dimension))]));
      const keys = new Set([...places.values()].flatMap((ids) => [...ids]));
      return metric
        ? [...keys].flatMap((key) => {
            const asked = { ...question, outcome, metric };
            const { arms } = chooseArms(
              ofOutcome,
              asked,
              (row) => places.get(row)?.has(key) === true,
            );
            return arms.length === 0 ? [] : [{ row: key, outcome, metric, ...summarize(arms) }];
          })
        : [];
    })
    .sort((a, b) => compareTexts(a.row, b.row) || compareTexts(a.outcome, b.outcome));
}
