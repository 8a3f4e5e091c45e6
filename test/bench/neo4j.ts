import { z } from 'zod';
import { findNeo4j } from '../support/neo4j/findNeo4j.ts';
import { openSharedServer } from '../support/neo4j/sharedServer.ts';
import { evidenceOfSize } from './cache.ts';
import { runArm } from './child.ts';
import { amount, type Figure, type Report } from './figure.ts';

const ARM = new URL('./arms/neo4j.ts', import.meta.url);

/** A reader waits for the store in either case; ours also checks, pages and says where it stands. */
const MOST_TIMES = 2;
const MOST_TIMES_LOADING = 1.5;

const Times = z.object({ p50: z.number(), p95: z.number() });
const Measured = z.object({
  load: z.object({ loader: z.number(), bare: z.number() }),
  questions: z.array(z.object({ name: z.string(), api: Times, hand: Times })),
});
type Question = z.infer<typeof Measured>['questions'][number];

/** The explorer's questions on a real Neo4j, beside Cypher by hand through the bare driver. */
export async function measureNeo4j(sizes: readonly number[]): Promise<Report> {
  const report = {
    part: 'Neo4j: questions over GraphQL beside Cypher by hand, one at a time',
    command: `npm run bench -- --only neo4j --sizes ${sizes.join(',')}`,
  };
  const { ways, why } = findNeo4j();
  if (ways.length === 0) {
    return { ...report, figures: [], notMeasured: [`anything on Neo4j: ${why}.`] };
  }
  const { server, end } = await openSharedServer();
  try {
    const figures: Figure[] = [];
    for (const size of sizes) {
      const { uri, username, password, database } = server;
      const { folder } = evidenceOfSize(size);
      const measured = await runArm(ARM, [folder, uri, username, password, database ?? '']);
      figures.push(...figuresOf(size, Measured.parse(measured)));
    }
    return { ...report, figures, notMeasured: [] };
  } finally {
    await end();
  }
}

function figuresOf(size: number, { load, questions }: z.infer<typeof Measured>): Figure[] {
  return [
    {
      what: `${size}: load over a bare UNWIND of the same rows`,
      value: load.loader / load.bare,
      unit: '×',
      goal: { atMost: MOST_TIMES_LOADING, kind: 'aim' },
      beside: `${amount(load.loader / 1000, 's')}; bare ${amount(load.bare / 1000, 's')}`,
    },
    ...questions.flatMap((question) => [
      figureOf(size, { question, share: 'p50' }),
      figureOf(size, { question, share: 'p95' }),
    ]),
  ];
}

function figureOf(
  size: number,
  { question, share }: { readonly question: Question; readonly share: 'p50' | 'p95' },
): Figure {
  const { name, api, hand } = question;
  return {
    what: `${size}: ${name}, ${share} over Cypher by hand`,
    value: api[share] / hand[share],
    unit: '×',
    goal: { atMost: MOST_TIMES, kind: 'aim' },
    beside: `${amount(api[share], 'ms')}; by hand ${amount(hand[share], 'ms')}`,
  };
}
