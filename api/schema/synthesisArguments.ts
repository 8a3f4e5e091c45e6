import { CallerError } from '../errors.ts';
import type { FindingRow, OutcomeFacts } from '../model/findingRow.ts';
import type { PriceIndex } from '../model/node.ts';
import { type Dimension, placesOf } from '../synthesis/coverage.ts';
import { isMoney, type Metric, usualMetric } from '../synthesis/metric.ts';
import type { ArmsQuestion } from '../synthesis/question.ts';
import { type Window, windowNames } from '../synthesis/windows.ts';
import { builder } from './builder.ts';
import { readIds } from './ids.ts';
import {
  DesignsRef,
  DimensionRef,
  MetricRef,
  PreferenceRef,
  StandardErrorsRef,
  WindowRef,
  windowEnumName,
} from './synthesisChoices.ts';
import { readText } from './text.ts';
import { whereRef } from './where.ts';

export const PlaceRef = builder.inputType('PlaceInput', {
  description: 'One place along a dimension, as the rows and columns of a map are.',
  fields: (t) => ({
    dimension: t.field({ type: DimensionRef, required: true, description: 'The dimension.' }),
    id: t.id({
      required: true,
      description: 'The id of the node; of a window its name: `MONTHS_19_TO_36`.',
    }),
  }),
});

/** Which findings a result is about: the arguments that every field of synthesis takes. */
export const conditionArguments = builder.args((t) => ({
  where: t.field({
    type: whereRef('Finding'),
    description: 'A condition on the findings, as lists take it; all of them where left out.',
  }),
  at: t.field({
    type: [PlaceRef],
    description:
      'Places at all of which a finding must stand, by the rules of the map: the findings of one of its cells.',
  }),
}));

/** Among whom, and with which standard errors. */
export const scopeArguments = builder.args((t) => ({
  population: t.id({
    description:
      'The id of the group among whom it was measured, `all` for the full sample. Left out: any, the full sample preferred.',
  }),
  standardErrors: t.field({
    type: StandardErrorsRef,
    defaultValue: 'derived' as const,
    description: 'Which standard errors count.',
  }),
}));

const metricArguments = builder.args((t) => ({
  metric: t.field({
    type: MetricRef,
    defaultValue: 'usual' as const,
    description: 'The scale.',
  }),
  priceYear: t.int({
    description:
      'With `DOLLARS`: the year of the dollars. The last year of the price index where left out.',
  }),
}));

/** How effects over time are asked for: on which scale, and of which findings. */
export const timeArguments = { ...scopeArguments, ...metricArguments, ...conditionArguments };

/** How arms are chosen besides: their window, designs, and sites or pools. */
export const choiceArguments = builder.args((t) => ({
  window: t.field({
    type: WindowRef,
    defaultValue: 'latest' as const,
    description: 'The span of follow-up.',
  }),
  designs: t.field({
    type: DesignsRef,
    defaultValue: 'all' as const,
    description: 'Which evaluations enter.',
  }),
  prefer: t.field({
    type: PreferenceRef,
    defaultValue: 'sites' as const,
    description: 'Sites or pooled results.',
  }),
}));

/** All arguments of a question about the arms of an outcome. */
export const armsArguments = { ...timeArguments, ...choiceArguments };

export interface AskedPlace {
  readonly dimension: Dimension;
  readonly id: string;
}

interface AskedMetric {
  readonly metric?: 'usual' | 'dollars' | null;
  readonly priceYear?: number | null;
}

export interface AskedScope {
  readonly standardErrors?: ArmsQuestion['standardErrors'] | null;
  readonly population?: string | null;
}

export interface AskedChoice {
  readonly window?: Window | null;
  readonly designs?: ArmsQuestion['designs'] | null;
  readonly prefer?: ArmsQuestion['prefer'] | null;
}

/** What the arguments say of how arms are chosen; a null is taken as left out. */
export function readChoice({ window, designs, prefer }: AskedChoice) {
  return { window: window ?? 'latest', designs: designs ?? 'all', prefer: prefer ?? 'sites' };
}

/** The population and the standard errors of the arguments. */
export function readScope({ population, standardErrors }: AskedScope) {
  return {
    population: population == null ? null : readText('an id', population),
    standardErrors: standardErrors ?? 'derived',
  };
}

/** The scale of an outcome that the arguments ask for, or an error that says what is possible. */
export function readMetric(
  { metric, priceYear }: AskedMetric,
  { outcome, index }: { readonly outcome: OutcomeFacts; readonly index: PriceIndex },
): Metric {
  if (metric === 'dollars') {
    if (!isMoney(outcome.unit)) {
      throw new CallerError(
        'BAD_USER_INPUT',
        `"${outcome.name}" is no money, so there is no scale of dollars for it; ask for the metric USUAL.`,
      );
    }
    return { kind: 'dollars', year: readYear(priceYear, index), index };
  }
  // Without a unit nothing of the outcome can be compared, which each arm then says.
  return usualMetric(outcome) ?? { kind: 'unit', unit: 'count' };
}

function readYear(asked: number | null | undefined, { years, name }: PriceIndex): number {
  const known = years.map(({ year }) => year);
  const last = Math.max(...known);
  const year = asked ?? last;
  if (!known.includes(year)) {
    throw new CallerError(
      'BAD_USER_INPUT',
      `Asked for dollars of ${year}; the price index (${name}) has the years ${Math.min(...known)} to ${last}.`,
    );
  }
  return year;
}

/** Whether a finding stands at all of the places asked for. */
export function readPlaces(
  at: readonly AskedPlace[] | null | undefined,
): ((row: FindingRow) => boolean) | null {
  if (!at || at.length === 0) {
    return null;
  }
  readIds(at.map(({ id }) => id));
  const places = at.map(readPlace);
  return (row) => places.every(({ dimension, id }) => placesOf(row, dimension).includes(id));
}

/** A place as synthesis names it: a window by its own name. */
export function readPlace({ dimension, id }: AskedPlace): AskedPlace {
  return { dimension, id: dimension === 'window' ? windowOf(id) : readText('an id', id) };
}

function windowOf(id: string): string {
  const window = windowNames.find((name) => windowEnumName(name) === id);
  if (window === undefined || window === 'latest') {
    const possible = windowNames.filter((name) => name !== 'latest').map(windowEnumName);
    throw new CallerError(
      'BAD_USER_INPUT',
      `"${id}" is no window; possible are ${possible.join(', ')}.`,
    );
  }
  return window;
}
