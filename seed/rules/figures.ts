import type { Item } from '../evidenceFiles.ts';
import type { Fault } from '../fault.ts';
import { type Fields, numberAt, pathOf, textAt, textsAt } from '../fields.ts';

type ById = ReadonlyMap<string, Item>;

/** What is wrong with one item's figures: the field, and the words. */
interface Mistake {
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
}

type Rule = (fields: Fields, outcome: Fields | null) => readonly Mistake[];

const rules: readonly Rule[] = [
  intervalUpsideDown,
  estimateOutsideInterval,
  directionAgainstSign,
  unitOfOutcome,
  sharesOutOfBounds,
  testsOfOneAndOfSeveral,
];

/** Figures that contradict each other or their outcome. */
export function findFaultyFigures(items: readonly Item[], byId: ById): Fault[] {
  return items.flatMap(({ fields, file, path }) => {
    const outcome = byId.get(textAt(fields, 'outcome') ?? '');
    return rules
      .flatMap((rule) => rule(fields, outcome?.kind === 'Outcome' ? outcome.fields : null))
      .map(({ field, wrong, right }) => ({
        file,
        path: [...path, ...pathOf(field)],
        wrong,
        right: `would be right: ${right}`,
      }));
  });
}

function intervalOf(fields: Fields) {
  return { low: numberAt(fields, 'ci.0'), high: numberAt(fields, 'ci.1') };
}

function intervalUpsideDown(fields: Fields): Mistake[] {
  const { low, high } = intervalOf(fields);
  return low !== null && high !== null && low > high
    ? [
        {
          field: 'ci',
          wrong: `an interval upside down: ${low} to ${high}`,
          right: `[${high}, ${low}]`,
        },
      ]
    : [];
}

function estimateOutsideInterval(fields: Fields): Mistake[] {
  const { low, high } = intervalOf(fields);
  const estimate = numberAt(fields, 'estimate');
  const isUpsideDown = low !== null && high !== null && low > high;
  if (estimate === null || isUpsideDown) {
    return [];
  }
  return (low !== null && estimate < low) || (high !== null && estimate > high)
    ? [
        {
          field: 'estimate',
          wrong: `${estimate} lies outside its interval, ${low ?? '…'} to ${high ?? '…'}`,
          right: 'an estimate within the interval',
        },
      ]
    : [];
}

/** An estimate of zero, and one that the study calls no detectable effect, may have any direction. */
function directionAgainstSign(fields: Fields, outcome: Fields | null): Mistake[] {
  const direction = textAt(fields, 'direction');
  const field = numberAt(fields, 'estimate') === null ? 'relative_change' : 'estimate';
  const value = numberAt(fields, field);
  const isJudged = direction === 'favorable' || direction === 'unfavorable';
  if (!outcome || !isJudged || !value || textAt(fields, 'measure') === 'level') {
    return [];
  }
  const better = textAt(outcome, 'favorable') ?? 'increase';
  const isBetter = better === 'decrease' ? value < 0 : value > 0;
  const fits = isBetter ? 'favorable' : 'unfavorable';
  return direction === fits
    ? []
    : [
        {
          field: 'direction',
          wrong: `${direction}, but the ${field} is ${value} and ${better === 'decrease' ? 'a decrease' : 'an increase'} is favorable for this outcome`,
          right: `${fits}, or the other sign`,
        },
      ];
}

function unitOfOutcome(fields: Fields, outcome: Fields | null): Mistake[] {
  const unit = textAt(fields, 'unit');
  const own = outcome && textAt(outcome, 'unit');
  return unit && own && unit !== own && unit !== 'percent'
    ? [
        {
          field: 'unit',
          wrong: `${unit} is no unit of this outcome`,
          right: own === 'percent' ? own : `${own}, or percent for a relative effect`,
        },
      ]
    : [];
}

function sharesOutOfBounds(fields: Fields): Mistake[] {
  if (textAt(fields, 'unit') !== 'percentage-points') {
    return [];
  }
  const isLevel = textAt(fields, 'measure') === 'level';
  return ['estimate', 'control_mean', 'treatment_mean'].flatMap((field) => {
    const value = numberAt(fields, field);
    const least = field === 'estimate' && !isLevel ? -100 : 0;
    return value === null || (value >= least && value <= 100)
      ? []
      : [{ field, wrong: `no share: ${value}`, right: `${least} to 100 in percentage points` }];
  });
}

function testsOfOneAndOfSeveral(fields: Fields): Mistake[] {
  return textAt(fields, 'tests_feature') !== null && textsAt(fields, 'tests_package').length > 0
    ? [
        {
          field: 'tests_package',
          wrong: 'stands beside tests_feature',
          right: 'tests_feature for one feature, or tests_package for several together',
        },
      ]
    : [];
}
