import { z } from 'zod';

const Timed = z.object({
  name: z.string(),
  requests: z.number(),
  /** The first answer of all, when nothing is compiled or kept yet. */
  first: z.number(),
  p50: z.number(),
  p95: z.number(),
  /** Of the whole process, for each request. */
  cpuMilliseconds: z.number(),
  bytes: z.number(),
  /** `JSON.stringify` of the same answer: no server can take less. */
  stringifyMilliseconds: z.number(),
});

/** What one question took. */
export type Timed = z.infer<typeof Timed>;

export function readTimed(measured: unknown): Timed[] {
  return z.array(Timed).parse(measured);
}
