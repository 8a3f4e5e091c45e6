import { describe, expect, test } from 'vitest';
import { apiOver, at, dataOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';

const api = apiOver(
  dataset(
    [
      node('Evaluation', 'trial', { name: 'Trial' }),
      node('Finding', 'earnings', { name: 'Earnings' }),
      node('Feature', 'advising', { name: 'Advising' }),
      node('Feature', 'cohorts', { name: 'Cohorts' }),
      node('Outcome', 'pay', { name: 'Pay' }),
      node('Publication', 'report', { name: 'Report' }),
      node('Person', 'zoe', { name: 'Zoe' }),
      node('Person', 'abe', { name: 'Abe' }),
      node('Organization', 'lab', { name: 'Lab' }),
      node('Population', 'all', { name: 'Everyone' }),
      node('Mechanism', 'wages', { name: 'Better wages' }),
      node('MechanismEvidence', 'why', { name: 'Why' }),
    ],
    [
      edge('PRODUCED', 'trial', 'earnings'),
      edge('MEASURES', 'earnings', 'pay'),
      edge('AMONG', 'earnings', 'all'),
      edge('REPORTED_IN', 'earnings', 'report', { locator: 'Table 5.2' }),
      edge('TESTS', 'earnings', 'advising', { alone: true }),
      edge('TESTS', 'earnings', 'cohorts', { alone: false }),
      edge('WROTE', 'zoe', 'report', { order: 1 }),
      edge('WROTE', 'abe', 'report', { order: 2 }),
      edge('AFFILIATED_WITH', 'abe', 'lab', { role: 'Economist' }),
      edge('AFFILIATED_WITH', 'abe', 'lab', { role: 'Dean', ordinal: 1 }),
      edge('SUPPORTS', 'why', 'wages'),
    ],
  ),
);

describe('a relation', () => {
  test('to one node at most is that node, or null where it is not recorded', async () => {
    const data = await dataOf(
      api,
      `{ finding(id: "earnings") {
        evaluation { name } outcome { id } population { id } publication { name } program { id }
      } }`,
    );

    expect(data).toEqual({
      finding: {
        evaluation: { name: 'Trial' },
        outcome: { id: 'pay' },
        population: { id: 'all' },
        publication: { name: 'Report' },
        program: null,
      },
    });
  });

  test('to several nodes is a list, with what the evidence says of each edge', async () => {
    const data = await dataOf(
      api,
      '{ finding(id: "earnings") { testsFeatures { totalCount edges { alone node { id } } } } }',
    );

    expect(at(data, 'finding', 'testsFeatures')).toEqual({
      totalCount: 2,
      edges: [
        { alone: true, node: { id: 'advising' } },
        { alone: false, node: { id: 'cohorts' } },
      ],
    });
  });

  test('can be gone back', async () => {
    const data = await dataOf(
      api,
      `{
        evaluation(id: "trial") { findings { nodes { id } } }
        population(id: "all") { findings { nodes { id } totalCount } }
        publication(id: "report") { findings { edges { locator node { id } } } }
        mechanism(id: "wages") { evidence { nodes { id } } }
      }`,
    );

    expect(data).toEqual({
      evaluation: { findings: { nodes: [{ id: 'earnings' }] } },
      population: { findings: { nodes: [{ id: 'earnings' }], totalCount: 1 } },
      publication: {
        findings: { edges: [{ locator: 'Table 5.2', node: { id: 'earnings' } }] },
      },
      mechanism: { evidence: { nodes: [{ id: 'why' }] } },
    });
  });

  test('keeps its own order: authors as they stand on the title page', async () => {
    const data = await dataOf(
      api,
      '{ publication(id: "report") { authors { edges { order node { name } } } } }',
    );

    expect(at(data, 'publication', 'authors', 'edges')).toEqual([
      { order: 1, node: { name: 'Zoe' } },
      { order: 2, node: { name: 'Abe' } },
    ]);
  });

  test('says each of two edges between the same nodes', async () => {
    const data = await dataOf(
      api,
      '{ person(id: "abe") { affiliations { totalCount edges { role node { id } } } } }',
    );

    expect(at(data, 'person', 'affiliations')).toEqual({
      totalCount: 2,
      edges: [
        { role: 'Economist', node: { id: 'lab' } },
        { role: 'Dean', node: { id: 'lab' } },
      ],
    });
  });
});

describe('what every node says', () => {
  const entity = apiOver(
    dataset(
      [
        node('Organization', 'lab', {
          name: 'Lab',
          aliases: ['The Lab'],
          organizationType: 'research-center',
          location: 'Boston, MA',
          evaluationCount: 3,
          findingCount: 7,
          sourceAddresses: ['https://lab.example/about', '', 'seed article', 'https://of.example/'],
          sourceCopies: ['', 'https://copy.example/lab', '', 'https://copy.example/of'],
        }),
        node('Publication', 'page', { year: 2022 }),
        node('Person', 'abe'),
        node('Program', 'ark', { summary: 'Trains welders.' }),
      ],
      [edge('AFFILIATED_WITH', 'abe', 'lab'), edge('OPERATES', 'lab', 'ark')],
    ),
  );

  test('is its names, sources, counts, address and degrees', async () => {
    const data = await dataOf(
      entity,
      `{ organization(id: "lab") {
        id kind name aliases introduction bundle evaluationCount findingCount address
        sources { address copy words }
        degrees { relationship direction kind count says field }
      } }`,
    );

    expect(at(data, 'organization')).toEqual({
      id: 'lab',
      kind: 'ORGANIZATION',
      name: 'Lab',
      aliases: ['The Lab'],
      introduction: 'Research center',
      bundle: 'test.yaml',
      evaluationCount: 3,
      findingCount: 7,
      address: '/organizations/lab',
      sources: [
        { address: 'https://lab.example/about', copy: null, words: null },
        { address: null, copy: 'https://copy.example/lab', words: null },
        { address: null, copy: null, words: 'seed article' },
        { address: 'https://of.example/', copy: 'https://copy.example/of', words: null },
      ],
      degrees: [
        {
          relationship: 'OPERATES',
          direction: 'OUT',
          kind: 'PROGRAM',
          count: 1,
          says: 'runs',
          field: 'operates',
        },
        {
          relationship: 'AFFILIATED_WITH',
          direction: 'IN',
          kind: 'PERSON',
          count: 1,
          says: 'has among its people',
          field: 'people',
        },
      ],
    });
  });

  test('is an introduction by the first property that is recorded, or null', async () => {
    const data = await dataOf(
      entity,
      '{ nodes(ids: ["ark", "page", "abe"]) { ... on Entity { introduction } } }',
    );

    expect(data).toEqual({
      nodes: [
        { introduction: 'Trains welders.' },
        { introduction: '2022' },
        { introduction: null },
      ],
    });
  });
});
