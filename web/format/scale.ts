import type { ScaleKind, Unit } from '../graphql/generated/graphql.ts';
import { formatAmountRounded, formatRange, unitName } from './amount.ts';
import { formatRounded } from './number.ts';

/** On what results are compared. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly unit: Unit;
  readonly priceYear: number | null;
}

/** What a number on the scale is: "percent of the control mean", "2023 U.S. dollars". */
export function scaleWords({ kind, unit, priceYear }: Scale): string {
  if (kind === 'LOG_RATIO') return 'percent of the control mean';
  return priceYear === null ? unitName(unit) : `${priceYear} ${unitName(unit)}`;
}

/** The same for an axis, with its favorable side. */
export function axisWords(scale: Scale & { readonly isIncreaseFavorable: boolean }): string {
  return `${scaleWords(scale)}; ${scale.isIncreaseFavorable ? 'more' : 'less'} is favorable`;
}

/** Money in whole dollars, small numbers with their decimals: what is computed here must not seem exact. */
export function formatBrief(value: number): string {
  return formatRounded(value, briefDecimals(value));
}

/** "18.9 percent", "$1,240", "4.1 percentage points". */
export function formatOnScale(value: number, scale: Scale): string {
  return formatAmountRounded(value, { unit: unitOf(scale), decimals: briefDecimals(value) });
}

interface Result {
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
}

/** "3.0 to 37.3 percent, estimate 18.9 percent": the interval first. */
export function formatResult(result: Result, scale: Scale): string {
  return `${rangeOf(result, scale)}, estimate ${formatOnScale(result.estimate, scale)}`;
}

/** The same with all that the unit leaves open: "3.0 to 37.3 percent of the control mean, …". */
export function formatWholeResult(result: Result, scale: Scale): string {
  const of = {
    LOG_RATIO: ' of the control mean',
    DOLLARS: ` in ${scale.priceYear} dollars`,
    UNIT: '',
  };
  return `${rangeOf(result, scale)}${of[scale.kind]}, estimate ${formatOnScale(result.estimate, scale)}`;
}

function rangeOf(result: Result, scale: Scale): string {
  const decimals = briefDecimals(Math.max(Math.abs(result.low), Math.abs(result.high)));
  return formatRange(result, { unit: unitOf(scale), decimals });
}

function unitOf({ kind, unit }: Scale): Scale['unit'] {
  return kind === 'LOG_RATIO' ? 'PERCENT' : unit;
}

/** Money in whole dollars, small numbers with their decimals: what is computed must not seem exact. */
function briefDecimals(value: number): number {
  const size = Math.abs(value);
  return size >= 100 || size === 0 ? 0 : size >= 1 ? 1 : 2;
}
