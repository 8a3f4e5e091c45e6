import { type Dimension, dimensions } from '../synthesis/coverage.ts';
import { type Window, windowNames, windows } from '../synthesis/windows.ts';
import { builder } from './builder.ts';
import { enumValues } from './names.ts';

const windowEnumNames: Readonly<Record<Window, string>> = {
  'up-to-18': 'UP_TO_18_MONTHS',
  '19-36': 'MONTHS_19_TO_36',
  '37-72': 'MONTHS_37_TO_72',
  'beyond-72': 'BEYOND_72_MONTHS',
  latest: 'LATEST',
};

export const WindowRef = builder.enumType('Window', {
  description:
    'A span of follow-up, in months after random assignment; results of different spans are never pooled together.',
  values: Object.fromEntries(
    windowNames.map((window) => [
      windowEnumNames[window],
      { value: window, description: `Measured ${windows[window].words}.` },
    ]),
  ),
});

/** A window as a place on the map is called in GraphQL. */
export function windowEnumName(window: Window): string {
  return windowEnumNames[window];
}

export const MetricRef = builder.enumType('Metric', {
  description: 'The scale on which arms are compared and pooled. Units are never mixed.',
  values: {
    USUAL: {
      value: 'usual',
      description:
        'Money as percent of the control mean, pooled as the log ratio of the two means (Friedrich 2008, PMC2430201); all else in its own unit.',
    },
    DOLLARS: {
      value: 'dollars',
      description: 'Money in dollars of one year, `priceYear`, by the price index.',
    },
  } as const,
});

export const DesignsRef = builder.enumType('IncludedDesigns', {
  description: 'Which evaluations enter.',
  values: {
    ALL: {
      value: 'all',
      description:
        'Every evaluation: a map counts also those that describe a program without a comparison group. A pool has none of these in it.',
    },
    RANDOMIZED: { value: 'randomized', description: 'Randomized controlled trials alone.' },
  } as const,
});

export const StandardErrorsRef = builder.enumType('StandardErrorPolicy', {
  description: 'Which standard errors count.',
  values: {
    PUBLISHED: { value: 'published', description: 'Those that were published, alone.' },
    DERIVED: {
      value: 'derived',
      description:
        'Also those found from a published interval, an exact p or two shares (Cochrane Handbook 6.3 to 6.5).',
    },
  } as const,
});

export const PreferenceRef = builder.enumType('SitePreference', {
  description:
    'A demonstration’s pooled result and its sites never both count: which is preferred.',
  values: {
    SITES: { value: 'sites', description: 'The sites, where each has a usable estimate.' },
    POOLS: { value: 'pools', description: 'The result over all sites.' },
  } as const,
});

const dimensionMeanings: Readonly<Record<Dimension, string>> = {
  feature: 'Features recorded of programs; a child feature counts as its parents too.',
  sector: 'Sectors for which programs train; a child sector counts as its parents too.',
  population:
    'Groups of people: those among whom it was measured, or, of a full sample, those whom the program serves.',
  program: 'Programs; they inherit nothing from each other.',
  outcome: 'Outcomes.',
  window: 'Spans of follow-up.',
};

export const DimensionRef = builder.enumType('Dimension', {
  description: 'What the rows or columns of a map are, and where a finding can stand.',
  values: enumValues(dimensions, (dimension) => dimensionMeanings[dimension]),
});
