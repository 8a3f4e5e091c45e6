import type { FindingRow } from '../model/findingRow.ts';
import { compareTexts, groupBy } from '../model/grouping.ts';
import { type Arm, armsOf } from './arms.ts';
import { type Dimension, placesOf } from './coverage.ts';
import { type Metric, usualMetric } from './metric.ts';
import type { ArmsQuestion } from './question.ts';
import { type Entry, prepareArms, selectArms } from './selection.ts';
import { type ArmsSummary, summarize } from './summary.ts';

/** What the arms at one crossing of a dimension and an outcome say, for the map's second mode. */
export interface EffectsCell extends ArmsSummary {
  readonly row: string;
  readonly outcome: string;
  readonly metric: Metric;
}

type MapQuestion = Omit<ArmsQuestion, 'outcome' | 'metric'> & { readonly dimension: Dimension };

/** The arms at one crossing. */
interface CellArms extends Pick<EffectsCell, 'row' | 'outcome' | 'metric'> {
  readonly arms: readonly Arm[];
}

/**
 * The pools of every crossing at which there is an arm: each is the pool that `synthesize` gives of
 * the outcome with that feature, sector, population or program, without what the map does not show
 * (methods.md 4).
 */
export function effectsMap(
  rows: readonly FindingRow[],
  question: MapQuestion,
  matches?: (row: FindingRow) => boolean,
): readonly EffectsCell[] {
  return armsByCell(rows, question, matches).map(({ arms, ...cell }) => ({
    ...cell,
    ...summarize(arms),
  }));
}

/** The arms of every crossing at which there are any, by row and outcome. */
export function armsByCell(
  rows: readonly FindingRow[],
  { dimension, ...question }: MapQuestion,
  matches: (row: FindingRow) => boolean = () => true,
): readonly CellArms[] {
  return [...groupBy(rows, ({ outcome }) => outcome.id)]
    .flatMap(([outcome, ofOutcome]) => {
      const metric = ofOutcome[0] ? usualMetric(ofOutcome[0].outcome) : null;
      if (!metric) {
        return [];
      }
      const prepared = prepareArms(ofOutcome, { ...question, outcome, metric });
      const entries = prepared.entries.filter(({ row }) => matches(row));
      return [...byPlace(entries, dimension)].flatMap(([row, here]) => {
        const arms = armsOf(selectArms(prepared, here).kept);
        return arms.length === 0 ? [] : [{ row, outcome, metric, arms }];
      });
    })
    .sort((a, b) => compareTexts(a.row, b.row) || compareTexts(a.outcome, b.outcome));
}

function byPlace(
  entries: readonly Entry[],
  dimension: Dimension,
): ReadonlyMap<string, readonly Entry[]> {
  const places = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const place of placesOf(entry.row, dimension)) {
      const known = places.get(place);
      if (known) {
        known.push(entry);
      } else {
        places.set(place, [entry]);
      }
    }
  }
  return places;
}
