import type { Eventually } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import {
  type CoverageCell,
  coverage,
  type Dimension,
  isCounted,
  NOTHING_FOUND,
} from '../synthesis/coverage.ts';
import { effectsMap } from '../synthesis/effectsMap.ts';
import { tallyRatings } from '../synthesis/ratings.ts';
import { RULE_SET } from '../synthesis/ruleSet.ts';
import { spans, windows } from '../synthesis/windows.ts';
import type { Ask } from './asker.ts';
import { askRatings } from './askRatings.ts';
import { builder } from './builder.ts';
import { CoverageCellRef, type ToldCell, type ToldEffects } from './coverageCell.ts';
import { type CoveragePlace, CoveragePlaceRef } from './coveragePlace.ts';
import { bothAnswered, once, whenAnswered } from './eventually.ts';
import { type Gathered, gatherRows } from './gatherRows.ts';
import { findOfKind } from './loadNodes.ts';
import {
  choiceArguments,
  conditionArguments,
  readChoice,
  readScope,
  scopeArguments,
} from './synthesisArguments.ts';
import { DimensionRef, windowEnumName } from './synthesisChoices.ts';

interface Crossing {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

type Scope = ReturnType<typeof readScope> & ReturnType<typeof readChoice>;

interface ToldCoverage {
  readonly crossing: Crossing;
  readonly gathered: Gathered;
  readonly scope: Scope;
}

const CoverageRef = builder.objectRef<ToldCoverage>('Coverage').implement({
  description:
    'A map of the evidence: what was measured at every crossing of two dimensions (Campbell gap maps, 10.1002/cl2.1125), and what it says.',
  fields: (t) => ({
    rows: t.field({
      type: [CoveragePlaceRef],
      description: 'Every row by name, those without a cell among them: gaps show.',
      resolve: ({ crossing }, _args, { ask }) => placesAlong(crossing.rows, ask),
    }),
    columns: t.field({
      type: [CoveragePlaceRef],
      description: 'Every column by name, those without a cell among them.',
      resolve: ({ crossing }, _args, { ask }) => placesAlong(crossing.columns, ask),
    }),
    cells: t.field({
      type: [CoverageCellRef],
      description:
        'The crossings at which something was found, by row and column. At every other no evaluation was found in this collection.',
      resolve: (told, _args, { ask }) => cellsOf(told, ask),
    }),
    emptyCell: t.string({
      description: 'How a crossing without a cell is said.',
      resolve: () => NOTHING_FOUND,
    }),
    ruleSet: t.string({
      description: 'The version of the rules by which the map was made.',
      resolve: () => RULE_SET,
    }),
    dataVersion: t.string({
      description: 'The version of the data of which it was made.',
      resolve: (_told, _args, { view }) => view.version,
    }),
  }),
});

function cellsOf({ crossing, gathered, scope }: ToldCoverage, ask: Ask): readonly ToldCell[] {
  const asked = gathered.rows.filter((row) => gathered.matches(row) && isCounted(row, scope));
  const effects = once(() => effectsOf({ crossing, gathered, scope }));
  const cells = coverage(asked, crossing);
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

/** What the arms of each cell say; only where one of the dimensions is the outcome. */
function effectsOf({ crossing, gathered, scope }: ToldCoverage): ReadonlyMap<string, ToldEffects> {
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

const kindsByDimension: Readonly<Record<Exclude<Dimension, 'window'>, Kind>> = {
  feature: 'Feature',
  sector: 'Sector',
  population: 'Population',
  program: 'Program',
  outcome: 'Outcome',
};

/** More places than a map can show. */
const ALL_PLACES = { first: 100_000, after: null } as const;

function placesAlong(dimension: Dimension, ask: Ask): Eventually<readonly CoveragePlace[]> {
  if (dimension === 'window') {
    return spans.map((span) => ({
      id: windowEnumName(span),
      name: windows[span].words,
      node: null,
    }));
  }
  const kind = kindsByDimension[dimension];
  return whenAnswered(
    ask({ verb: 'nodes', kind, where: null, order: [], page: ALL_PLACES }),
    ({ entries }) => entries.map(({ node }) => ({ id: node.id, name: node.name, node })),
  );
}

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageRef,
    nullable: true,
    description:
      'The map of what was measured, features, sectors, populations, programs, outcomes and windows against each other. Where a `window`, `population` or `designs` is asked for, every count, rating and effect is of its findings; without a window the counts are of any time, and the effects at the longest follow-up of each arm. Tests of a feature alone enter no count. Null where there is no such population.',
    args: {
      rows: t.arg({ type: DimensionRef, required: true, description: 'What the rows are.' }),
      columns: t.arg({ type: DimensionRef, required: true, description: 'What the columns are.' }),
      ...scopeArguments,
      ...choiceArguments,
      ...conditionArguments,
    },
    resolve: (_root, args, context) => {
      const scope = { ...readScope(args), ...readChoice(args) };
      const population =
        scope.population === null
          ? true
          : findOfKind(context.ask, { kind: 'Population', id: scope.population });
      const crossing = { rows: args.rows, columns: args.columns };
      return whenAnswered(
        bothAnswered<Gathered, unknown>(gatherRows(args, context), population),
        ([gathered, there]) => (there ? { crossing, gathered, scope } : null),
      );
    },
  }),
);
