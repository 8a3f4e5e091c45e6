import { z } from 'zod';
import { CallerError } from './errors.ts';
import type { Neo4jSettings } from './graph/neo4j/settings.ts';

/** Empty counts as left out: Compose passes on what is not set as empty. */
const optional = z
  .string()
  .optional()
  .transform((value) => value || null);

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  EVIDENCE_DIR: z.string().min(1).default('seed/evidence'),
  NEO4J_URI: optional,
  NEO4J_USERNAME: optional,
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional,
});

/** What the environment decides. */
export interface Config {
  /** The port to listen on; 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** The folder of the evidence, relative to the working directory. */
  readonly evidence: string;
  /** The store to read from; null: the evidence files, in the process. */
  readonly neo4j: Neo4jSettings | null;
}

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'a port from 0 to 65535, such as 4000',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  EVIDENCE_DIR: 'a folder with evidence files, such as seed/evidence',
};

/** Reads the environment, the only place that does. Throws a `CallerError` that names the variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    throw refusal(
      `${name} is "${environment[name]}"; it should be ${EXPECTED[name] ?? 'left out'}.`,
    );
  }
  const { PORT, HOST, EVIDENCE_DIR } = parsed.data;
  return { port: PORT, host: HOST, evidence: EVIDENCE_DIR, neo4j: neo4jOf(parsed.data) };
}

function neo4jOf({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
}: z.infer<typeof Environment>): Neo4jSettings | null {
  if (uri === null) return null;
  checkUri(uri);
  if (password === null) {
    throw refusal(
      `NEO4J_URI is set and NEO4J_PASSWORD is not; it should be the password of "${username ?? 'neo4j'}" at ${uri}.`,
    );
  }
  return { uri, username: username ?? 'neo4j', password, database };
}

/** What follows the scheme is said again in messages and logs, so that no password may stand there. */
function checkUri(uri: string): void {
  if (uri.includes('@')) {
    throw refusal(
      'NEO4J_URI names a user or a password; it should be an address alone, such as neo4j://localhost:7687. Give them in NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (!/^(bolt|neo4j)(\+s)?:\/\/[^/\s]+\/?$/.test(uri) || !URL.canParse(uri)) {
    throw refusal(
      `NEO4J_URI is "${uri}"; it should be an address such as neo4j://localhost:7687. The schemes are bolt, bolt+s, neo4j and neo4j+s.`,
    );
  }
}

function refusal(message: string): CallerError {
  return new CallerError('BAD_USER_INPUT', message);
}
