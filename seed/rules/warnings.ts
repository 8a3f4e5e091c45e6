import type { Item } from '../evidenceFiles.ts';
import type { Warning } from '../fault.ts';
import { isCutText, isList, isMap, listAt, numberAt, type Path, textAt } from '../fields.ts';
import { RATINGS } from '../format.ts';

/** A rule that no evidence has to meet: what it says of an item, or null. */
interface WarningRule {
  readonly rule: string;
  readonly right: string;
  readonly field: string;
  says(item: Item): string | null;
}

const rules: readonly WarningRule[] = [
  {
    rule: 'the estimate is not treatment minus control',
    right: 'worth a look: both may be right where means are rounded or estimates are adjusted',
    field: 'estimate',
    says: differenceOfMeans,
  },
  {
    rule: 'no standard error, interval or p value',
    right: 'worth a look: whether the publication states one',
    field: 'estimate',
    says: ({ kind, fields }) =>
      kind === 'Finding' &&
      textAt(fields, 'measure') === null &&
      numberAt(fields, 'estimate') !== null &&
      ['standard_error', 'ci.0', 'ci.1', 'p_value'].every((file) => numberAt(fields, file) === null)
        ? 'no standard error, interval or p value'
        : null,
  },
  {
    rule: 'no price year for money',
    right: 'worth a look: in which year’s dollars it is stated',
    field: 'price_year',
    says: ({ kind, fields }) =>
      kind === 'Finding' &&
      numberAt(fields, 'estimate') !== null &&
      isMoney(textAt(fields, 'unit')) &&
      numberAt(fields, 'price_year') === null
        ? 'no price year'
        : null,
  },
  {
    rule: 'no follow-up months',
    right: 'worth a look: 0 for a level, left out only for averages over studies',
    field: 'follow_up.months',
    says: ({ kind, fields }) =>
      kind === 'Finding' && numberAt(fields, 'follow_up.months') === null
        ? 'no follow-up months'
        : null,
  },
  {
    rule: 'a direction on a level',
    right: 'worth a look: a level is no difference between groups and leaves the field out',
    field: 'direction',
    says: ({ fields }) =>
      textAt(fields, 'measure') === 'level' && textAt(fields, 'direction') !== null
        ? 'a level has no direction'
        : null,
  },
  {
    rule: 'a figure without a unit',
    right: "worth a look: the outcome's own unit, or percent for a relative effect",
    field: 'estimate',
    says: ({ kind, fields }) =>
      kind === 'Finding' &&
      textAt(fields, 'unit') === null &&
      inUnit.some((field) => numberAt(fields, field) !== null)
        ? 'a figure without a unit'
        : null,
  },
  {
    rule: 'no source',
    right: 'worth a look: where its facts were read',
    field: 'seen',
    says: ({ kind, fields, file }) =>
      kind !== RATINGS.kind && file.startsWith('bundles/') && listAt(fields, 'seen').length === 0
        ? 'no source'
        : null,
  },
];

export function findWarnings(items: readonly Item[]): Warning[] {
  return items.flatMap((item) => [
    ...rules.flatMap(({ rule, right, field, says }) => {
      const wrong = says(item);
      return wrong === null
        ? []
        : [{ rule, file: item.file, path: [...item.path, ...field.split('.')], wrong, right }];
    }),
    ...findCutTexts(item),
  ]);
}

const inUnit = ['estimate', 'control_mean', 'treatment_mean', 'standard_error', 'ci.0', 'ci.1'];

/** Keys that are the end of a text, wherever they stand in an item. */
function findCutTexts({ file, path, fields }: Item): Warning[] {
  function within(value: unknown, at: Path): Warning[] {
    if (isList(value)) {
      return value.flatMap((element, index) => within(element, [...at, index]));
    }
    return isMap(value)
      ? Object.entries(value).flatMap(([key, inner]) =>
          isCutText(key, inner)
            ? [
                {
                  rule: 'a text cut at a comma',
                  file,
                  path: [...at, key],
                  at: 'key' as const,
                  wrong: `"${key}" is the end of a text that an unquoted comma cut`,
                  right: 'worth a look: quotes around the whole text',
                },
              ]
            : within(inner, [...at, key]),
        )
      : [];
  }
  return within(fields, path);
}

function isMoney(unit: string | null): boolean {
  return unit === 'usd' || unit === 'usd-per-hour';
}

/** Says the difference of the means where it misses the estimate by more than rounding can. */
function differenceOfMeans({ fields }: Item): string | null {
  const estimate = numberAt(fields, 'estimate');
  const treatment = numberAt(fields, 'treatment_mean');
  const control = numberAt(fields, 'control_mean');
  // A percent effect stands beside means in the outcome's own unit.
  if (
    estimate === null ||
    treatment === null ||
    control === null ||
    textAt(fields, 'unit') === 'percent'
  ) {
    return null;
  }
  const difference = treatment - control;
  const rounding = [estimate, treatment, control]
    .map((value) => 0.5 * 10 ** -decimalsOf(value))
    .reduce((sum, half) => sum + half, 1e-9);
  return Math.abs(estimate - difference) > rounding
    ? `${estimate} is not ${treatment} − ${control} = ${Number(difference.toFixed(6))}`
    : null;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
