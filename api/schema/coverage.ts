import { NOTHING_FOUND } from '../synthesis/coverage.ts';
import { coverageSentences } from '../synthesis/coverageSentences.ts';
import { isPopulationThere } from './askedPopulation.ts';
import { builder } from './builder.ts';
import { CoverageCellRef, type ToldCell } from './coverageCell.ts';
import { type AskedCoverage, cellsOf } from './coverageCells.ts';
import { CoveragePlaceRef, placesAlong } from './coveragePlace.ts';
import { bothAnswered, once, whenAnswered } from './eventually.ts';
import { gatherRows } from './gatherRows.ts';
import { StatementRef } from './statement.ts';
import {
  choiceArguments,
  conditionArguments,
  readChoice,
  readScope,
  scopeArguments,
} from './synthesisArguments.ts';
import { DimensionRef } from './synthesisChoices.ts';
import { versionFields } from './versionFields.ts';

interface ToldCoverage extends AskedCoverage {
  /** Counted once, and only where asked for. */
  readonly cells: () => readonly ToldCell[];
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
      resolve: ({ cells }) => cells(),
    }),
    emptyCell: t.string({
      description: 'How a crossing without a cell is said.',
      resolve: () => NOTHING_FOUND,
    }),
    statements: t.field({
      type: [StatementRef],
      description:
        'The map in sentences: at how many crossings an evaluation was found, and on how many they rest.',
      resolve: (told, _args, { ask }) =>
        whenAnswered(
          bothAnswered(
            placesAlong(told.crossing.rows, ask),
            placesAlong(told.crossing.columns, ask),
          ),
          ([rows, columns]) => {
            const names = new Map([...rows, ...columns].map(({ id, name }) => [id, name]));
            return coverageSentences(
              told.cells().map(({ cell }) => cell),
              {
                crossings: rows.length * columns.length,
                nameOf: (place) => names.get(place) ?? place,
              },
            );
          },
        ),
    }),
    ...versionFields(t),
  }),
});

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
      const population = isPopulationThere(context.ask, scope.population);
      const crossing = { rows: args.rows, columns: args.columns };
      return whenAnswered(
        bothAnswered(gatherRows(args, context), population),
        ([gathered, there]) => {
          const asked = { crossing, gathered, scope };
          return there ? { ...asked, cells: once(() => cellsOf(asked, context.ask)) } : null;
        },
      );
    },
  }),
);
