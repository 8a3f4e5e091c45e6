import { type Kind, kindNames } from './kinds.ts';
import { type Relationship, relationshipEntry, relationshipNames } from './relationships.ts';

export type Direction = 'out' | 'in';

/** One way to leave a kind: along a relationship, in a direction, to another kind. */
export interface Step {
  /** The relation's name on the kind that is left. */
  readonly field: string;
  /** Its name on the kind that is reached. */
  readonly inverse: string;
  readonly relationship: Relationship;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly isSingle: boolean;
  /** The words between the two names: "has the feature". */
  readonly says: string;
}

const stepsByKind: ReadonlyMap<Kind, readonly Step[]> = new Map(
  kindNames.map((kind) => [kind, relationshipNames.flatMap((name) => stepsAlong(kind, name))]),
);

function stepsAlong(kind: Kind, relationship: Relationship): Step[] {
  return relationshipEntry(relationship).pairs.flatMap((pair) => {
    const steps: Step[] = [];
    if (pair.from === kind) {
      steps.push({
        field: pair.field,
        inverse: pair.inverse,
        relationship,
        direction: 'out',
        kind: pair.to,
        isSingle: pair.isSingle === true,
        says: pair.says,
      });
    }
    if (pair.to === kind) {
      steps.push({
        field: pair.inverse,
        inverse: pair.field,
        relationship,
        direction: 'in',
        kind: pair.from,
        isSingle: pair.isInverseSingle === true,
        says: pair.inverseSays,
      });
    }
    return steps;
  });
}

/** Every relation of a kind, both ways, in the order of the table. */
export function stepsOf(kind: Kind): readonly Step[] {
  return stepsByKind.get(kind) ?? [];
}

/** The relation of that name on a kind, or undefined. */
export function findStep(kind: Kind, field: string): Step | undefined {
  return stepsOf(kind).find((step) => step.field === field);
}
