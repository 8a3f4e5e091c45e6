import neo4j, { type Driver } from 'neo4j-driver';
import { batchesOf } from '../../../api/graph/neo4j/load/writeGeneration.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j/neo4jGraph.ts';
import type { Dataset } from '../../../api/model/node.ts';
import { createApi } from '../../../api/server.ts';
import { readEvidence } from '../../../seed/evidence.ts';
import { quantile } from '../figure.ts';
import { askByHand } from './handwritten.ts';
import { type BenchQuestion, questionsAbout } from './questions.ts';

const GRAPH = 'bench';
const WARM_UP = 20;
const REQUESTS = 100;

const [folder = '', uri = '', username = '', password = '', database = ''] = process.argv.slice(2);
const { dataset, problems } = await readEvidence(folder);
if (!dataset) throw new Error(problems.slice(0, 20).join('\n'));

const settings = { uri, username, password, database: database || null };
const store = openNeo4jGraph({ ...settings, graphName: GRAPH });
const api = createApi(store, { log: console.error });
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});

/** The same rows in the same batches, one statement after the other, and nothing else. */
async function loadBare(data: Dataset, generation: string): Promise<void> {
  for (const { text, rows } of batchesOf(data, generation)) {
    await driver.executeQuery(text, { rows: rows(), generation });
  }
}

async function removeBare(generation: string): Promise<void> {
  const session = driver.session();
  await session.run(
    'MATCH (node {generation: $generation}) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
    { generation },
  );
  await session.close();
}

/** Loads by turns, since a server that has just started is slow at first. */
async function measureLoad(data: Dataset) {
  await store.replace(data);
  await loadBare(data, 'bare-warm');
  const loader = await timed(async () => store.replace(data));
  const bare = await timed(() => loadBare(data, 'bare'));
  await removeBare('bare-warm');
  await removeBare('bare');
  return { loader, bare };
}

async function ask({ query }: BenchQuestion, variables: BenchQuestion['variables'][number]) {
  const response = await api.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`${query}: ${text.slice(0, 300)}`);
}

/** One and the other by turns, so that a busy moment falls on both alike. */
async function measureQuestion(question: BenchQuestion, generation: string) {
  const { name } = question;
  const api: number[] = [];
  const hand: number[] = [];
  for (let turn = 0; turn < WARM_UP + REQUESTS; turn++) {
    const variables = question.variables[turn % question.variables.length] ?? {};
    const asked = await timed(() => ask(question, variables));
    const byHand = await timed(() => askByHand(driver, { name, generation }, variables));
    if (turn < WARM_UP) continue;
    api.push(asked);
    hand.push(byHand);
  }
  const both = (times: readonly number[]) => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  });
  return { name, api: both(api), hand: both(hand) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function generationIn(from: Driver): Promise<string> {
  const { records } = await from.executeQuery(
    'MATCH (state:SectorgraphState {name: $name}) RETURN state.generation AS generation',
    { name: GRAPH },
  );
  return records[0]?.get('generation') ?? '';
}

const load = await measureLoad(dataset);
const generation = await generationIn(driver);
const questions = [];
for (const question of questionsAbout(dataset)) {
  questions.push(await measureQuestion(question, generation));
}
await driver.close();
await store.close();
console.log(JSON.stringify({ load, questions }));
