import { describe, expect, test } from 'vitest';
import type { Dataset, GraphNode } from '../../api/model/node.ts';
import type { Relationship } from '../../api/model/relationships.ts';
import { datasetWith } from './smallEvidence.ts';

function nodeOf(dataset: Dataset, id: string): GraphNode | undefined {
  return dataset.nodes.find((node) => node.id === id);
}

function edgesOf(dataset: Dataset, relationship: Relationship) {
  return dataset.edges.filter((edge) => edge.relationship === relationship);
}

function namesOf(dataset: Dataset, ...ids: readonly string[]) {
  return ids.map((id) => nodeOf(dataset, id)?.name);
}

const source = 'seen: [seed article]';

describe('a node', () => {
  test('is laid out flat, with null for what is not recorded and an empty list for no texts', async () => {
    const dataset = await datasetWith("programs: [{id: epreuve, name: 'Épreuve (Maine)'}]");

    expect(nodeOf(dataset, 'epreuve')).toEqual({
      id: 'epreuve',
      kind: 'Program',
      name: 'Épreuve (Maine)',
      sortKey: 'epreuve (maine)',
      aliases: [],
      sourceAddresses: [],
      sourceCopies: [],
      bundle: 'bundles/more.yaml',
      evaluationCount: 0,
      findingCount: 0,
      summary: null,
      delivery: null,
      setting: null,
      status: null,
      startYear: null,
      durationWeeks: null,
      costPerParticipantUsd: null,
      costPerParticipantYear: null,
      costPerParticipantMoney: null,
      costPerParticipantNote: null,
      locations: [],
      cities: [],
      states: [],
    });
  });

  test('takes nested values, the ends of an interval and parsed places', async () => {
    const dataset = await datasetWith(`
programs:
  - id: two
    name: Two
    locations: ['Bronx, NY', Minnesota]
    cost_per_participant: {usd: 5700, year: 2014, money: nominal, note: all of it}
findings:
  - id: result
    evaluation: trial
    outcome: earnings
    estimate: 5
    unit: usd
    ci: [null, 9.5]
    follow_up: {label: Year 2, months: 24}
    ${source}
`);

    expect(nodeOf(dataset, 'two')).toMatchObject({
      locations: ['Bronx, NY', 'Minnesota'],
      cities: ['Bronx'],
      states: ['NY', 'MN'],
      costPerParticipantUsd: 5700,
      costPerParticipantYear: 2014,
      costPerParticipantMoney: 'nominal',
      costPerParticipantNote: 'all of it',
    });
    expect(nodeOf(dataset, 'result')).toMatchObject({
      estimate: 5,
      ciLow: null,
      ciHigh: 9.5,
      followUpLabel: 'Year 2',
      followUpMonths: 24,
    });
  });

  test('names the official address of a source first, and the copy beside it', async () => {
    const dataset = await datasetWith(`
people:
  - id: ada
    name: Ada
    seen:
      - https://a.example
      - {read: https://copy.example, of: https://official.example}
      - {read: https://only-copy.example}
      - seed article
`);

    expect(nodeOf(dataset, 'ada')).toMatchObject({
      sourceAddresses: ['https://a.example', 'https://official.example', '', 'seed article'],
      sourceCopies: ['', 'https://copy.example', 'https://only-copy.example', ''],
    });
  });

  test('of the vocabulary takes what holds where the files leave it out', async () => {
    const dataset = await datasetWith('people: []');

    expect(nodeOf(dataset, 'supports')).toMatchObject({ core: true });
    expect(nodeOf(dataset, 'advising')).toMatchObject({ core: false });
    expect(nodeOf(dataset, 'earnings')).toMatchObject({ favorable: 'increase' });
    expect(nodeOf(dataset, 'benefits')).toMatchObject({ favorable: 'decrease' });
  });
});

describe('a name', () => {
  test('of a finding says outcome, program, time and group', async () => {
    const finding = (id: string, fields: string) =>
      `  - {id: ${id}, evaluation: trial, outcome: earnings, ${fields}, ${source}}`;
    const dataset = await datasetWith(
      `
findings:
${finding('plain', 'program: quest, population: all, follow_up: {label: Year 2 after random assignment, months: 24}')}
${finding('among-women', 'population: women, follow_up: {label: GED class, months: 3}')}
${finding('black', 'program: quest, population: black-workers')}
`,
    );

    expect(namesOf(dataset, 'plain', 'among-women', 'black')).toEqual([
      'Annual earnings, Quest, year 2',
      'Annual earnings, Trial of Quest, GED class, among women',
      'Annual earnings, Quest, among Black workers',
    ]);
  });

  test('of other kinds without one is made of what they are about', async () => {
    const dataset = await datasetWith(`
evaluations:
  - id: again
    name: A second trial
    ratings: [{by: rater, rating: high}, {by: rater, rating: low, covers: earnings}]
mechanism_evidence:
  - {id: why, evaluation: trial, mechanism: better-jobs, ${source}}
open_questions:
  - {id: how, question: How does it last?}
`);

    expect(
      namesOf(dataset, 'again-rating-rater-1', 'again-rating-rater-2', 'why', 'how', 'report'),
    ).toEqual([
      'CLEAR: high, A second trial',
      'CLEAR: low, earnings (A second trial)',
      'Better jobs in Trial of Quest',
      'How does it last?',
      'The Report',
    ]);
  });
});

