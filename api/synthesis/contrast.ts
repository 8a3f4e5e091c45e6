import { type FindingRow, recorded } from '../model/findingRow.ts';
import { groupBy } from '../model/grouping.ts';
import { type Arm, chooseArms, type PassedOver } from './arms.ts';
import { betweenVariance } from './betweenVariance.ts';
import { convert } from './convert.ts';
import { type Difference, differences } from './differences.ts';
import { type Inference, randomEffects, tInference } from './inference.ts';
import { ladderOf } from './ladder.ts';
import type { Conversion } from './logRatio.ts';
import { type Observation, weigh } from './observation.ts';
import { type Block, type Permutation, permute } from './permutation.ts';
import { countEvaluations, pooledArms } from './pool.ts';
import type { ArmsQuestion } from './question.ts';
import { RULE_SET } from './ruleSet.ts';
import type { PooledArm } from './sensitivity.ts';
import { type ArmsSummary, summarize } from './summary.ts';

/** The evidence ladder for a feature's part (methods.md 4): only the first may speak of its effect. */
export const evidenceRungs = {
  a: 'The feature itself was assigned at random.',
  b: 'Sites of one demonstration that differ in it.',
  c: 'Separate evaluations, which differ in other things too.',
} as const;

/** Arms of one side, and what they say together. */
export interface ContrastGroup extends ArmsSummary {
  readonly members: readonly Arm[];
}

/** The arms with the feature beside those of one other group. */
export interface Comparison {
  readonly against: 'without' | 'not-recorded';
  readonly rung: 'b' | 'c';
  /** With less against, on the pooled scale; null below ten arms in five evaluations. */
  readonly difference: Inference | null;
  /** Null where no whole evaluations can be dealt to two groups. */
  readonly permutation: Permutation | null;
  /** Evaluations with arms on both sides: their sites differ in the feature (rung b). */
  readonly withinEvaluations: readonly {
    readonly evaluation: string;
    readonly with: readonly string[];
    readonly against: readonly string[];
  }[];
  readonly differences: readonly Difference[];
}

/** A test in which the feature, alone or in a package, was assigned at random (rung a). */
export interface FeatureTest {
  readonly row: FindingRow;
  /** The ids of what was assigned: the feature itself, or a child of it. */
  readonly assigned: readonly string[];
  readonly isAlone: boolean;
  readonly conversion: Conversion;
}

