import { inject } from 'vitest';
import { z } from 'zod';

const serverShape = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string().nullable(),
});

/** Where the run's Neo4j is, in the words of the configuration. */
export type TestServer = Readonly<z.infer<typeof serverShape>>;

const answerShape = z.union([
  z.object({ server: serverShape }),
  z.object({ server: z.undefined().optional(), why: z.string() }),
]);

/**
 * The run's Neo4j, started when the first test file asks; or why there is none. All files share it:
 * each keeps its graphs under names of its own, and touches nothing else.
 */
export async function neo4jForTests(): Promise<
  { readonly server: TestServer } | { readonly server?: undefined; readonly why: string }
> {
  const response = await fetch(inject('neo4jBroker'));
  if (!response.ok) throw new Error(await response.text());
  return answerShape.parse(await response.json());
}
