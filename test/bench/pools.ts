import { z } from 'zod';
import { Timed } from './timed.ts';

const PoolsMeasured = z.object({
  nodes: z.number(),
  findings: z.number(),
  /** Cells with an arm. */
  cells: z.number(),
  /** The map asked again, which the API keeps, and worked out anew for each request. */
  again: Timed,
  anew: Timed,
  /** All pools of two arms or more once, without GraphQL around them. */
  poolsCpuMilliseconds: z.number(),
  /** Of each its estimate, and the low and high end of its interval. */
  pools: z.array(z.tuple([z.number(), z.number(), z.number()])),
});

/** What the map of one evidence took, and the pools in it. */
export type PoolsMeasured = z.infer<typeof PoolsMeasured>;

export function readPools(measured: unknown): PoolsMeasured {
  return PoolsMeasured.parse(measured);
}

/** What R's metafor says of the same pools, and its CPU time; a pool that it cannot solve is null. */
export interface Metafor {
  readonly cpuMilliseconds: number;
  readonly pools: readonly (readonly number[] | null)[];
}

/** Reads what `arms/pools.R` prints. */
export function readMetafor(printed: string): Metafor {
  const [cpu = '', ...lines] = printed.trim().split('\n');
  return {
    cpuMilliseconds: Number(cpu),
    pools: lines.map((line) => {
      const numbers = line.split(',').map(Number);
      return numbers.some(Number.isNaN) ? null : numbers;
    }),
  };
}

/** The largest difference between two sets of pools, relative to the pool's own interval. */
export function largestDifference(ours: PoolsMeasured['pools'], metafor: Metafor): number {
  const differences = ours.flatMap((own, index) => {
    const theirs = metafor.pools[index];
    const [, low, high] = own;
    return theirs
      ? own.map((value, part) => Math.abs(value - (theirs[part] ?? 0)) / (high - low))
      : [];
  });
  return Math.max(0, ...differences);
}
