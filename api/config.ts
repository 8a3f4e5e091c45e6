import { z } from 'zod';
import { CallerError } from './errors.ts';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  EVIDENCE_DIR: z.string().min(1).default('seed/evidence'),
  NEO4J_URI: z.string().optional(),
});

/** What the environment decides. */
export interface Config {
  /** The port to listen on; 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** The folder of the evidence, relative to the working directory. */
  readonly evidence: string;
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
    throw new CallerError(
      'BAD_USER_INPUT',
      `${name} is "${environment[name]}"; it should be ${EXPECTED[name] ?? 'left out'}.`,
    );
  }
  const { PORT, HOST, EVIDENCE_DIR, NEO4J_URI } = parsed.data;
  if (NEO4J_URI) {
    // Serving other data than the operator named would be worse than not serving.
    throw new CallerError(
      'BAD_USER_INPUT',
      'NEO4J_URI is set, but this version keeps the graph in the process and cannot read from Neo4j. Unset NEO4J_URI to serve the evidence files.',
    );
  }
  return { port: PORT, host: HOST, evidence: EVIDENCE_DIR };
}
