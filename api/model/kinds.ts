import type { Properties, Property, ValuesOf } from './property.ts';

/** Units in which an estimate, a mean or an outcome is stated. */
export const units = [
  'usd',
  'usd-per-hour',
  'percentage-points',
  'percent',
  'hours',
  'months',
  'count',
  'sd',
  'ratio',
] as const;

/** Whether dollars are those of the years themselves. */
export const moneyTerms = ['nominal', 'real'] as const;

type Rest = Omit<Property, 'type' | 'meaning' | 'values'>;
const required = { isRequired: true } as const;
/** A mistyped year is far outside; a planned one is not. */
const year = { least: 1900, most: 2100 } as const;

function text<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'text', meaning, ...rest } as const;
}
function texts<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'texts', meaning, ...rest } as const;
}
function integer<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'integer', meaning, ...rest } as const;
}
function number<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'number', meaning, ...rest } as const;
}
function flag<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'boolean', meaning, ...rest } as const;
}
function date<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'date', meaning, ...rest } as const;
}
function address<const R extends Rest>(meaning: string, rest: R) {
  return { type: 'address', meaning, ...rest } as const;
}
function choice<const V extends readonly string[], const R extends Rest>(
  values: V,
  meaning: string,
  rest: R,
) {
  return { type: 'choice', values, meaning, ...rest } as const;
}

/** What every node has, whatever its kind. `name` is computed where the files have none. */
export const baseProperties = {
  name: text('The name by which readers know it.', { file: null, ...required }),
  aliases: texts('Other names, abbreviations and spellings.', { file: 'aliases' }),
  sourceAddresses: texts(
    'Where its facts were read, the official address of each; empty where only a copy is known.',
    { file: 'seen' },
  ),
  sourceCopies: texts(
    'In step with the addresses: the copy (mirror, staging host, dump) that was read, or empty.',
    { file: 'seen' },
  ),
  bundle: text('The evidence file that states it.', { file: null, ...required }),
  sortKey: text('The name without case and accents, by which lists are ordered.', {
    file: null,
    ...required,
  }),
  evaluationCount: integer('How many evaluations in this collection bear on it.', {
    file: null,
    ...required,
  }),
  findingCount: integer('How many findings in this collection bear on it.', {
    file: null,
    ...required,
  }),
} as const satisfies Properties;

const termProperties = {
  definition: text('What the term means here.', { file: 'definition' }),
};

/** How a kind is read, shown and found. */
interface KindEntry {
  readonly label: string;
  readonly plural: string;
  /** The first part of its addresses: `programs` in `/programs/project-quest`. */
  readonly segment: string;
  /** Its GraphQL query fields: one node by id, and the list. */
  readonly oneField: string;
  readonly listField: string;
  /** The list that states it: a key of a bundle, a vocabulary file, or null where it is made from another item. */
  readonly list: string | null;
  readonly isVocabulary: boolean;
  /** The field of the files that names it, or null where the name is computed. */
  readonly namedBy: 'name' | 'title' | 'question' | null;
  /** The first property that is present introduces the node in lists and results. */
  readonly introducedBy: readonly string[];
  /** The relations, dots between steps, that lead to the findings and evaluations that bear on it. */
  readonly evidence: readonly string[];
  /** A node counts as its parents in every filter (a child feature as its parent). */
  readonly countsAsParent: boolean;
  readonly meaning: string;
  readonly color: { readonly light: string; readonly dark: string };
  readonly shape: string;
  readonly properties: Properties;
}