describe('ratings', () => {
  test('count per rater, and keep a title where the document is no publication here', async () => {
    const dataset = await datasetWith(`
organizations:
  - {id: other, name: Other}
evaluations:
  - id: again
    name: Again
    seen: [https://again.example]
    ratings:
      - {by: rater, rating: high, document: report, covers: earnings, url: https://rating.example}
      - {by: other, rating: low}
      - {by: rater, rating: low, document: A lost study}
`);

    const ids = dataset.nodes.filter(({ kind }) => kind === 'Rating').map(({ id }) => id);
    expect(ids).toEqual(['again-rating-other-1', 'again-rating-rater-1', 'again-rating-rater-2']);
    expect(nodeOf(dataset, 'again-rating-rater-1')).toMatchObject({
      rating: 'high',
      covers: 'earnings',
      document: null,
      url: 'https://rating.example',
      sourceAddresses: ['https://again.example'],
    });
    expect(nodeOf(dataset, 'again-rating-rater-2')).toMatchObject({ document: 'A lost study' });
    expect(edgesOf(dataset, 'ON')).toEqual([
      {
        relationship: 'ON',
        from: 'again-rating-rater-1',
        to: 'report',
        ordinal: 0,
        properties: {},
      },
    ]);
    expect(edgesOf(dataset, 'GAVE').map(({ from, to }) => [from, to])).toEqual([
      ['other', 'again-rating-other-1'],
      ['rater', 'again-rating-rater-1'],
      ['rater', 'again-rating-rater-2'],
    ]);
  });
});

describe('an edge', () => {
  test('points as its relationship does, whichever item states it', async () => {
    const dataset = await datasetWith(`
programs:
  - {id: two, name: Two, part_of: quest, operators: [rater], features: [{feature: advising, note: weekly}]}
findings:
  - {id: result, evaluation: trial, outcome: earnings, publication: report, locator: Table 2, tests_package: [supports, advising], ${source}}
publications:
  - {id: paper, title: Paper, authors: [bea, ada]}
people:
  - {id: ada, name: Ada}
  - {id: bea, name: Bea}
`);
    const ends = (relationship: Relationship) =>
      edgesOf(dataset, relationship).map(({ from, to, properties }) => [from, to, properties]);

    expect(ends('PART_OF')).toEqual([
      ['advising', 'supports', {}],
      ['two', 'quest', {}],
    ]);
    expect(ends('OPERATES')).toEqual([['rater', 'two', {}]]);
    expect(ends('HAS_FEATURE')).toEqual([['two', 'advising', { note: 'weekly' }]]);
    expect(ends('PRODUCED')).toEqual([['trial', 'result', {}]]);
    expect(ends('REPORTED_IN')).toEqual([['result', 'report', { locator: 'Table 2' }]]);
    expect(nodeOf(dataset, 'result')).toMatchObject({ locator: 'Table 2' });
    expect(ends('TESTS')).toEqual([
      ['result', 'advising', { alone: false }],
      ['result', 'supports', { alone: false }],
    ]);
    expect(ends('WROTE')).toEqual([
      ['ada', 'paper', { order: 2 }],
      ['bea', 'paper', { order: 1 }],
    ]);
  });

  test('of the same two nodes and relationship has an ordinal of its own', async () => {
    const dataset = await datasetWith(`
people:
  - id: ada
    name: Ada
    affiliations: [{organization: rater, role: fellow}, {organization: rater, role: chair}]
`);

    expect(edgesOf(dataset, 'AFFILIATED_WITH')).toEqual([
      {
        relationship: 'AFFILIATED_WITH',
        from: 'ada',
        to: 'rater',
        ordinal: 0,
        properties: { role: 'fellow' },
      },
      {
        relationship: 'AFFILIATED_WITH',
        from: 'ada',
        to: 'rater',
        ordinal: 1,
        properties: { role: 'chair' },
      },
    ]);
  });
});

