import { describe, expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import { createApi } from '../../../api/server.ts';
import { apiOver, at, dataOf, errorsOf, listOf } from '../../support/api.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { shippedApi } from '../../support/evidence.ts';

const outcomes = [
  ['earnings', 'earnings'],
  ['wage', 'earnings'],
  ['health', 'health'],
] as const;

const evidence = dataset(
  [
    ...outcomes.map(([id, domain]) =>
      node('Outcome', id, { unit: 'usd', favorable: 'increase', domain }),
    ),
    ...['coaching', 'mentoring', 'tools'].map((id) => node('Feature', id)),
    ...['a', 'b', 'c'].flatMap((id) => [
      node('Program', id),
      node('Evaluation', `trial-${id}`, { design: 'rct' }),
    ]),
    node('Evaluation', 'under-way', { design: 'rct', status: 'running' }),
    node('Evaluation', 'elsewhere', { design: 'rct', status: 'running' }),
    node('Finding', 'wage-a', { followUpMonths: 24 }),
    node('Finding', 'earnings-b', { followUpMonths: 24 }),
    node('Finding', 'earnings-c', { followUpMonths: 48 }),
    node('OpenQuestion', 'on-both'),
    node('OpenQuestion', 'on-feature'),
    node('OpenQuestion', 'on-other'),
  ],
  [
    edge('PART_OF', 'mentoring', 'coaching'),
    edge('HAS_FEATURE', 'a', 'mentoring'),
    edge('HAS_FEATURE', 'b', 'coaching'),
    edge('HAS_FEATURE', 'c', 'tools'),
    ...(
      [
        ['a', 'wage'],
        ['b', 'earnings'],
        ['c', 'earnings'],
      ] as const
    ).flatMap(([id, outcome]) => [
      edge('EVALUATES', `trial-${id}`, id),
      edge('PRODUCED', `trial-${id}`, `${outcome}-${id}`),
      edge('ABOUT', `${outcome}-${id}`, id),
      edge('MEASURES', `${outcome}-${id}`, outcome),
    ]),
    edge('EVALUATES', 'under-way', 'a'),
    edge('EVALUATES', 'elsewhere', 'c'),
    edge('CONCERNS', 'on-both', 'mentoring'),
    edge('CONCERNS', 'on-both', 'earnings'),
    edge('CONCERNS', 'on-feature', 'mentoring'),
    edge('CONCERNS', 'on-other', 'tools'),
  ],
);

const GAP = `{ cell { evaluations } openQuestions { question { id } isOnBoth } running { id }
  nearest { row { id } column { id } reason cell { evaluations } }
  decisionsTouched { count questions { id } programs { id } }
  statements { text findingIds } }`;

describe('a gap', () => {
  test('has its questions, studies under way, nearest evidence and the decisions touched', async () => {
    const data = await dataOf(
      apiOver(evidence),
      `{ gap(row: { dimension: FEATURE, id: "mentoring" }, column: { dimension: OUTCOME, id: "earnings" }) ${GAP} }`,
    );

    expect(at(data, 'gap')).toEqual({
      cell: null,
      openQuestions: [
        { question: { id: 'on-both' }, isOnBoth: true },
        { question: { id: 'on-feature' }, isOnBoth: false },
      ],
      running: [{ id: 'under-way' }],
      nearest: [
        ['mentoring', 'wage', 'SAME_GROUP', 1],
        ['coaching', 'earnings', 'WHOLE', 1],
        ['tools', 'earnings', 'SAME_COLUMN', 1],
      ].map(([row, column, reason, evaluations]) => ({
        row: { id: row },
        column: { id: column },
        reason,
        cell: { evaluations },
      })),
      decisionsTouched: { count: 2, questions: [{ id: 'on-both' }], programs: [{ id: 'a' }] },
      statements: [
        { text: 'No evaluation found in this collection.', findingIds: [] },
        {
          text: '1 open question concerns it, and 1 more one side of it.',
          findingIds: [],
        },
        {
          text: '1 evaluation that could bear on it is running, or has no finding in this collection.',
          findingIds: [],
        },
        {
          text: 'Nearest evidence: mentoring and wage (1 evaluation), coaching and earnings (1 evaluation) and tools and earnings (1 evaluation).',
          findingIds: ['earnings-b', 'earnings-c', 'wage-a'],
        },
        { text: 'Decisions touched: 1 open question and 1 program.', findingIds: [] },
      ],
    });
  });

  test('is the same whichever side the outcome stands on', async () => {
    const data = await dataOf(
      apiOver(evidence),
      `{ gap(row: { dimension: OUTCOME, id: "earnings" }, column: { dimension: FEATURE, id: "mentoring" }) {
        nearest { row { id } column { id } reason }
      } }`,
    );

    expect(at(data, 'gap', 'nearest')).toEqual([
      { row: { id: 'wage' }, column: { id: 'mentoring' }, reason: 'SAME_GROUP' },
      { row: { id: 'earnings' }, column: { id: 'coaching' }, reason: 'WHOLE' },
      { row: { id: 'earnings' }, column: { id: 'tools' }, reason: 'SAME_COLUMN' },
    ]);
  });

  test('is of the window asked for, and a window can be its column', async () => {
    const data = await dataOf(
      apiOver(evidence),
      `{
        window: gap(row: { dimension: FEATURE, id: "tools" }, column: { dimension: OUTCOME, id: "earnings" }, window: MONTHS_19_TO_36) {
          cell { evaluations } nearest(first: 1) { row { id } } nearestCount
        }
        column: gap(row: { dimension: FEATURE, id: "tools" }, column: { dimension: WINDOW, id: "MONTHS_19_TO_36" }) {
          cell { evaluations } openQuestions { question { id } isOnBoth }
          nearest { row { id } column { id } reason }
        }
      }`,
    );

    expect(data).toEqual({
      window: { cell: null, nearest: [{ row: { id: 'coaching' } }], nearestCount: 1 },
      column: {
        cell: null,
        openQuestions: [{ question: { id: 'on-other' }, isOnBoth: true }],
        nearest: [
          {
            row: { id: 'tools' },
            column: { id: 'MONTHS_37_TO_72' },
            reason: 'SAME_GROUP',
          },
          {
            row: { id: 'coaching' },
            column: { id: 'MONTHS_19_TO_36' },
            reason: 'SAME_COLUMN',
          },
          {
            row: { id: 'mentoring' },
            column: { id: 'MONTHS_19_TO_36' },
            reason: 'SAME_COLUMN',
          },
        ],
      },
    });
  });

  test('is null for a place that is not there, and refuses what cannot be', async () => {
    const api = apiOver(evidence);
    const places =
      'row: { dimension: FEATURE, id: "tools" }, column: { dimension: OUTCOME, id: "earnings" }';

    expect(
      await dataOf(
        api,
        `{
          row: gap(row: { dimension: FEATURE, id: "earnings" }, column: { dimension: OUTCOME, id: "earnings" }) { ruleSet }
          population: gap(${places}, population: "gone") { ruleSet }
        }`,
      ),
    ).toEqual({ row: null, population: null });
    expect(await errorsOf(api, `{ gap(${places}) { nearest(first: 101) { reason } } }`)).toEqual([
      'LIMIT_EXCEEDED: Asked for 101 pieces of nearest evidence; one request may ask for 0 to 100.',
    ]);
    expect(
      await errorsOf(
        api,
        '{ gap(row: { dimension: FEATURE, id: "tools" }, column: { dimension: WINDOW, id: "soon" }) { ruleSet } }',
      ),
    ).toEqual([
      'BAD_USER_INPUT: "soon" is no window; possible are UP_TO_18_MONTHS, MONTHS_19_TO_36, MONTHS_37_TO_72, BEYOND_72_MONTHS.',
    ]);
  });

  test('is asked for in two round trips', async () => {
    const store = openEmbeddedGraph(evidence);
    const rounds: string[][] = [];
    const api = createApi(
      {
        ...store,
        open: async () => {
          const view = await store.open();
          return {
            ...view,
            ask: async (questions, limits) => {
              rounds.push(questions.map(({ verb }) => verb));
              return view.ask(questions, limits);
            },
          };
        },
      },
      { build: 'test' },
    );

    await dataOf(
      api,
      `{ gap(row: { dimension: FEATURE, id: "mentoring" }, column: { dimension: OUTCOME, id: "earnings" }) { nearestCount } }`,
    );

    expect(rounds.map((round) => [...round].sort())).toEqual([
      ['findings', 'nodes', 'nodes', 'nodes', 'nodes', 'nodes', 'nodes'],
      ['edgesAmong'],
    ]);
  });
});

test('a filled crossing of the shipped map answers with its cell', async () => {
  const api = await shippedApi();
  const map = await dataOf(
    api,
    '{ coverage(rows: FEATURE, columns: OUTCOME) { cells { row column evaluations } statements { text } } }',
  );
  const [first] = listOf(at(map, 'coverage', 'cells'));
  const place = (dimension: string, id: unknown) => `{ dimension: ${dimension}, id: "${id}" }`;

  const data = await dataOf(
    api,
    `{ gap(row: ${place('FEATURE', at(first, 'row'))}, column: ${place('OUTCOME', at(first, 'column'))}) { cell { row column evaluations } } }`,
  );

  expect(at(data, 'gap', 'cell')).toEqual(first);
  expect(listOf(at(map, 'coverage', 'statements'))).toHaveLength(4);
}, 60_000);