/** The one table of kinds: loader, filters, GraphQL, legend and data dictionary are made from it. */
export const kinds = {
  Program: {
    label: 'Program',
    plural: 'Programs',
    segment: 'programs',
    oneField: 'program',
    listField: 'programs',
    list: 'programs',
    isVocabulary: false,
    namedBy: 'name',
    introducedBy: ['summary'],
    evidence: ['findings', 'evaluations'],
    countsAsParent: false,
    meaning: 'A training program, or one site of it, as a provider ran it.',
    color: { light: '#1d5fa8', dark: '#7db4f0' },
    shape: 'ellipse',
    properties: {
      summary: text('What the program does, in one or two sentences.', { file: 'summary' }),
      delivery: choice(
        ['college', 'nonprofit', 'employer', 'union', 'workforce-board', 'mixed'],
        'Who delivers it.',
        { file: 'delivery' },
      ),
      setting: choice(
        ['urban', 'rural', 'mixed'],
        'Where it is delivered: as the source says, or urban where every site is a named city.',
        { file: 'setting' },
      ),
      status: choice(['active', 'ended', 'unknown'], 'Whether it still runs.', { file: 'status' }),
      startYear: integer('The year in which it began.', { file: 'start_year', ...year }),
      durationWeeks: integer('Median or typical length of the training.', {
        file: 'duration_weeks',
        unit: 'weeks',
        least: 0,
      }),
      costPerParticipantUsd: number('What it spent, on average, on one participant.', {
        file: 'cost_per_participant.usd',
        unit: 'U.S. dollars',
        least: 0,
      }),
      costPerParticipantYear: integer('The price year of the cost per participant.', {
        file: 'cost_per_participant.year',
        ...year,
      }),
      costPerParticipantMoney: choice(
        moneyTerms,
        'Whether the cost is in dollars of the years themselves (nominal) or constant dollars (real).',
        { file: 'cost_per_participant.money' },
      ),
      costPerParticipantNote: text('What the cost covers and how it was read.', {
        file: 'cost_per_participant.note',
      }),
      locations: texts('Where it is or was delivered, as its sources say.', { file: 'locations' }),
      cities: texts('The cities among its locations.', { file: null }),
      states: texts('The states of its locations, two letters each.', { file: null }),
    },
  },
  Evaluation: {
    label: 'Evaluation',
    plural: 'Evaluations',
    segment: 'evaluations',
    oneField: 'evaluation',
    listField: 'evaluations',
    list: 'evaluations',
    isVocabulary: false,
    namedBy: 'name',
    introducedBy: ['summary'],
    evidence: ['findings', 'self'],
    countsAsParent: false,
    meaning: 'A study that compares people offered a program with people who were not.',
    color: { light: '#8a4b08', dark: '#e8a75c' },
    shape: 'round-rectangle',
    properties: {
      summary: text('What the evaluation did and found, in a few sentences.', { file: 'summary' }),
      design: choice(
        ['rct', 'qed', 'meta-analysis', 'implementation'],
        'How it compares: randomized (rct), with a comparison group not made by chance (qed), by combining other studies, or by describing how a program was carried out.',
        { file: 'design' },
      ),
      status: choice(['running'], 'Running: no results yet. Not recorded where it has reported.', {
        file: 'status',
      }),
      startYear: integer('The year in which assignment began.', { file: 'start_year', ...year }),
      sampleSize: integer('How many people were assigned, all groups together.', {
        file: 'sample_size',
        unit: 'people',
        least: 1,
      }),
      followUpMonths: integer('The longest follow-up that it has reported or plans.', {
        file: 'follow_up_months',
        unit: 'months after assignment',
        least: 0,
      }),
      registry: text('Its number in a trial registry.', { file: 'registry' }),
    },
  },
  Finding: {
    label: 'Finding',
    plural: 'Findings',
    segment: 'findings',
    oneField: 'finding',
    listField: 'findings',
    list: 'findings',
    isVocabulary: false,
    namedBy: null,
    introducedBy: ['note'],
    evidence: ['self'],
    countsAsParent: false,
    meaning: 'One measured effect or level, as its publication states it.',
    color: { light: '#3f6f12', dark: '#a3d06a' },
    shape: 'diamond',
    properties: {
      measure: choice(
        ['level'],
        'Level: a cost, ratio, rate or count of its own, no difference between groups. Not recorded for effects.',
        { file: 'measure' },
      ),
      followUpLabel: text('When it was measured, as the source says.', { file: 'follow_up.label' }),
      followUpMonths: number(
        'When it was measured; 0 for a cost or level of the program period, null for averages over studies.',
        { file: 'follow_up.months', unit: 'months after random assignment', least: 0 },
      ),
      estimate: number(
        'Treatment minus control, in `unit` (for a level, the level itself). Null where only a direction was published.',
        { file: 'estimate' },
      ),
      unit: choice(units, 'The unit of estimate, means, standard error and interval.', {
        file: 'unit',
      }),
      priceYear: integer('The year in whose dollars money is stated.', {
        file: 'price_year',
        ...year,
      }),
      money: choice(
        moneyTerms,
        'Dollars of the years themselves (nominal) or constant dollars (real); null where the source does not say.',
        { file: 'money' },
      ),
      controlMean: number('The average of those not offered the program, in `unit`.', {
        file: 'control_mean',
      }),
      treatmentMean: number('The average of those offered the program, in `unit`.', {
        file: 'treatment_mean',
      }),
      relativeChange: number('The estimate as a share of the control mean.', {
        file: 'relative_change',
        unit: 'percent of the control mean',
      }),
      standardError: number('The standard error of the estimate, in `unit`.', {
        file: 'standard_error',
        least: 0,
      }),
      ciLow: number(
        'The lower end of the published interval, in `unit`: 95 percent unless the note says otherwise.',
        { file: 'ci.0' },
      ),
      ciHigh: number(
        'The upper end of the published interval, in `unit`: 95 percent unless the note says otherwise.',
        { file: 'ci.1' },
      ),
      pValue: number('The exact p value, where published.', {
        file: 'p_value',
        least: 0,
        most: 1,
      }),
      significance: choice(
        ['p<0.01', 'p<0.05', 'p<0.10', 'not-significant', 'significant'],
        "The study's own mark; `significant` where the level is not stated.",
        { file: 'significance' },
      ),
      sampleSize: integer('How many people the estimate rests on, all groups together.', {
        file: 'sample_size',
        unit: 'people',
        least: 1,
      }),
      dataSource: choice(['administrative', 'survey'], 'Where the outcome was read.', {
        file: 'data_source',
      }),
      direction: choice(
        ['favorable', 'no-detectable-effect', 'unfavorable'],
        "The study's own reading against the outcome's favorable side; null for levels.",
        { file: 'direction' },
      ),
      locator: text('Where in the publication it stands.', { file: 'locator' }),
      note: text('What else a reader should know of the figure.', { file: 'note' }),
    },
  },
  MechanismEvidence: {
    label: 'Mechanism evidence',
    plural: 'Mechanism evidence',
    segment: 'mechanism-evidence',
    oneField: 'mechanismEvidenceItem',
    listField: 'mechanismEvidence',
    list: 'mechanism_evidence',
    isVocabulary: false,
    namedBy: null,
    introducedBy: ['note'],
    evidence: ['evaluation'],
    countsAsParent: false,
    meaning: 'What an evaluation says on why a program changed an outcome, or did not.',
    color: { light: '#5d6b00', dark: '#c6d24c' },
    shape: 'tag',
    properties: {
      note: text('What the evaluation says, in our words.', { file: 'note' }),
      locator: text('Where in the publication it stands.', { file: 'locator' }),
    },
  },
  Rating: {
    label: 'Rating',
    plural: 'Ratings',
    segment: 'ratings',
    oneField: 'rating',
    listField: 'ratings',
    list: null,
    isVocabulary: false,
    namedBy: null,
    introducedBy: ['covers'],
    evidence: ['evaluation'],
    countsAsParent: false,
    meaning: 'What a clearinghouse judged of one document of an evaluation.',
    color: { light: '#7a5c00', dark: '#e3c35a' },
    shape: 'star',
    properties: {
      rating: text("The rater's own word.", { file: 'rating', ...required }),
      covers: text('Which site or outcomes it is about, if not all.', { file: 'covers' }),
      document: text(
        'The title of the rated document, where it is no publication of this collection.',
        {
          file: 'document',
        },
      ),
      url: address("The rater's page.", { file: 'url' }),
    },
  },
  Feature: {
    label: 'Feature',
    plural: 'Features',
    segment: 'features',
    oneField: 'feature',
    listField: 'features',
    list: 'features',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: [
      'programs.findings',
      'programs.evaluations',
      'testedByFindings',
      'testedByEvaluations',
    ],
    countsAsParent: true,
    meaning: 'A part of what programs do, such as screening applicants or placing graduates.',
    color: { light: '#00706b', dark: '#5cccc4' },
    shape: 'hexagon',
    properties: {
      ...termProperties,
      core: flag(
        'One of the five features that J-PAL North America names as common to the most effective programs.',
        { file: 'core', byDefault: false },
      ),
    },
  },
  Outcome: {
    label: 'Outcome',
    plural: 'Outcomes',
    segment: 'outcomes',
    oneField: 'outcome',
    listField: 'outcomes',
    list: 'outcomes',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: ['findings', 'mechanismEvidence'],
    countsAsParent: false,
    meaning: 'Something an evaluation measures, such as annual earnings.',
    color: { light: '#a02565', dark: '#f08fbe' },
    shape: 'triangle',
    properties: {
      ...termProperties,
      domain: text('The group of outcomes to which it belongs.', { file: 'domain' }),
      unit: choice(units, 'The unit in which it is measured.', { file: 'unit' }),
      favorable: choice(
        ['increase', 'decrease'],
        'Which change is good for people: an increase unless it says decrease.',
        { file: 'favorable', byDefault: 'increase' },
      ),
    },
  },
  Sector: {
    label: 'Sector',
    plural: 'Sectors',
    segment: 'sectors',
    oneField: 'sector',
    listField: 'sectors',
    list: 'sectors',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: ['programs.findings', 'programs.evaluations'],
    countsAsParent: true,
    meaning: 'An industry or field of work for which programs train.',
    color: { light: '#6b3fa0', dark: '#bd9cf0' },
    shape: 'pentagon',
    properties: {
      ...termProperties,
      naics: texts('Codes of the North American Industry Classification System.', {
        file: 'naics',
      }),
    },
  },
  Population: {
    label: 'Population',
    plural: 'Populations',
    segment: 'populations',
    oneField: 'population',
    listField: 'populations',
    list: 'populations',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: ['programs.findings', 'programs.evaluations', 'findings'],
    countsAsParent: false,
    meaning: 'A group of people whom programs serve or for whom findings are reported.',
    color: { light: '#b23a1e', dark: '#f59a80' },
    shape: 'round-triangle',
    properties: { ...termProperties },
  },
  Mechanism: {
    label: 'Mechanism',
    plural: 'Mechanisms',
    segment: 'mechanisms',
    oneField: 'mechanism',
    listField: 'mechanisms',
    list: 'mechanisms',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: ['evidence'],
    countsAsParent: false,
    meaning: 'A way in which a program may change outcomes.',
    color: { light: '#4a5a2a', dark: '#b4c98c' },
    shape: 'rhomboid',
    properties: { ...termProperties },
  },
  Term: {
    label: 'Term',
    plural: 'Glossary terms',
    segment: 'terms',
    oneField: 'term',
    listField: 'terms',
    list: 'glossary',
    isVocabulary: true,
    namedBy: 'name',
    introducedBy: ['definition'],
    evidence: [],
    countsAsParent: false,
    meaning: 'A word that readers meet here, explained.',
    color: { light: '#5a5f66', dark: '#b3bac2' },
    shape: 'barrel',
    properties: { ...termProperties },
  },
  Organization: {
    label: 'Organization',
    plural: 'Organizations',
    segment: 'organizations',
    oneField: 'organization',
    listField: 'organizations',
    list: 'organizations',
    isVocabulary: false,
    namedBy: 'name',
    introducedBy: ['organizationType', 'location'],
    evidence: [
      'conducted',
      'fundsEvaluations',
      'operates.evaluations',
      'fundsPrograms.evaluations',
    ],
    countsAsParent: false,
    meaning: 'A body that runs, funds, studies, rates or publishes.',
    color: { light: '#37474f', dark: '#9fb4be' },
    shape: 'rectangle',
    properties: {
      organizationType: choice(
        [
          'provider',
          'evaluator',
          'funder',
          'research-center',
          'university',
          'government',
          'intermediary',
          'initiative',
        ],
        'What sort of body it is.',
        { file: 'kind' },
      ),
      location: text('Where it has its seat.', { file: 'location' }),
      cities: texts('The city of its seat.', { file: null }),
      states: texts('The state of its seat, two letters.', { file: null }),
      url: address('Its website.', { file: 'url' }),
    },
  },
  Person: {
    label: 'Person',
    plural: 'People',
    segment: 'people',
    oneField: 'person',
    listField: 'people',
    list: 'people',
    isVocabulary: false,
    namedBy: 'name',
    introducedBy: [],
    evidence: ['publications.evaluations'],
    countsAsParent: false,
    meaning: 'An author or researcher.',
    color: { light: '#455a8a', dark: '#a5b8e6' },
    shape: 'vee',
    properties: {},
  },
  Publication: {
    label: 'Publication',
    plural: 'Publications',
    segment: 'publications',
    oneField: 'publication',
    listField: 'publications',
    list: 'publications',
    isVocabulary: false,
    namedBy: 'title',
    introducedBy: ['publicationType', 'year'],
    evidence: ['findings', 'evaluations'],
    countsAsParent: false,
    meaning: 'A report, article, brief or page that states evidence.',
    color: { light: '#2f5d50', dark: '#8cc9b6' },
    shape: 'cut-rectangle',
    properties: {
      publicationType: choice(
        [
          'journal-article',
          'working-paper',
          'report',
          'brief',
          'study-profile',
          'blog-post',
          'web-page',
          'event',
        ],
        'What sort of text it is.',
        { file: 'kind' },
      ),
      year: integer('The year in which it appeared.', { file: 'year', ...year }),
      date: date('The day on which it appeared, YYYY-MM-DD.', { file: 'date' }),
      doi: text('Its digital object identifier.', { file: 'doi' }),
      url: address('Its official page.', { file: 'url' }),
    },
  },
  OpenQuestion: {
    label: 'Open question',
    plural: 'Open questions',
    segment: 'questions',
    oneField: 'openQuestion',
    listField: 'openQuestions',
    list: 'open_questions',
    isVocabulary: false,
    namedBy: 'question',
    introducedBy: ['stillUnknown'],
    evidence: ['informedByFindings', 'informedByEvaluations'],
    countsAsParent: false,
    meaning: 'Something that nobody knows yet and that decisions hang on.',
    color: { light: '#9a1b1b', dark: '#f2938c' },
    shape: 'octagon',
    properties: {
      theme: choice(
        ['scale', 'population', 'component', 'mechanism', 'cost', 'equity', 'technology', 'place'],
        'What the question is about.',
        { file: 'theme' },
      ),
      stillUnknown: text('What no evaluation has answered.', { file: 'still_unknown' }),
    },
  },
} as const satisfies Record<string, KindEntry>;

export type Kind = keyof typeof kinds;

/** What code reads of one kind's own properties. */
export type PropertiesOf<K extends Kind> = ValuesOf<(typeof kinds)[K]['properties']>;
export type BaseProperties = ValuesOf<typeof baseProperties>;

function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

/** Every kind, in the order of the table. */
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind);

/** The entry of a kind with its types widened, for code that treats all kinds alike. */
export function kindEntry(kind: Kind): KindEntry {
  return kinds[kind];
}

/** All properties of a kind, its own after those that every node has. */
export function propertiesOf(kind: Kind): Properties {
  return { ...baseProperties, ...kinds[kind].properties };
}
