import { describe, expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import type { GraphStore, GraphView, Question } from '../../../api/graph/graph.ts';
import { createApi } from '../../../api/server.ts';
import { at, dataOf, listOf, post } from '../../support/api.ts';
import { shippedApi, shippedDataset } from '../../support/evidence.ts';

const EARNINGS = 'outcome: "annual-earnings", population: "all", window: MONTHS_19_TO_36';

const WHOLE = `{
  pool(${EARNINGS}) {
    armCount evaluationCount pooledArmCount pooledEvaluationCount
    ladder { rung }
    statements { text findings { id } }
    arms { id weight isPooled effect { low estimate high standardErrorSource reason } program { name } }
    passedOver { rule words finding { id } }
    beside { id evaluation { design } }
    sensitivity {
      wald { intervalText } dependent { intervalText } evaluationAverages { intervalText }
      leaveOneOut { armId result { intervalText } } bounded { intervalText } boundedArmCount
    }
    specifications { window model armCount scale { kind } result { low high } }
  }
}`;

describe('annual earnings at 19 to 36 months, over GraphQL', { timeout: 60_000 }, () => {
  test('have six arms in three evaluations with a standard error, and a headline', async () => {
    const data = await dataOf(await shippedApi(), WHOLE);

    expect(at(data, 'pool')).toMatchObject({
      armCount: 17,
      evaluationCount: 12,
      pooledArmCount: 6,
      pooledEvaluationCount: 3,
      ladder: { rung: 'HEADLINE' },
    });
    expect(at(data, 'pool', 'statements', 1, 'text')).toMatch(
      /^95 percent interval .+ of the control mean, estimate .+, p = .+ \(pool of 6 arms in 3 evaluations\)\.$/,
    );
  });

  test('rest every statement on findings, and weigh every arm that is pooled', async () => {
    const data = await dataOf(await shippedApi(), WHOLE);
    const arms = listOf(at(data, 'pool', 'arms'));
    const weights = arms.flatMap((arm) => {
      const weight = at(arm, 'weight');
      return typeof weight === 'number' ? [weight] : [];
    });

    expect(
      listOf(at(data, 'pool', 'statements')).map((said) => listOf(at(said, 'findings')).length > 0),
    ).not.toContain(false);
    expect(weights).toHaveLength(6);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  test('say of every arm outside the pool why, and of every finding passed over the rule', async () => {
    const data = await dataOf(await shippedApi(), WHOLE);
    const outside = listOf(at(data, 'pool', 'arms')).filter((arm) => !at(arm, 'isPooled'));

    expect(outside).toHaveLength(11);
    expect(outside.map((arm) => typeof at(arm, 'effect', 'reason'))).not.toContain('object');
    expect(
      listOf(at(data, 'pool', 'passedOver')).map((each) => typeof at(each, 'words')),
    ).not.toContain('undefined');
    expect(
      listOf(at(data, 'pool', 'beside')).map((each) => at(each, 'evaluation', 'design')),
    ).not.toContain('RCT');
  });

  test('lose nothing: each finding of the outcome is an arm or passed over', async () => {
    const data = await dataOf(
      await shippedApi(),
      `{
        pool(${EARNINGS}) { armCount passedOver { findingId } outsideConditionCount }
        findings(where: { outcome: { some: { id: { equals: "annual-earnings" } } } }) { totalCount }
      }`,
    );

    expect(
      Number(at(data, 'pool', 'armCount')) + listOf(at(data, 'pool', 'passedOver')).length,
    ).toBe(at(data, 'findings', 'totalCount'));
    expect(at(data, 'pool', 'outsideConditionCount')).toBe(0);
  });

  test('tell whether wraparound supports can be parted from screening', async () => {
    const data = await dataOf(
      await shippedApi(),
      `{ separability(${EARNINGS}) {
        arms { id } pair(first: "wraparound-supports", second: "upfront-screening") {
          words both onlyFirst onlySecond neither
        }
      } }`,
    );
    const pair = at(data, 'separability', 'pair');

    expect(at(pair, 'words')).toMatch(
      /Wraparound support services and .*: of 17 arms \d+ have both, \d+ .* alone, \d+ .* alone, and for \d+ neither is recorded\.$/,
    );
    expect(
      ['both', 'onlyFirst', 'onlySecond', 'neither'].flatMap((side) => listOf(at(pair, side))),
    ).toHaveLength(17);
  });

  test('are the same bytes at every asking, whatever the store', async () => {
    const once = await (await (await shippedApi()).fetch(post(WHOLE))).text();
    const again = createApi(openEmbeddedGraph(await shippedDataset()), { build: 'test' });
    const rounds: (readonly Question[])[] = [];
    const later = createApi(remote(openEmbeddedGraph(await shippedDataset()), rounds));

    expect(await (await again.fetch(post(WHOLE))).text()).toBe(once);
    expect(await (await later.fetch(post(WHOLE))).text()).toBe(once);
  });
});

describe('a cell of the map', { timeout: 60_000 }, () => {
  test('says what the pool at its place says', async () => {
    const api = await shippedApi();
    const data = await dataOf(
      api,
      `{ coverage(rows: FEATURE, columns: OUTCOME, window: MONTHS_19_TO_36) {
        cells { row column effect { armCount result { low estimate high } } }
      } }`,
    );
    const cells = listOf(at(data, 'coverage', 'cells'))
      .filter((cell) => at(cell, 'column') === 'annual-earnings' && at(cell, 'effect') !== null)
      .slice(0, 5);

    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells) {
      const pool = await dataOf(
        api,
        `query ($id: ID!) { pool(outcome: "annual-earnings", window: MONTHS_19_TO_36, at: [{ dimension: FEATURE, id: $id }]) {
          armCount result { low estimate high }
        } }`,
        { id: at(cell, 'row') },
      );
      expect(at(pool, 'pool')).toEqual(at(cell, 'effect'));
    }
  });
});

describe('the round trips of synthesis to a remote store', { timeout: 60_000 }, () => {
  test('are one for each level', async () => {
    const rounds: (readonly Question[])[] = [];
    const api = createApi(remote(openEmbeddedGraph(await shippedDataset()), rounds));

    await dataOf(api, WHOLE);

    // The rows with the outcome and population → findings and programs → a finding's evaluation.
    expect(rounds.length).toBe(3);
    expect(rounds[0]?.map(({ verb }) => verb)).toEqual(['findings', 'nodesById', 'nodesById']);
  });
});

/** A store that answers later, as a remote one does, and remembers what it was asked at once. */
function remote(graph: GraphStore, rounds: (readonly Question[])[]): GraphStore {
  const open = async (): Promise<GraphView> => {
    const view = await graph.open();
    return {
      ...view,
      ask: async (questions, limits) => {
        rounds.push(questions);
        return view.ask(questions, limits);
      },
    };
  };
  return { ...graph, open };
}
