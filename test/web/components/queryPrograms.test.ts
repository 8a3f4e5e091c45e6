import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curlProgram, pythonProgram, rProgram } from '../../../web/components/queryPrograms.ts';
import { apiOver } from '../../support/api.ts';
import { dataset, node } from '../../support/dataset.ts';
import { canRun, queryTools } from '../../support/queryTools.ts';

const run = promisify(execFile);

/** Text with all that could end a string, a heredoc or a variable's name in one of the languages. */
const name = `Bob's "3-day" \\ $HOME \`x\` """ )--" course — “ünïcode”`;

const query = `query Programs($where: ProgramWhere, $first: Int) {
  # It's a comment with 'single', "double" and """triple""" marks, )-" and \\n.
  programs(where: $where, first: $first) {
    totalCount
    nodes {
      id
      name
    }
  }
}`;
const variables = { where: { name: { in: [name] }, status: null }, first: 1 };
const expected = { programs: { totalCount: 1, nodes: [{ id: 'course', name }] } };

/** What is not on this machine cannot be run here, as the run's closing lines say; the first test below holds everywhere. */
const languages = [
  { language: 'curl', write: curlProgram },
  { language: 'Python', write: pythonProgram },
  { language: 'R', write: rProgram },
] as const;

const atHand = languages.filter(({ language }) => canRun(language));

let server: ServerType | undefined;
let endpoint = '';

beforeAll(async () => {
  const api = apiOver(dataset([node('Program', 'course', { name }), node('Program', 'other')], []));
  endpoint = await new Promise((resolve) => {
    server = serve({ fetch: api.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}/graphql`),
    );
  });
});

afterAll(() => {
  server?.close();
});

test('the query for a command line leaves nothing for the shell to expand', () => {
  expect(
    curlProgram({ endpoint: 'https://x.example/graphql', query: '{ a }', variables: { b: 1 } }),
  ).toBe(`curl --silent --show-error 'https://x.example/graphql' \\
  --header 'content-type: application/json' \\
  --data-binary @- <<'BODY'
{
  "query": "{ a }",
  "variables": {
    "b": 1
  }
}
BODY`);
});

describe.each(atHand)('the query in $language', ({ language, write }) => {
  const { way } = queryTools[language];

  test('runs as it stands and prints the answer', async () => {
    const [command, ...how] = way;

    const { stdout } = await run(command, [...how, write({ endpoint, query, variables })]);

    const answer: unknown = JSON.parse(stdout);
    expect(answer).toEqual(
      write === curlProgram ? expect.objectContaining({ data: expected }) : expected,
    );
  });

  test('runs without variables', async () => {
    const [command, ...how] = way;
    const question = { endpoint, query: '{ programs { totalCount } }', variables: {} };

    const { stdout } = await run(command, [...how, write(question)]);

    expect(stdout.replaceAll(/\s/g, '')).toContain('{"programs":{"totalCount":2}}');
  });
});
