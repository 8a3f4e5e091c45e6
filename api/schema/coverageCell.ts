import type { Eventually } from '../graph/graph.ts';
import type { CoverageCell } from '../synthesis/coverage.ts';
import { cellSentence } from '../synthesis/coverageSentences.ts';
import type { EffectsCell } from '../synthesis/effectsMap.ts';
import type { RatingTally } from '../synthesis/ratings.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { loadAllOfKind } from './loadNodes.ts';
import { enumOf } from './names.ts';
import { RatingTallyRef } from './ratingTally.ts';
import { ScaleRef } from './scale.ts';
import { StatementRef } from './statement.ts';
import { summaryFields } from './summaryFields.ts';

/** What the arms of a cell say, and how it is written. */
export interface ToldEffects {
  readonly summary: EffectsCell;
  readonly telling: Telling;
}

/** A cell with what is worked out of it only where it is asked for. */
export interface ToldCell {
  readonly cell: CoverageCell;
  readonly effect: () => ToldEffects | null;
  readonly ratings: () => Eventually<readonly RatingTally[]>;
}

const designMeanings: Readonly<Record<CoverageCell['designs'], string>> = {
  randomized: 'Randomized controlled trials.',
  'quasi-experimental': 'Quasi-experiments.',
  both: 'Both of these.',
  neither: 'Neither: a description without a comparison group, or no design recorded.',
};

const DesignsFoundRef = builder.enumType('DesignsFound', {
  description: 'How the evaluations of a cell compare.',
  values: enumOf(designMeanings),
});

const CellEffectRef = builder.objectRef<ToldEffects>('CellEffect').implement({
  description:
    'What the arms of a cell say together: the pool that the query `pool` gives of the outcome `at` this place.',
  fields: (t) => ({
    scale: t.field({
      type: ScaleRef,
      description: 'The scale on which they are pooled.',
      resolve: ({ telling }) => telling,
    }),
    ...summaryFields(t),
  }),
});

export const CoverageCellRef = builder.objectRef<ToldCell>('CoverageCell').implement({
  description:
    'What was measured at one crossing of a map, in the window asked for (at any time where none was), and what it says.',
  fields: (t) => ({
    row: t.id({
      description: 'The id of the row; of a window its name.',
      resolve: ({ cell }) => cell.row,
    }),
    column: t.id({
      description: 'The id of the column; of a window its name.',
      resolve: ({ cell }) => cell.column,
    }),
    evaluations: t.int({
      description:
        'How many evaluations in the window asked for, at any time where none was; reviews over several aside.',
      resolve: ({ cell }) => cell.evaluations,
    }),
    arms: t.int({
      description: 'How many arms in it: programs within evaluations.',
      resolve: ({ cell }) => cell.arms,
    }),
    findings: t.int({
      description: 'How many findings in it.',
      resolve: ({ cell }) => cell.findings,
    }),
    levels: t.int({
      description: 'How many of the findings are levels, such as costs, that compare no groups.',
      resolve: ({ cell }) => cell.levels,
    }),
    reviews: t.int({
      description:
        'How many findings of reviews over several evaluations stand beside, whatever the window: most state no time.',
      resolve: ({ cell }) => cell.reviews,
    }),
    designs: t.field({
      type: DesignsFoundRef,
      description: 'How its evaluations compare.',
      resolve: ({ cell }) => cell.designs,
    }),
    ratings: t.field({
      type: [RatingTallyRef],
      description:
        'How clearinghouses rate its evaluations, as facts: each organization’s own words with how often it gave them, by organization and word. Never averaged, and never the best one alone.',
      resolve: ({ ratings }) => ratings(),
    }),
    statement: t.field({
      type: StatementRef,
      description: 'Its counts in one sentence.',
      resolve: ({ cell }) => cellSentence(cell),
    }),
    findingIds: t.idList({
      description: 'The ids of the findings counted, those of reviews among them.',
      resolve: ({ cell }) => cell.findingIds,
    }),
    foundFindings: t.field({
      type: ['Finding'],
      description: 'The findings counted, those of reviews among them.',
      resolve: ({ cell }, _args, { ask }) =>
        loadAllOfKind(ask, { kind: 'Finding', ids: cell.findingIds }),
    }),
    effect: t.field({
      type: CellEffectRef,
      nullable: true,
      description:
        'What its arms in the window asked for say together (where windows are a dimension, in that of the cell). Null where neither dimension is the outcome, or no arm is in the window.',
      resolve: ({ effect }) => effect(),
    }),
  }),
});
