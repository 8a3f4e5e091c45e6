import { quantile } from '../figure.ts';
import type { Timed } from '../timed.ts';
import type { BenchQuestion } from './questions.ts';

const LEAST_REQUESTS = 50;
const MOST_REFUSALS = 3;
const WARM_UP_MILLISECONDS = 700;
const MEASURED_MILLISECONDS = 1800;

/** Whatever answers requests. */
interface Server {
  fetch(request: Request): Response | Promise<Response>;
}

/** How long a question takes, warm, one request after the other. */
export async function time(server: Server, question: BenchQuestion<unknown>): Promise<Timed> {
  const began = performance.now();
  const refusals = await askUntilAnswered(server, question);
  const first = performance.now() - began;
  for (let turn = 1; performance.now() - began < WARM_UP_MILLISECONDS + first; turn++) {
    await answer(server, question, turn);
  }
  const times: number[] = [];
  const answers: string[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  while (times.length < LEAST_REQUESTS || performance.now() - started < MEASURED_MILLISECONDS) {
    const asked = performance.now();
    answers[times.length % 50] = await answer(server, question, times.length);
    times.push(performance.now() - asked);
  }
  const used = process.cpuUsage(cpu);
  return {
    name: question.name,
    requests: times.length,
    first,
    refusals,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpuMilliseconds: (used.user + used.system) / 1000 / times.length,
    bytes: answers.reduce((sum, text) => sum + text.length, 0) / answers.length,
    stringifyMilliseconds: stringifyTime(answers),
  };
}

async function answer(
  server: Server,
  { query, variables }: BenchQuestion<unknown>,
  turn: number,
): Promise<string> {
  const response = await server.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables: variables[turn % variables.length] }),
    }),
  );
  return response.text();
}

/** Asks until there is a good answer: a first one may meet its deadline while an index is made. */
async function askUntilAnswered(server: Server, question: BenchQuestion<unknown>): Promise<number> {
  for (let refusals = 0; ; refusals++) {
    const answered = await answer(server, question, 0);
    if (!answered.includes('"errors"')) {
      return refusals;
    }
    if (!answered.includes('took longer than') || refusals === MOST_REFUSALS) {
      throw new Error(`${question.name} was answered with ${answered.slice(0, 500)}`);
    }
  }
}

function stringifyTime(answers: readonly string[]): number {
  const values = answers.map((text) => JSON.parse(text));
  const started = performance.now();
  let turns = 0;
  for (; performance.now() - started < 100; turns++) {
    JSON.stringify(values[turns % values.length]);
  }
  return (performance.now() - started) / turns;
}
