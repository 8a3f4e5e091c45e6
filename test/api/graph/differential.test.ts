import { fc, test as property } from '@fast-check/vitest';
import { afterAll, describe, expect, test } from 'vitest';
import type {
  AnswerTo,
  GraphStore,
  GraphView,
  NeighborsQuestion,
  NodesQuestion,
  Question,
  SearchAnswer,
} from '../../../api/graph/graph.ts';
import { dataset } from '../../support/dataset.ts';
import { type Engine, engines } from '../../support/engines.ts';
import { randomGraph } from '../../support/randomGraph.ts';
import { randomQuestion } from '../../support/randomQuestion.ts';

const CASES = 300;
/** The one that is named, to run a failure again; else another one at each run. */
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 2 ** 31);

const remote = engines.filter(({ name }) => name === 'neo4j');
const reference = engines.filter(({ name }) => name === 'embedded');

const cases = randomGraph.chain((data) =>
  fc.record({
    data: fc.constant(data),
    questions: fc.array(randomQuestion(data), { minLength: 3, maxLength: 5 }),
  }),
);

// Without a server this says so: a file without any test would fail.
if (remote.length === 0) test.skip('the neo4j graph answers as the embedded one does');

describe.each(remote)('the $name graph', (engine) => {
  const stores = openOnce([engine, ...reference]);
  afterAll(() => {
    console.log(`Differential test: DIFFERENTIAL_SEED=${seed}, ${CASES} cases.`);
  });

  property.prop([cases], { numRuns: CASES, seed })(
    'answers as the embedded one does, page by page',
    async ({ data, questions }) => {
      const views = await Promise.all((await stores()).map((store) => serve(store, data)));

      // One by one: each is a new text for Neo4j, and a slow machine plans few of them in one request's time.
      for (const question of questions) {
        const [found, expected] = await Promise.all(views.map((view) => ask(view, question)));

        expect(found && comparable(found)).toEqual(expected && comparable(expected));
        if (expected !== undefined) await goOn(views, question, expected);
      }
    },
    600_000,
  );
});

/** Each engine once for all cases: what changes is the data. */
function openOnce(wanted: readonly Engine[]): () => Promise<readonly GraphStore[]> {
  let opened: Promise<readonly GraphStore[]> | undefined;
  return () => {
    opened ??= Promise.all(wanted.map(({ open }) => open(dataset([], []))));
    return opened;
  };
}

async function serve(store: GraphStore, data: Parameters<GraphStore['replace']>[0]) {
  await store.replace(data);
  return store.open();
}

async function ask<const Q extends Question>(view: GraphView, question: Q): Promise<AnswerTo<Q>> {
  const [answer] = await view.ask([question], { deadline: 10_000 });
  return answer;
}

/** The pages that follow, each by the cursor that the embedded engine gave for the one before. */
async function goOn(
  views: readonly GraphView[],
  question: Question,
  answer: AnswerTo<Question>,
): Promise<void> {
  let asked = nextPage(question, answer);
  while (asked !== null) {
    const next = asked;
    const [found, expected] = await Promise.all(views.map((view) => ask(view, next)));
    expect(found).toEqual(expected);
    asked = expected === undefined ? null : nextPage(next, expected);
  }
}

/** The question for the page behind an answer (or before it, from the end); null where there is none. */
function nextPage(
  question: Question,
  answer: AnswerTo<Question>,
): NodesQuestion | NeighborsQuestion | null {
  if (question.verb !== 'nodes' && question.verb !== 'neighbors') return null;
  if (typeof answer !== 'object' || !('hasNextPage' in answer)) return null;
  const { entries, hasNextPage, hasPreviousPage } = answer;
  const { page } = question;
  if ('first' in page) {
    const after = entries.at(-1)?.cursor;
    return hasNextPage && after !== undefined
      ? { ...question, page: { first: page.first, after } }
      : null;
  }
  const before = entries[0]?.cursor;
  return hasPreviousPage && before !== undefined
    ? { ...question, page: { last: page.last, before } }
    : null;
}

/** Hits are compared as a set: how those that match alike rank among each other is each engine's own. */
function comparable(answer: AnswerTo<Question>) {
  return isSearch(answer)
    ? {
        ...answer,
        entries: answer.entries
          .map(({ node, matches }) => ({ node, matches }))
          .sort((a, b) => (a.node.id < b.node.id ? -1 : 1)),
      }
    : answer;
}

function isSearch(answer: AnswerTo<Question>): answer is SearchAnswer {
  return typeof answer === 'object' && 'totalsByKind' in answer;
}
