import { describe, expect, test } from 'vitest';
import { CallerError } from '../../api/errors.ts';
import { openEmbeddedGraph } from '../../api/graph/embedded/embeddedGraph.ts';
import type { GraphStore } from '../../api/graph/graph.ts';
import { createApi } from '../../api/server.ts';
import { apiOver, at, post } from '../support/api.ts';
import { dataset, node } from '../support/dataset.ts';

const evidence = dataset([node('Program', 'ark', { name: 'Ark' })], [], 'v1');
const api = apiOver(evidence);
const NAME = '{ program(id: "ark") { name } }';

function get(query: string, headers: Readonly<Record<string, string>> = {}): Request {
  const address = `http://localhost/graphql?query=${encodeURIComponent(query)}`;
  return new Request(address, { headers: { accept: 'application/json', ...headers } });
}

function postText(body: string, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

async function answerTo(
  request: Request,
  over: { fetch(request: Request): Response | Promise<Response> } = api,
) {
  const response = await over.fetch(request);
  const body: unknown = await response.json();
  return { status: response.status, body, headers: response.headers };
}

/** A store in which something fails. */
function failing(part: Partial<GraphStore>): GraphStore {
  return { ...openEmbeddedGraph(evidence), ...part };
}

describe('a query', () => {
  test('is answered by POST, with the version of the data', async () => {
    const { status, body, headers } = await answerTo(post(NAME));

    expect(status).toBe(200);
    expect(body).toEqual({
      data: { program: { name: 'Ark' } },
      extensions: { dataVersion: 'v1' },
    });
    expect(headers.get('x-data-version')).toBe('v1');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is answered by GET, with variables', async () => {
    const address = new URL('http://localhost/graphql');
    address.searchParams.set('query', 'query Q($id: ID!) { program(id: $id) { name } }');
    address.searchParams.set('variables', '{"id": "ark"}');

    const { body } = await answerTo(new Request(address));

    expect(at(body, 'data')).toEqual({ program: { name: 'Ark' } });
  });

  test('may be asked from any page, without credentials', async () => {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    };
    const preflight = await api.fetch(
      new Request('http://localhost/graphql', { method: 'OPTIONS', headers }),
    );
    const answered = await api.fetch(get(NAME, { origin: 'https://elsewhere.example' }));

    expect(preflight.status).toBe(204);
    for (const response of [preflight, answered]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test('by GET has an ETag of the data, the build and the media type, and is answered 304 while they hold', async () => {
    const graph = openEmbeddedGraph(evidence);
    const one = createApi(graph, { build: 'a' });
    const etag = (await one.fetch(get(NAME))).headers.get('etag') ?? '';

    const again = await one.fetch(get(NAME, { 'if-none-match': `"other", ${etag}` }));
    const otherType = await one.fetch(
      get(NAME, { accept: 'application/graphql-response+json', 'if-none-match': etag }),
    );
    const otherBuild = await createApi(graph, { build: 'b' }).fetch(
      get(NAME, { 'if-none-match': etag }),
    );
    await graph.replace(dataset([], [], 'v2'));
    const otherData = await one.fetch(get(NAME, { 'if-none-match': etag }));

    expect(etag).toBe('W/"v1-a-json"');
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect([otherType.status, otherBuild.status, otherData.status]).toEqual([200, 200, 200]);
  });

  test('that fails by GET has no ETag', async () => {
    const response = await api.fetch(get('{ program(id: "ark") { no } }'));

    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a request that cannot be answered', () => {
  test.each([
    ['with a mistake of grammar', '{ program(', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'for a field that is not there',
      '{ program(id: "ark") { nam } }',
      'Cannot query field "nam" on type "Program". Did you mean "name"?',
    ],
    [
      'without an argument that is needed',
      '{ program { name } }',
      'Field "program" argument "id" of type "ID!" is required, but it was not provided.',
    ],
    [
      'without an operation of that name',
      'query A { __typename } query B { __typename }',
      'Could not determine what operation to execute.',
    ],
    [
      'to change something',
      'mutation { drop }',
      'Schema is not configured to execute mutation operation.',
    ],
  ])('is refused with a code: %s', async (_name, query, message) => {
    const { body } = await answerTo(post(query));

    expect(at(body, 'errors', 0, 'extensions')).toEqual({ code: 'BAD_USER_INPUT' });
    expect(at(body, 'errors', 0, 'message')).toBe(message);
  });

  test('is refused with a code: a variable of the wrong type, cut where it is long', async () => {
    const { body } = await answerTo(
      post('query Q($first: Int) { programs(first: $first) { totalCount } }', {
        first: 'x'.repeat(9000),
      }),
    );

    expect(at(body, 'errors', 0, 'extensions')).toEqual({ code: 'BAD_USER_INPUT' });
    expect(String(at(body, 'errors', 0, 'message')).length).toBeLessThan(600);
  });

  test('is refused with a code: null for an argument that has a default but may not be null', async () => {
    const { body } = await answerTo(
      post('query Q($id: ID = "ark") { program(id: $id) { name } }', { id: null }),
    );

    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('BAD_USER_INPUT');
  });

  test('of the media type of GraphQL over HTTP has the status of its mistake', async () => {
    const accept = { accept: 'application/graphql-response+json' };
    const statuses = [];
    for (const query of ['{', '{ nothing }', NAME]) {
      statuses.push((await api.fetch(postText(JSON.stringify({ query }), accept))).status);
    }

    expect(statuses).toEqual([400, 400, 200]);
  });

  test.each([
    ['no JSON', postText('{', { accept: 'application/graphql-response+json' }), 400],
    ['no query', postText('{}', { accept: 'application/graphql-response+json' }), 400],
    ['a list of queries', postText(JSON.stringify([{ query: NAME }, { query: NAME }])), 400],
    ['another type of body', postText(NAME, { 'content-type': 'text/plain' }), 415],
    ['another method', new Request('http://localhost/graphql', { method: 'DELETE' }), 405],
  ])('is refused with a code and a status: %s', async (_name, request, status) => {
    const { body, ...answer } = await answerTo(request);

    expect(answer.status).toBe(status);
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('BAD_USER_INPUT');
  });
});

describe('the bounds of a request', () => {
  /** A body of that many bytes: a query with a comment. */
  function bodyOf(bytes: number): string {
    const query = `${NAME} #`;
    const fixed = JSON.stringify({ query }).length;
    return JSON.stringify({ query: query + 'x'.repeat(bytes - fixed) });
  }

  function nestedVariables(levels: number): string {
    // The body itself and `variables` are two levels.
    return `{"query":"{ __typename }","variables":{"x":${'['.repeat(levels - 2)}${']'.repeat(levels - 2)}}}`;
  }

  function tokens(count: number): string {
    // Two brackets, one name, and fields of three tokens each.
    const fields = Array.from({ length: (count - 3) / 3 }, (_, index) => `a${index}: __typename`);
    return `{ ${fields.join(' ')} ${'__typename '.repeat(1 + ((count - 3) % 3))} }`;
  }

  test('are answered at the bound', async () => {
    for (const request of [
      postText(bodyOf(256 * 1024)),
      postText(nestedVariables(64)),
      post(tokens(2000)),
    ]) {
      expect((await answerTo(request)).body).not.toHaveProperty('errors');
    }
  });

  test.each([
    [
      'a body too large',
      postText(bodyOf(256 * 1024 + 1)),
      413,
      'A request may have at most 262144 bytes; split it into several.',
    ],
    [
      'JSON nested too deep',
      postText(nestedVariables(65)),
      400,
      'The JSON of this request is nested 65 levels deep; it may be at most 64.',
    ],
    [
      'variables by GET nested too deep',
      new Request(`http://localhost/graphql?query=%7B__typename%7D&variables=${'['.repeat(65)}`),
      400,
      'The JSON of this request is nested 65 levels deep; it may be at most 64.',
    ],
    [
      'too many tokens',
      post(tokens(2001)),
      200,
      'This query has more than 2000 tokens (names, values and brackets); split it into several, or move values into variables.',
    ],
  ])('are kept one above: %s', async (_name, request, status, message) => {
    const { body, ...answer } = await answerTo(request);

    expect(answer.status).toBe(status);
    expect(at(body, 'errors')).toMatchObject([{ message, extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });

  test('are kept where the length is not said, without reading on', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new TextEncoder().encode(' '.repeat(64 * 1024)));
      },
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    };

    const { status } = await answerTo(new Request('http://localhost/graphql', init));

    expect(status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  test('count brackets, not the ones in texts', async () => {
    const text = '[{"'.repeat(200);
    const { body } = await answerTo(
      post('query Q($t: String!) { search(text: $t) { totalCount } }', { t: text.slice(0, 400) }),
    );

    expect(body).not.toHaveProperty('errors');
  });
});

describe('a fault', () => {
  test('of ours is logged once and told without its inside', async () => {
    const faults: unknown[] = [];
    const fault = new Error('secret path /etc/passwd');
    const graph = openEmbeddedGraph(evidence);
    const broken = createApi(
      failing({
        open: () => {
          const view = graph.open();
          return view instanceof Promise
            ? view
            : {
                ...view,
                ask: () => {
                  throw fault;
                },
              };
        },
      }),
      { log: (logged) => faults.push(logged) },
    );

    const { status, body } = await answerTo(post(NAME), broken);

    expect(status).toBe(200);
    expect(body).toEqual({
      data: { program: null },
      errors: [
        {
          message: 'The server could not answer this because of a fault of its own.',
          locations: [{ line: 1, column: 3 }],
          path: ['program'],
          extensions: { code: 'INTERNAL' },
        },
      ],
      extensions: { dataVersion: 'v1' },
    });
    expect(faults).toEqual([fault]);
  });

  test('of a whole round trip is logged once, however many fields it fails', async () => {
    const faults: unknown[] = [];
    const graph = openEmbeddedGraph(evidence);
    const broken = createApi(
      failing({
        open: async () => ({
          ...(await graph.open()),
          ask: async () => {
            throw new Error('inside');
          },
        }),
      }),
      { log: (logged) => faults.push(logged) },
    );

    const { body } = await answerTo(
      post('{ a: program(id: "ark") { id } b: program(id: "bay") { id } }'),
      broken,
    );

    expect(at(body, 'errors')).toMatchObject([{ path: ['a'] }, { path: ['b'] }]);
    expect(faults).toEqual([new Error('inside')]);
  });

  test('that keeps the store from being opened is told with a status', async () => {
    const faults: unknown[] = [];
    const unavailable = new CallerError(
      'UNAVAILABLE',
      'The store does not answer; try again later.',
    );
    const log = (logged: unknown) => faults.push(logged);
    const away = createApi(
      failing({
        open: () => {
          throw unavailable;
        },
      }),
      { log },
    );
    const broken = createApi(
      failing({
        open: () => {
          throw new Error('inside');
        },
      }),
      { log },
    );

    expect(await answerTo(post(NAME), away)).toMatchObject({
      status: 503,
      body: { errors: [{ message: unavailable.message, extensions: { code: 'UNAVAILABLE' } }] },
    });
    expect(await answerTo(post(NAME), broken)).toMatchObject({
      status: 500,
      body: { errors: [{ extensions: { code: 'INTERNAL' } }] },
    });
    expect(faults).toEqual([new Error('inside')]);
  });

  test('of a store that is away has the status 503 for GraphQL over HTTP', async () => {
    const unavailable = new CallerError(
      'UNAVAILABLE',
      'The store does not answer; try again later.',
    );
    const graph = openEmbeddedGraph(evidence);
    const away = createApi(
      failing({
        open: async () => ({
          ...(await graph.open()),
          ask: async () => {
            throw unavailable;
          },
        }),
      }),
    );
    const accept = { accept: 'application/graphql-response+json' };

    const { status, body } = await answerTo(
      postText(JSON.stringify({ query: NAME }), accept),
      away,
    );

    expect(status).toBe(503);
    expect(at(body, 'errors', 0)).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
      path: ['program'],
    });
  });
});

describe('health', () => {
  test('says that the process lives, whatever the store', async () => {
    const away = createApi(failing({ health: () => ({ isReady: false, why: 'no data yet' }) }));

    expect((await away.fetch(new Request('http://localhost/healthz'))).status).toBe(200);
  });

  test('says whether questions can be answered, and if not, why', async () => {
    const away = createApi(
      failing({ health: async () => ({ isReady: false, why: 'no data yet' }) }),
    );
    const ready = new Request('http://localhost/readyz');

    expect(await answerTo(ready)).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(await answerTo(ready, away)).toMatchObject({
      status: 503,
      body: { status: 'not ready', why: 'no data yet' },
    });
  });
});

describe('GraphiQL', () => {
  const page = new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });

  test('is shown to browsers, and loads nothing from elsewhere', async () => {
    const response = await api.fetch(page);
    const html = await response.text();
    const outside = [
      ...html.matchAll(
        /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="((?:https?:)?\/\/[^"]+)"/g,
      ),
    ];

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('Sectorgraph');
    expect(outside.map(([, address]) => address)).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:/);
  }, 30_000);

  test('takes the variables from the address, and nothing that was sent into the page', async () => {
    const sent = new URL('http://localhost/graphql?query={x}&variables=</script><b>');
    const html = await (await api.fetch(new Request(sent, page))).text();

    expect(html).toContain(
      `"variables":new URLSearchParams(location.search).get('variables') ?? undefined`,
    );
    expect(html).not.toContain('</script><b>');
  }, 30_000);

  test('opens with a query that is answered', async () => {
    const html = await (await api.fetch(page)).text();
    const given = /"defaultQuery":("(?:[^"\\]|\\.)*")/.exec(html)?.[1] ?? '""';

    const { body } = await answerTo(post(JSON.parse(given)));

    expect(at(body, 'data', 'programs')).toBeDefined();
  }, 30_000);
});
