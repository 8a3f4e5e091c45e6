import type { FindingRow } from '../model/findingRow.ts';
import { convert } from './convert.ts';
import { type Conversion, type Effect, isEffect, type Unconverted } from './logRatio.ts';
import type { Metric } from './metric.ts';
import type { StandardErrorPolicy } from './standardError.ts';

/** A finding with its effect on the scale in question, or why it has none there. */
export interface Candidate {
  readonly row: FindingRow;
  readonly conversion: Conversion;
}

export function candidateOf(
  row: FindingRow,
  metric: Metric,
  policy: StandardErrorPolicy,
): Candidate {
  return { row, conversion: convert(row, metric, policy) };
}

/** How much of an effect is known: 0 nothing that converts, 1 an estimate, 2 its standard error too. */
export function standing({ conversion }: Candidate): 0 | 1 | 2 {
  if (!isEffect(conversion)) {
    return 0;
  }
  return conversion.standardError ? 2 : 1;
}

/** A finding's effect, or why it has none: one of the two is null. */
export interface Known {
  readonly row: FindingRow;
  readonly effect: Effect | null;
  readonly why: Unconverted | null;
}

export function knownOf({ row, conversion }: Candidate): Known {
  return isEffect(conversion)
    ? { row, effect: conversion, why: null }
    : { row, effect: null, why: conversion.why };
}
