import type { SpecifiedResult } from '../synthesis/specification.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { LadderRef } from './ladder.ts';
import { enumOf } from './names.ts';
import { ResultRef, toldResult } from './result.ts';
import { ScaleRef } from './scale.ts';
import { DesignsRef, PreferenceRef, WindowRef } from './synthesisChoices.ts';

type Specified = SpecifiedResult['specification'];

const modelMeanings: Readonly<Record<Specified['model'], string>> = {
  'knapp-hartung': 'Knapp–Hartung with its floor.',
  wald: 'The ordinary interval, from the normal distribution.',
  'evaluation-averages': 'Each evaluation averaged first, then Knapp–Hartung.',
};

const errorMeanings: Readonly<Record<Specified['standardErrors'], string>> = {
  published: 'Published ones alone.',
  derived: 'Also those that follow from an interval, an exact p or shares.',
  bounded: 'Also bounds from stars, and imputed ones beside them.',
};

const ModelRef = builder.enumType('PoolModel', {
  description: 'How arms are averaged.',
  values: enumOf(modelMeanings),
});

const ErrorsRef = builder.enumType('SpecifiedStandardErrors', {
  description: 'Which standard errors count in a specification.',
  values: enumOf(errorMeanings),
});

interface ToldSpecification {
  readonly specified: SpecifiedResult;
  readonly telling: Telling;
}

export const SpecificationRef = builder.objectRef<ToldSpecification>('Specification').implement({
  description: 'One way of asking the question, and what it gives.',
  fields: (t) => ({
    window: t.field({
      type: WindowRef,
      description: 'The span of follow-up.',
      resolve: ({ specified }) => specified.specification.window,
    }),
    scale: t.field({
      type: ScaleRef,
      description: 'The scale; averages of different scales do not compare.',
      resolve: ({ telling }) => telling,
    }),
    standardErrors: t.field({
      type: ErrorsRef,
      description: 'Which standard errors count.',
      resolve: ({ specified }) => specified.specification.standardErrors,
    }),
    designs: t.field({
      type: DesignsRef,
      description: 'Which evaluations enter.',
      resolve: ({ specified }) => specified.specification.designs,
    }),
    prefer: t.field({
      type: PreferenceRef,
      description: 'Sites or pooled results.',
      resolve: ({ specified }) => specified.specification.prefer,
    }),
    model: t.field({
      type: ModelRef,
      description: 'How arms are averaged.',
      resolve: ({ specified }) => specified.specification.model,
    }),
    armCount: t.int({
      description: 'How many arms are in this pool.',
      resolve: ({ specified }) => specified.arms,
    }),
    evaluationCount: t.int({
      description: 'How many evaluations they are of.',
      resolve: ({ specified }) => specified.evaluations,
    }),
    ladder: t.field({
      type: LadderRef,
      description: 'What may be shown of this pool.',
      resolve: ({ specified }) => specified.ladder,
    }),
    result: t.field({
      type: ResultRef,
      nullable: true,
      description: 'The average. Null without arms.',
      resolve: ({ specified, telling }) => toldResult(specified.result, telling),
    }),
  }),
});
