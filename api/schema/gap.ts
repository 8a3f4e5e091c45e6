import { CallerError } from '../errors.ts';
import { gapSentences } from '../synthesis/gapSentences.ts';
import { nearReasons } from '../synthesis/nearest.ts';
import { askGap, type ToldGap, type ToldNear } from './askGap.ts';
import { builder } from './builder.ts';
import { CoverageCellRef } from './coverageCell.ts';
import { CoveragePlaceRef } from './coveragePlace.ts';
import { limits } from './limits.ts';
import { enumOfSayings } from './names.ts';
import { StatementRef } from './statement.ts';
import {
  choiceArguments,
  conditionArguments,
  PlaceRef,
  scopeArguments,
} from './synthesisArguments.ts';
import { versionFields } from './versionFields.ts';

const NearReasonRef = builder.enumType('NearReason', {
  description: 'Why evidence is near a crossing, nearest first.',
  values: enumOfSayings(nearReasons),
});

const NearRef = builder.objectRef<ToldNear>('NearestEvidence').implement({
  description: 'A crossing with evidence near another.',
  fields: (t) => ({
    row: t.field({
      type: CoveragePlaceRef,
      description: 'Its row, along the dimension of the row asked for.',
      resolve: ({ row }) => row,
    }),
    column: t.field({
      type: CoveragePlaceRef,
      description: 'Its column, along the dimension of the column asked for.',
      resolve: ({ column }) => column,
    }),
    reason: t.expose('reason', { type: NearReasonRef, description: 'Why it is near.' }),
    words: t.string({
      description: 'Why it is near, in words.',
      resolve: ({ reason }) => nearReasons[reason],
    }),
    cell: t.field({
      type: CoverageCellRef,
      description: 'What was found there.',
      resolve: ({ cell }) => cell,
    }),
  }),
});

const GapQuestionRef = builder
  .objectRef<{ readonly question: ToldGap['questionsOnBoth'][number]; readonly isOnBoth: boolean }>(
    'GapQuestion',
  )
  .implement({
    description: 'An open question that concerns a crossing.',
    fields: (t) => ({
      question: t.field({
        type: 'OpenQuestion',
        description: 'The question.',
        resolve: ({ question }) => question,
      }),
      isOnBoth: t.exposeBoolean('isOnBoth', {
        description:
          'Whether it concerns the row and the column, and not one of them alone. No question concerns a window: there the other side decides.',
      }),
    }),
  });

const DecisionsRef = builder.objectRef<ToldGap>('DecisionsTouched').implement({
  description:
    'The decisions that a crossing touches: open questions that concern it, and programs that have it.',
  fields: (t) => ({
    count: t.int({
      description: 'How many questions and programs.',
      resolve: ({ questionsOnBoth, programs }) => questionsOnBoth.length + programs.length,
    }),
    questions: t.field({
      type: ['OpenQuestion'],
      description: 'Open questions that concern both its row and its column, by name.',
      resolve: ({ questionsOnBoth }) => questionsOnBoth,
    }),
    programs: t.field({
      type: ['Program'],
      description:
        'Programs of which the feature, sector or population is recorded (a child counts as its parents), or the program itself; by name. None where neither side says anything of programs.',
      resolve: ({ programs }) => programs,
    }),
  }),
});

function mostNear(first: number): number {
  if (first < 0 || first > limits.pageSize.most) {
    throw new CallerError(
      first < 0 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED',
      `Asked for ${first} pieces of nearest evidence; one request may ask for 0 to ${limits.pageSize.most}.`,
    );
  }
  return first;
}

const GapRef = builder.objectRef<ToldGap>('Gap').implement({
  description:
    'What bears on one crossing of the map, above all on an empty one: open questions, studies under way, the nearest evidence and the decisions touched. An empty crossing means that none was found in this collection.',
  fields: (t) => ({
    row: t.field({ type: CoveragePlaceRef, description: 'The row.', resolve: ({ row }) => row }),
    column: t.field({
      type: CoveragePlaceRef,
      description: 'The column.',
      resolve: ({ column }) => column,
    }),
    cell: t.field({
      type: CoverageCellRef,
      nullable: true,
      description: 'What was found at the crossing. Null where nothing was.',
      resolve: ({ cell }) => cell,
    }),
    openQuestions: t.field({
      type: [GapQuestionRef],
      description:
        'Open questions that concern the row and the column, then those that concern one of them; each by name.',
      resolve: ({ questionsOnBoth, questionsOnOne }) => [
        ...questionsOnBoth.map((question) => ({ question, isOnBoth: true })),
        ...questionsOnOne.map((question) => ({ question, isOnBoth: false })),
      ],
    }),
    running: t.field({
      type: ['Evaluation'],
      description:
        'Evaluations of programs at the crossing that are recorded as running or of which there is no finding in this collection, by name; `status` tells which. What they will measure is not recorded, so an outcome or a window narrows nothing.',
      resolve: ({ withoutFindings }) => withoutFindings,
    }),
    nearest: t.field({
      type: [NearRef],
      description:
        'The nearest evidence: the same row with outcomes of the same domain (or other windows, or columns of the same parent), then what the row is part of, then the same outcome with any other row; most evaluations first, then most findings. Where the row is the outcome, or is the window and the column no outcome, the two sides change places.',
      args: {
        first: t.arg.int({
          defaultValue: 6,
          description: `How many of them, at most ${limits.pageSize.most}.`,
        }),
      },
      resolve: ({ nearest }, { first }) => nearest.slice(0, mostNear(first ?? 6)),
    }),
    nearestCount: t.int({
      description: 'How many pieces of nearest evidence there are.',
      resolve: ({ nearest }) => nearest.length,
    }),
    decisionsTouched: t.field({
      type: DecisionsRef,
      description: 'The decisions that it touches.',
      resolve: (told) => told,
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'The same in sentences.',
      resolve: ({ row, column, cell, questionsOnBoth, questionsOnOne, ...told }) => {
        const places = [row, column, ...told.nearest.flatMap((near) => [near.row, near.column])];
        const names = new Map(places.map(({ id, name }) => [id, name]));
        return gapSentences(
          {
            cell: cell?.cell ?? null,
            questionsOnBoth: questionsOnBoth.length,
            questionsOnOne: questionsOnOne.length,
            withoutFindings: told.withoutFindings.length,
            nearest: told.nearest.map((near) => ({ cell: near.cell.cell, reason: near.reason })),
            programs: told.programs.length,
          },
          (id) => names.get(id) ?? id,
        );
      },
    }),
    ...versionFields(t),
  }),
});

builder.queryField('gap', (t) =>
  t.field({
    type: GapRef,
    nullable: true,
    description:
      'What bears on one crossing of the map. Its counts are those of `coverage` with the same arguments. Null where there is no such place or population.',
    args: {
      row: t.arg({ type: PlaceRef, required: true, description: 'The row.' }),
      column: t.arg({ type: PlaceRef, required: true, description: 'The column.' }),
      ...scopeArguments,
      ...choiceArguments,
      ...conditionArguments,
    },
    resolve: (_root, args, context) => askGap(args, context),
  }),
);
