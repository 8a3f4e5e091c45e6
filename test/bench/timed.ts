import { z } from 'zod';

export const Timed = z.object({
  name: z.string(),
  requests: z.number(),
  /** Until the first good answer, when nothing is compiled or kept yet. */
  first: z.number(),
  /** Answers before that which only said that the question took too long. */
  refusals: z.number(),
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