export interface Contrast {
  readonly ruleSet: string;
  readonly feature: string;
  readonly question: ArmsQuestion;
  readonly tests: readonly FeatureTest[];
  readonly with: ContrastGroup;
  /** Known to lack it, as every listed sibling shows. */
  readonly without: ContrastGroup;
  /** It is not listed, which does not say that the program lacks it. */
  readonly notRecorded: ContrastGroup;
  /** Against each of the other groups that has arms. */
  readonly comparisons: readonly Comparison[];
  /** Findings of the outcome that stand for no arm; tests of the feature among them, which stand by themselves. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * A feature against an outcome (methods.md 4): randomized tests of it, and the arms of programs with
 * it, without it, and for which it is not recorded. A child feature counts as its parents.
 */
export function contrast(
  rows: readonly FindingRow[],
  { feature, ...question }: ArmsQuestion & { readonly feature: string },
  matches: (row: FindingRow) => boolean = () => true,
): Contrast {
  const { arms, passedOver } = chooseArms(rows, question, matches);
  const sideOf = ({ row }: Arm) =>
    recorded(row, 'features').includes(feature)
      ? 'with'
      : recorded(row, 'lacks').includes(feature)
        ? 'without'
        : 'not-recorded';
  const sides = groupBy(arms, sideOf);
  const membersOf = (side: ReturnType<typeof sideOf>) => sides.get(side) ?? [];
  const group = (members: readonly Arm[]) => ({ members, ...summarize(members) });
  return {
    ruleSet: RULE_SET,
    feature,
    question,
    passedOver,
    tests: testsOf(rows.filter(matches), { feature, ...question }),
    with: group(membersOf('with')),
    without: group(membersOf('without')),
    notRecorded: group(membersOf('not-recorded')),
    comparisons: (['without', 'not-recorded'] as const).flatMap((against) =>
      membersOf('with').length === 0 || membersOf(against).length === 0
        ? []
        : [{ against, ...compare(membersOf('with'), membersOf(against)) }],
    ),
  };
}

/** Tests of the feature on the outcome, whatever their population and window. */
function testsOf(
  rows: readonly FindingRow[],
  { feature, outcome, metric, standardErrors }: ArmsQuestion & { readonly feature: string },
): FeatureTest[] {
  return rows.flatMap((row) =>
    row.outcome.id === outcome && row.tested?.features.includes(feature)
      ? [
          {
            row,
            assigned: row.tested.assigned,
            isAlone: row.tested.isAlone,
            conversion: convert(row, metric, standardErrors),
          },
        ]
      : [],
  );
}

function compare(
  withFeature: readonly Arm[],
  against: readonly Arm[],
): Omit<Comparison, 'against'> {
  const sides = { with: pooledArms(withFeature), against: pooledArms(against) };
  const both = [...sides.with, ...sides.against];
  const evaluations = new Set([...withFeature, ...against].map(({ evaluation }) => evaluation.id));
  const { hasContrasts } = ladderOf({ arms: both.length, evaluations: countEvaluations(both) });
  const isPossible = sides.with.length > 0 && sides.against.length > 0;
  return {
    rung: evaluations.size === 1 ? 'b' : 'c',
    difference:
      hasContrasts && isPossible
        ? differenceOf({ with: sides.with, against: sides.against })
        : null,
    permutation: isPossible ? permute(blocksOf(sides)) : null,
    withinEvaluations: [...evaluations].flatMap((evaluation) => {
      const idsIn = (arms: readonly Arm[]) =>
        arms.flatMap((arm) => (arm.evaluation.id === evaluation ? [arm.id] : []));
      const ids = { evaluation, with: idsIn(withFeature), against: idsIn(against) };
      return ids.with.length > 0 && ids.against.length > 0 ? [ids] : [];
    }),
    differences: differences(withFeature, against),
  };
}

/**
 * The difference of two groups' means with a common τ², Knapp–Hartung with its floor, k − 2 degrees
 * of freedom (metafor `rma(mods = ~ with, test = "adhoc")`).
 */
export function differenceOf(sides: {
  readonly with: readonly Observation[];
  readonly against: readonly Observation[];
}): Inference {
  const tau2 = betweenVariance([sides.with, sides.against]);
  const [a, b] = [weigh(sides.with, tau2), weigh(sides.against, tau2)];
  const df = sides.with.length + sides.against.length - 2;
  const scale = Math.max(1, (a.spread + b.spread) / df);
  const standardError = Math.sqrt(scale * (1 / a.precision + 1 / b.precision));
  return tInference({ estimate: a.mean - b.mean, standardError }, df);
}

/** Evaluations whose arms are all on one side; the others cannot be dealt as a whole. */
function blocksOf(sides: {
  readonly with: readonly PooledArm[];
  readonly against: readonly PooledArm[];
}): Block[] {
  const all = [...sides.with, ...sides.against];
  const isWith = new Set(sides.with.map(({ id }) => id));
  const { tau2 } = randomEffects(all);
  return [...groupBy(all, ({ evaluation }) => evaluation).values()].flatMap((arms) => {
    const [first, ...others] = arms.map(({ id }) => isWith.has(id));
    if (first === undefined || others.some((other) => other !== first)) {
      return [];
    }
    const { mean, precision } = weigh(arms, tau2);
    return [{ isWith: first, weight: precision, product: precision * mean }];
  });
}
