import type { Degree } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import { type Step, stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { KindRef } from './kind.ts';
import { DirectionRef, RelationshipRef } from './relationship.ts';

/** A degree with the step that it counts. */
interface CountedStep {
  readonly step: Step;
  readonly count: number;
}

/** The degrees of a node of a kind, each with its step. */
export function countSteps(kind: Kind, degrees: readonly Degree[]): readonly CountedStep[] {
  return stepsOf(kind).flatMap((step) => {
    const count = countAlong(step, degrees);
    return count > 0 ? [{ step, count }] : [];
  });
}

/** How many edges go along a step. */
export function countAlong(step: Step, degrees: readonly Degree[]): number {
  const along = degrees.find(
    ({ relationship, direction, kind }) =>
      relationship === step.relationship && direction === step.direction && kind === step.kind,
  );
  return along?.count ?? 0;
}

export const DegreeRef = builder.objectRef<CountedStep>('Degree').implement({
  description: 'How many edges of one relationship join a node to nodes of one kind, one way.',
  fields: (t) => ({
    relationship: t.field({
      type: RelationshipRef,
      description: 'What the edges say.',
      resolve: ({ step }) => step.relationship,
    }),
    direction: t.field({
      type: DirectionRef,
      description: 'Whether they point away from the node or towards it.',
      resolve: ({ step }) => step.direction,
    }),
    kind: t.field({
      type: KindRef,
      description: 'The kind of the nodes at the other end.',
      resolve: ({ step }) => step.kind,
    }),
    count: t.exposeInt('count', { description: 'How many edges there are.' }),
    says: t.string({
      description: 'The words between the two names: "has the feature".',
      resolve: ({ step }) => step.says,
    }),
    field: t.string({
      description: "The relation's name on the node's type: `features`.",
      resolve: ({ step }) => step.field,
    }),
  }),
});
