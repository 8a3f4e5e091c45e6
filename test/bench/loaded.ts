import { z } from 'zod';

const Loaded = z.object({
  milliseconds: z.number(),
  cpuMilliseconds: z.number(),
  /** What stays on the heap when all that is not needed is collected. */
  keptMegabytes: z.number(),
  mostMegabytes: z.number(),
  nodes: z.number(),
  edges: z.number(),
});

/** What one way of loading evidence took. */
export type Loaded = z.infer<typeof Loaded>;

export function readLoaded(measured: unknown): Loaded {
  return Loaded.parse(measured);
}
