import { jsonNesting } from './nesting.ts';
import { Refusal } from './refusal.ts';

/** Bytes of one request, and levels of its JSON: deeper ones overflow the stack of GraphQL. */
const requestLimits = { bytes: 256 * 1024, nesting: 64 } as const;

/** The same request, read whole and within the limits; what is not is refused. */
export async function readRequest(request: Request): Promise<Request> {
  if (request.method === 'POST') {
    return readPost(request);
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    return readGet(request);
  }
  throw new Refusal('BAD_USER_INPUT', 'A query is sent by GET or POST.', {
    status: 405,
    headers: { allow: 'GET, POST, OPTIONS' },
  });
}

async function readPost(request: Request): Promise<Request> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal('BAD_USER_INPUT', 'A query by POST has the type application/json.', {
      status: 415,
    });
  }
  const body = await readBody(request);
  refuseNesting(body);
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, body, signal });
}

function readGet(request: Request): Request {
  const { url, headers, signal } = request;
  if (url.length > requestLimits.bytes) {
    throw tooLarge();
  }
  const parameters = new URL(url).searchParams;
  for (const name of ['variables', 'extensions']) {
    refuseNesting(parameters.get(name) ?? '');
  }
  return new Request(url, { method: 'GET', headers, signal });
}

async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > requestLimits.bytes) {
    throw tooLarge();
  }
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    bytes += value.byteLength;
    if (bytes > requestLimits.bytes) {
      await reader.cancel();
      throw tooLarge();
    }
    body += decoder.decode(value, { stream: true });
  }
  return body + decoder.decode();
}

function tooLarge(): Refusal {
  return new Refusal(
    'LIMIT_EXCEEDED',
    `A request may have at most ${requestLimits.bytes} bytes; split it into several.`,
    { status: 413 },
  );
}

function refuseNesting(json: string): void {
  const nesting = jsonNesting(json);
  if (nesting > requestLimits.nesting) {
    throw new Refusal(
      'LIMIT_EXCEEDED',
      `The JSON of this request is nested ${nesting} levels deep; it may be at most ${requestLimits.nesting}.`,
      { status: 400 },
    );
  }
}
