import type { Forest } from '../../../charts/marks.ts';
import { formatCount } from '../../../format/number.ts';
import { axisWords } from '../../../format/scale.ts';
import type { CellContrastQuery } from '../../../graphql/generated/graphql.ts';
import { armOf } from '../forestOf.ts';

export type CellContrast = NonNullable<CellContrastQuery['contrast']>;
type Side = CellContrast['with'];

/** The three groups of a contrast under their names. */
export interface ContrastSide extends Side {
  readonly title: string;
  readonly key: 'with' | 'without' | 'notRecorded';
}

/** Programs with a feature, those known to lack it, and those of which nothing is recorded: never the same. */
export function sidesOf(contrast: CellContrast, feature: string): readonly ContrastSide[] {
  return [
    { ...contrast.with, key: 'with', title: `With ${feature}` },
    { ...contrast.without, key: 'without', title: `Known without ${feature}` },
    { ...contrast.notRecorded, key: 'notRecorded', title: `${feature} not recorded` },
  ];
}

/** All arms of a contrast on one axis, group under group, none of them pooled. */
export function contrastForest(
  { scale }: Pick<CellContrast, 'scale'>,
  sides: readonly ContrastSide[],
  title: string,
): Forest {
  return {
    title,
    axis: axisWords(scale),
    arms: sides.flatMap((side) =>
      side.arms.map((arm, index) => ({
        ...armOf(arm),
        heading: index === 0 ? headingOf(side) : null,
      })),
    ),
    pool: null,
  };
}

/** "With upfront screening: 11 arms in 6 evaluations". */
export function headingOf({ title, armCount, evaluationCount }: ContrastSide): string {
  return `${title}: ${formatCount(armCount, 'arm', 'arms')} in ${formatCount(evaluationCount, 'evaluation', 'evaluations')}`;
}
