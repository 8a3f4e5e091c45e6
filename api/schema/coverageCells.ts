import { type CoverageCell, coverage, type Dimension, isCounted } from '../synthesis/coverage.ts';
import { effectsMap } from '../synthesis/effectsMap.ts';
import { tallyRatings } from '../synthesis/ratings.ts';
import { spans } from '../synthesis/windows.ts';
import type { Ask } from './asker.ts';
import { askRatings } from './askRatings.ts';
import type { ToldCell, ToldEffects } from './coverageCell.ts';
import { once, whenAnswered } from './eventually.ts';
import type { Gathered } from './gatherRows.ts';
import { keepAnswers } from './keptAnswers.ts';
import type { readChoice, readScope } from './synthesisArguments.ts';
import { windowEnumName } from './synthesisChoices.ts';

/** What the rows and columns of a map are. */
interface Crossing {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

type Scope = ReturnType<typeof readScope> & ReturnType<typeof readChoice>;

/** A map as it was asked for, with the findings of which it is made. */
export interface AskedCoverage {
  readonly crossing: Crossing;
  readonly gathered: Gathered;
  readonly scope: Scope;
}

/** The cells of a map, each with what is worked out of it only where it is asked for. */
export function cellsOf(
  { crossing, gathered, scope }: AskedCoverage,
  ask: Ask,
): readonly ToldCell[] {
  const effects = once(() => effectsOf({ crossing, gathered, scope }));
  const cells = countsOf({ crossing, gathered, scope });
  const ratings = once(() =>
    askRatings(
      ask,
      cells.flatMap(({ evaluationIds }) => evaluationIds),
    ),
  );
  return cells.map((cell) => ({
    cell: {
      ...cell,
      row: placeId(cell.row, crossing.rows),
      column: placeId(cell.column, crossing.columns),
    },
    effect: () => effects().get(keyOf(cell)) ?? null,
    ratings: () =>
      whenAnswered(ratings(), (given) => tallyRatings(given, { evaluations: cell.evaluationIds })),
  }));
}

function keyOf({ row, column }: Pick<CoverageCell, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

function placeId(place: string, dimension: Dimension): string {
  const span = dimension === 'window' ? spans.find((name) => name === place) : undefined;
  return span ? windowEnumName(span) : place;
}

function workOutEffects({
  crossing,
  gathered,
  scope,
}: AskedCoverage): ReadonlyMap<string, ToldEffects> {
  const isOutcomeAcross = crossing.columns === 'outcome';
  if (!isOutcomeAcross && crossing.rows !== 'outcome') {
    return new Map();
  }
  const dimension = isOutcomeAcross ? crossing.rows : crossing.columns;
  const { rows, matches } = gathered;
  const cells =
    dimension === 'window'
      ? // Each span is a window of its own, whatever window is asked for elsewhere.
        spans.flatMap((window) =>
          effectsMap(rows, { ...scope, window, dimension }, matches).filter(
            ({ row }) => row === window,
          ),
        )
      : effectsMap(rows, { ...scope, dimension }, matches);
  const outcomes = new Map(rows.map(({ outcome }) => [outcome.id, outcome]));
  return new Map(
    cells.flatMap((summary) => {
      const outcome = outcomes.get(summary.outcome);
      const [row, column] = isOutcomeAcross
        ? [summary.row, summary.outcome]
        : [summary.outcome, summary.row];
      return outcome
        ? [[keyOf({ row, column }), { summary, telling: { metric: summary.metric, outcome } }]]
        : [];
    }),
  );
}

/** All that a map depends on but its findings. */
function nameOf({ crossing, scope }: AskedCoverage): unknown {
  return [crossing, scope];
}

/** What the arms of each cell say; only where one of the dimensions is the outcome. */
const effectsOf = keepAnswers(workOutEffects, nameOf);

/** What was counted at each crossing. */
const countsOf = keepAnswers(
  ({ crossing, gathered: { rows, matches }, scope }: AskedCoverage) =>
    coverage(
      rows.filter((row) => matches(row) && isCounted(row, scope)),
      crossing,
    ),
  nameOf,
);
