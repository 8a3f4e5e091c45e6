import { scaleWords } from '../format/scale.ts';
import type { SpecificationCurveFragment } from '../graphql/generated/graphql.ts';
import { type Choice, choiceNames, choicesOf, type Dimension } from './specificationChoices.ts';

export type Specification = SpecificationCurveFragment['specifications'][number];

type Result = NonNullable<Specification['result']>;

/** Specifications that come to the same: the same arms, averaged to the same interval. */
export interface SpecifiedResult extends Result {
  readonly armCount: number;
  readonly evaluationCount: number;
  readonly pool: Specification['ladder']['pool'];
  readonly specifications: readonly Specification[];
}

/** All results on one scale; those of two scales do not compare. */
export interface Curve {
  readonly scale: Specification['scale'];
  readonly name: string;
  /** By estimate, smallest first. */
  readonly results: readonly SpecifiedResult[];
}

/** The results of a specification curve, scale by scale in the order of the API. */
export function curvesOf(specifications: readonly Specification[]): readonly Curve[] {
  const scales = new Map<string, Specification[]>();
  for (const specification of specifications) {
    const name = scaleWords(specification.scale);
    scales.set(name, [...(scales.get(name) ?? []), specification]);
  }
  return [...scales].flatMap(([name, ofScale]) => {
    const [first] = ofScale;
    const results = resultsOf(ofScale);
    return first && results.length > 0 ? [{ scale: first.scale, name, results }] : [];
  });
}

function resultsOf(specifications: readonly Specification[]): readonly SpecifiedResult[] {
  const results = new Map<string, SpecifiedResult>();
  for (const specification of specifications) {
    const { result, armCount, evaluationCount, ladder } = specification;
    if (!result) continue;
    // The same arms in another order may differ in the last digits.
    const key = [result.low, result.high, result.estimate, armCount]
      .map((value) => value.toPrecision(9))
      .join(' ');
    results.set(key, {
      ...result,
      armCount,
      evaluationCount,
      pool: ladder.pool,
      specifications: [...(results.get(key)?.specifications ?? []), specification],
    });
  }
  return [...results.values()].toSorted(
    (one, other) => one.estimate - other.estimate || one.low - other.low,
  );
}

/** The options of a choice that lead to a result, in the order in which the choices are listed. */
export function optionsOf(
  { specifications }: Pick<SpecifiedResult, 'specifications'>,
  dimension: Dimension,
): readonly string[] {
  const chosen = new Set(specifications.map((one) => one[dimension]));
  return choiceNames[dimension].map(({ option }) => option).filter((one) => has(chosen, one));
}

/** What was asked: the specification on which a result on screen rests. */
export type Asked = Pick<
  Specification,
  'window' | 'standardErrors' | 'designs' | 'prefer' | 'scale'
> & { readonly model: Specification['model'] };

/** Whether a specification is the one that was asked. */
export function isAsked(specification: Specification, asked: Asked): boolean {
  return differing(specification, asked).length === 0;
}

/** In which choices a specification differs from the one asked; a scale is a choice too. */
export function differing(specification: Specification, asked: Asked): readonly Choice[] {
  return choicesOf(specification).filter(
    ({ dimension, option }) =>
      choicesOf(asked).find((choice) => choice.dimension === dimension)?.option !== option,
  );
}

function has(set: ReadonlySet<string>, option: string): boolean {
  return set.has(option);
}
