import { type Comparison, evidenceRungs } from '../synthesis/contrast.ts';
import type { Difference } from '../synthesis/differences.ts';
import type { Permutation } from '../synthesis/permutation.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { loadOfKind } from './loadNodes.ts';
import { ResultRef, toldResult } from './result.ts';

interface ToldComparison {
  readonly comparison: Comparison;
  readonly telling: Telling;
}

const EvidenceRungRef = builder.enumType('EvidenceRung', {
  description: 'What a feature’s part rests on. (a), a randomized test of it, is listed by itself.',
  values: {
    B: { value: 'b', description: evidenceRungs.b },
    C: { value: 'c', description: evidenceRungs.c },
  } as const,
});

const AgainstRef = builder.enumType('ContrastSide', {
  description: 'With which arms those with the feature are compared.',
  values: {
    WITHOUT: { value: 'without', description: 'Programs known to lack it.' },
    NOT_RECORDED: {
      value: 'not-recorded',
      description: 'Programs for which it is not recorded.',
    },
  } as const,
});

const AspectRef = builder.enumType('DifferenceAspect', {
  description: 'In what two groups of arms differ besides.',
  values: {
    SECTOR: { value: 'sector', description: 'A sector for which the program trains.' },
    POPULATION: { value: 'population', description: 'A group of people whom it serves.' },
    DESIGN: { value: 'design', description: 'How the evaluation compares.' },
    WINDOW: { value: 'window', description: 'The span of follow-up.' },
  } as const,
});

const PermutationRef = builder.objectRef<Permutation>('Permutation').implement({
  description:
    'How often the groups would differ as much had whole evaluations been dealt to them by chance (Higgins and Thompson 2004, 10.1002/sim.1752).',
  fields: (t) => ({
    p: t.exposeFloat('p', { description: 'The share of arrangements, 0 to 1.' }),
    arrangements: t.exposeInt('arrangements', { description: 'How many were tried.' }),
    isExhaustive: t.exposeBoolean('isExhaustive', {
      description: 'Whether these are all there are; else a sample with a fixed seed.',
    }),
  }),
});

const DifferenceRef = builder.objectRef<Difference>('GroupDifference').implement({
  description: 'Something of which the two groups have unlike shares.',
  fields: (t) => ({
    aspect: t.expose('aspect', { type: AspectRef, description: 'Of what kind it is.' }),
    value: t.exposeString('value', {
      description: 'The id of the sector or population, or the word for the design or window.',
    }),
    with: t.exposeInt('with', { description: 'How many arms with the feature have it.' }),
    against: t.exposeInt('against', { description: 'How many arms of the other group have it.' }),
  }),
});

const WithinRef = builder
  .objectRef<Comparison['withinEvaluations'][number]>('WithinEvaluation')
  .implement({
    description: 'An evaluation with arms on both sides: its sites differ in the feature.',
    fields: (t) => ({
      evaluation: t.field({
        type: 'Evaluation',
        description: 'The evaluation.',
        resolve: ({ evaluation }, _args, { ask }) =>
          loadOfKind(ask, { kind: 'Evaluation', id: evaluation }),
      }),
      with: t.exposeIDList('with', { description: 'The ids of its arms with the feature.' }),
      against: t.exposeIDList('against', { description: 'The ids of its other arms.' }),
    }),
  });

export const ComparisonRef = builder.objectRef<ToldComparison>('Comparison').implement({
  description: 'Arms with a feature beside those of one other group.',
  fields: (t) => ({
    against: t.field({
      type: AgainstRef,
      description: 'The other group.',
      resolve: ({ comparison }) => comparison.against,
    }),
    rung: t.field({
      type: EvidenceRungRef,
      description: 'What the comparison rests on.',
      resolve: ({ comparison }) => comparison.rung,
    }),
    rungWords: t.string({
      description: 'The same in words.',
      resolve: ({ comparison }) => evidenceRungs[comparison.rung],
    }),
    difference: t.field({
      type: ResultRef,
      nullable: true,
      description:
        'The difference of the averages, with the feature less without; of log ratios as percent of one another. Null below ten arms in five evaluations.',
      resolve: ({ comparison, telling }) => toldResult(comparison.difference, telling),
    }),
    permutation: t.field({
      type: PermutationRef,
      nullable: true,
      description: 'A permutation test. Null where no whole evaluations can be dealt.',
      resolve: ({ comparison }) => comparison.permutation,
    }),
    withinEvaluations: t.field({
      type: [WithinRef],
      description: 'Evaluations with arms on both sides.',
      resolve: ({ comparison }) => comparison.withinEvaluations,
    }),
    differences: t.field({
      type: [DifferenceRef],
      description: 'What else differs between the two groups, the most unlike first.',
      resolve: ({ comparison }) => comparison.differences,
    }),
  }),
});
