import type { Step } from '../model/steps.ts';

export type Scalar = string | number | boolean;

/**
 * A condition on nodes of one kind. A property that is not recorded meets no comparison, so that
 * `not` of a comparison also finds the nodes on which it is not recorded. Of a list of texts one
 * element must meet the comparison.
 */
export type Where =
  | { readonly all: readonly Where[] }
  | { readonly any: readonly Where[] }
  | { readonly not: Where }
  | PropertyCondition
  | RelationCondition;

export type PropertyCondition = {
  /** `id`, or a property of the kind. */
  readonly property: string;
} & (
  | {
      readonly operator: 'equals' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';
      readonly value: Scalar;
    }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] }
  /** Compared without case and accents. */
  | { readonly operator: 'contains' | 'startsWith'; readonly value: string }
  | { readonly operator: 'recorded'; readonly value: boolean }
);

/**
 * Some, or none, of the related nodes meet a condition (null: any related node does). Towards a
 * kind that counts as its parents (a child feature as its parent) the ancestors of the related
 * nodes are tried as well; away from such a kind the relations of its descendants count as its own.
 * The hierarchy itself (PART_OF) is taken as it stands, edge by edge.
 * `none` says that the relation is not recorded, never that it is known to be absent.
 */
export interface RelationCondition {
  readonly step: Step;
  readonly quantifier: 'some' | 'none';
  readonly where: Where | null;
}