describe('a glossary term explains', () => {
  const explained = async (glossary: string) => {
    const dataset = await datasetWith('people: []', { 'vocabulary/glossary.yaml': glossary });
    return edgesOf(dataset, 'EXPLAINS').map(({ from, to }) => `${from} → ${to}`);
  };

  test('what its names or definition name as whole words, whatever their case', async () => {
    const edges = await explained(`
- {id: wage, name: Wage, definition: "PAY for work; not the payer, nor payments."}
- {id: aid, name: Help, aliases: [advising]}
`);

    expect(edges).toEqual(['aid → advising', 'wage → earnings']);
  });

  test('the longest name where one holds another, and never itself', async () => {
    const edges = await explained(`
- {id: pay-year, name: Pay year, definition: "The pay year is a year."}
- {id: other, name: Other, definition: "See pay year."}
`);

    expect(edges).toEqual(['other → pay-year']);
  });

  test('what an abbreviation names only where its capitals stand', async () => {
    const edges = await explained(`
- {id: judgment, name: Judgment, definition: "A clear word."}
- {id: mark, name: Mark, definition: "Given by CLEAR."}
`);

    expect(edges).toEqual(['mark → rater']);
  });
});

describe('the evidence that bears on a node', () => {
  const evidence = datasetWith(
    `
programs:
  - {id: one, name: One, features: [{feature: advising}], sectors: [health]}
evaluations:
  - {id: second, name: Second, programs: [one], evaluators: [rater]}
findings:
  - {id: first-result, evaluation: second, program: one, outcome: earnings, publication: report, ${source}}
  - {id: second-result, evaluation: second, outcome: earnings, tests_feature: supports, ${source}}
mechanism_evidence:
  - {id: why, evaluation: trial, mechanism: better-jobs, outcome: benefits, ${source}}
people:
  - {id: ada, name: Ada}
publications:
  - {id: paper, title: Paper, authors: [ada], evaluations: [trial, second]}
`,
  );
  const counts = async (id: string) => {
    const node = nodeOf(await evidence, id);
    return [node?.evaluationCount, node?.findingCount];
  };

  test.each([
    // The findings about it; one without a program belongs to no single program.
    ['one', 1, 1],
    ['second', 1, 2],
    ['first-result', 1, 1],
    ['earnings', 1, 2],
    // Evidence on a mechanism leads on to its evaluation.
    ['benefits', 1, 0],
    ['better-jobs', 1, 0],
    // Through the program; and what bears on a part bears on the whole.
    ['advising', 1, 1],
    ['supports', 1, 2],
    ['health', 1, 1],
    // Who conducts, writes or publishes is not credited with each finding.
    ['rater', 1, 0],
    ['ada', 2, 0],
    ['paper', 2, 0],
    ['report', 2, 1],
    ['price-year', 0, 0],
  ])('%s: %d evaluations and %d findings', async (id, evaluations, findings) => {
    expect(await counts(id)).toEqual([evaluations, findings]);
  });
});

test('the collection and the prices come with the data', async () => {
  const { collection, priceIndex } = await datasetWith('people: []');

  expect(collection).toEqual({
    title: 'A small collection',
    released: '2026-01-31',
    searchedUntil: '2026-01-30',
    license: 'CC BY 4.0',
    included: 'What the tests need.',
    howRead: 'Made up.',
    notYet: 'Everything else.',
  });
  expect(priceIndex).toEqual({
    name: 'CPI-U',
    source: 'https://www.bls.gov/cpi/',
    years: [
      { year: 2013, value: 233 },
      { year: 2014, value: 236.7 },
    ],
  });
});

test('nodes come in the order of the table of kinds, then of their ids', async () => {
  const { nodes } = await datasetWith('people: [{id: bea, name: Bea}, {id: ada, name: Ada}]');

  expect(nodes.map(({ id }) => id)).toEqual([
    'quest',
    'trial',
    'advising',
    'supports',
    'benefits',
    'earnings',
    'health',
    'all',
    'black-workers',
    'women',
    'better-jobs',
    'price-year',
    'rater',
    'ada',
    'bea',
    'report',
  ]);
});

describe('the data version', () => {
  const versionOf = async (bundle: string) => (await datasetWith(bundle)).version;
  const plain = 'people: [{id: ada, name: Ada}, {id: bea, name: Bea, affiliations: null}]';

  test('is the same on every machine', async () => {
    expect(await versionOf(plain)).toBe('8130be9120c1');
  });

  test('does not change with layout, comments, nulls or the order of items and keys', async () => {
    const other = `
# The same people.
people:
  - name: Bea
    id: bea
  - {id: ada, name: "Ada"}
`;

    expect(await versionOf(other)).toBe(await versionOf(plain));
  });

  test.each([
    ['a value', plain.replace('name: Ada', 'name: Ida')],
    ['an item', plain.replace('{id: ada, name: Ada}, ', '')],
    ['a number that becomes text', 'people: [{id: ada, name: "1"}]'],
  ])('changes with %s', async (_what, bundle) => {
    expect(await versionOf(bundle)).not.toBe(await versionOf(plain));
  });
});
