import { type Scale, scaleWords } from '../format/scale.ts';
import type {
  IncludedDesigns,
  PoolModel,
  SitePreference,
  SpecifiedStandardErrors,
  Window,
} from '../graphql/generated/graphql.ts';

/** The choices that a specification makes; which scale, the panels of the chart say. */
export const dimensions = ['window', 'standardErrors', 'designs', 'prefer', 'model'] as const;

export type Dimension = (typeof dimensions)[number];

interface Option {
  readonly option: string;
  /** Beside a row of the chart. */
  readonly words: string;
  /** Within a sentence, after "with". */
  readonly within: string;
}

const windows: Readonly<Record<Window, Omit<Option, 'option'>>> = {
  UP_TO_18_MONTHS: { words: 'up to 18 months', within: 'findings up to 18 months' },
  MONTHS_19_TO_36: { words: '19 to 36 months', within: 'findings at 19 to 36 months' },
  MONTHS_37_TO_72: { words: '37 to 72 months', within: 'findings at 37 to 72 months' },
  BEYOND_72_MONTHS: { words: 'beyond 72 months', within: 'findings beyond 72 months' },
  LATEST: { words: 'longest follow-up', within: 'the longest follow-up of each arm' },
};

const standardErrors: Readonly<Record<SpecifiedStandardErrors, Omit<Option, 'option'>>> = {
  PUBLISHED: { words: 'published alone', within: 'published standard errors alone' },
  DERIVED: { words: 'derived too', within: 'derived standard errors too' },
  BOUNDED: { words: 'bounds from stars too', within: 'bounds from stars too' },
};

const designs: Readonly<Record<IncludedDesigns, Omit<Option, 'option'>>> = {
  ALL: { words: 'every evaluation', within: 'every evaluation' },
  RANDOMIZED: { words: 'randomized alone', within: 'randomized evaluations alone' },
};

const preferences: Readonly<Record<SitePreference, Omit<Option, 'option'>>> = {
  SITES: { words: 'sites', within: 'sites one by one' },
  POOLS: { words: 'sites together', within: 'each demonstration’s sites together' },
};

const models: Readonly<Record<PoolModel, Omit<Option, 'option'>>> = {
  KNAPP_HARTUNG: { words: 'Knapp–Hartung', within: 'the Knapp–Hartung interval' },
  WALD: { words: 'ordinary (Wald)', within: 'the ordinary (Wald) interval' },
  EVALUATION_AVERAGES: {
    words: 'evaluations averaged',
    within: 'each evaluation averaged first',
  },
};

/** What each choice is called, for a group of rows. */
export const dimensionNames: Readonly<Record<Dimension, string>> = {
  window: 'Follow-up',
  standardErrors: 'Standard errors',
  designs: 'Designs',
  prefer: 'Demonstrations',
  model: 'Average',
};

/** The options of every choice, in the order in which they are shown. */
export const choiceNames: Readonly<Record<Dimension, readonly Option[]>> = {
  window: named(windows),
  standardErrors: named(standardErrors),
  designs: named(designs),
  prefer: named(preferences),
  model: named(models),
};

/** One choice that was made. */
export interface Choice extends Option {
  readonly dimension: Dimension | 'scale';
}

interface Specified {
  readonly window: Window;
  readonly standardErrors: SpecifiedStandardErrors;
  readonly designs: IncludedDesigns;
  readonly prefer: SitePreference;
  readonly model: PoolModel;
  readonly scale: Scale;
}

/** All choices of a specification, its scale among them. */
export function choicesOf(specified: Specified): readonly Choice[] {
  const scale = scaleWords(specified.scale);
  return [
    { dimension: 'window', option: specified.window, ...windows[specified.window] },
    { dimension: 'scale', option: scale, words: scale, within: `a scale of ${scale}` },
    {
      dimension: 'standardErrors',
      option: specified.standardErrors,
      ...standardErrors[specified.standardErrors],
    },
    { dimension: 'designs', option: specified.designs, ...designs[specified.designs] },
    { dimension: 'prefer', option: specified.prefer, ...preferences[specified.prefer] },
    { dimension: 'model', option: specified.model, ...models[specified.model] },
  ];
}

function named(options: Readonly<Record<string, Omit<Option, 'option'>>>): readonly Option[] {
  return Object.entries(options).map(([option, words]) => ({ option, ...words }));
}
