import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, evidenceOfSize } from './cache.ts';
import { run, runArm } from './child.ts';
import { amount, type Figure, type Report } from './figure.ts';
import { largestDifference, type PoolsMeasured, readMetafor, readPools } from './pools.ts';
import type { Timed } from './timed.ts';

const ARM = new URL('./arms/synthesis.ts', import.meta.url);
const METAFOR = fileURLToPath(new URL('./arms/pools.R', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../../seed/evidence', import.meta.url));

/** What the map may take: of the shipped evidence, and of made-up evidence up to this many nodes. */
const MOST_MILLISECONDS = { shipped: 50, made: 500, nodes: 25_000 } as const;
/** How far a pool may differ from metafor's, as a share of its own interval. */
const MOST_DIFFERENCE = 1e-6;

/** What the whole map with its pools costs over GraphQL, and the same pools in R's metafor. */
export async function measureSynthesis(sizes: readonly number[]): Promise<Report> {
  const why = whyNoMetafor();
  const evidence = [
    { name: 'shipped', folder: SHIPPED, most: MOST_MILLISECONDS.shipped },
    ...sizes.map((size) => ({
      name: String(size),
      folder: evidenceOfSize(size).folder,
      most: size <= MOST_MILLISECONDS.nodes ? MOST_MILLISECONDS.made : null,
    })),
  ];
  const figures: Figure[] = [];
  for (const { name, folder, most } of evidence) {
    const file = join(CACHE, 'pools', `${name}.csv`);
    const measured = readPools(await runArm(ARM, [folder, file]));
    figures.push(
      ...mapFigures(name, measured, most),
      ...(why === null && measured.pools.length > 0
        ? await metaforFigures(name, measured, file)
        : []),
    );
  }
  return {
    part: 'Features × outcomes with the pool of every cell, over GraphQL, embedded and warm',
    command: `npm run bench -- --only synthesis --sizes ${sizes.join(',')}`,
    figures,
    notMeasured: why === null ? [] : [why],
  };
}

/** Why R's metafor cannot be asked here; null where it can. */
function whyNoMetafor(): string | null {
  const asked = spawnSync('Rscript', ['-e', 'cat(packageVersion("metafor") >= "3.8")']);
  if (asked.error) {
    return 'the same pools by R’s metafor, as there is no Rscript on this machine.';
  }
  return String(asked.stdout).includes('TRUE')
    ? null
    : 'the same pools by R’s metafor, as R has no metafor 3.8 or later here.';
}

function mapFigures(
  name: string,
  { nodes, findings, cells, pools, again, anew }: PoolsMeasured,
  most: number | null,
): Figure[] {
  const goal = most === null ? {} : { goal: { kind: 'must' as const, atMost: most } };
  const times = ({ p50, p95, first, bytes, requests }: Timed) =>
    `p50 ${amount(p50, 'ms')}, p95 ${amount(p95, 'ms')}, first ${amount(first, 'ms')}; ${amount(bytes / 1000, 'kB')}; ${requests} requests`;
  return [
    {
      what: `${name}: pools of two arms or more`,
      value: pools.length,
      unit: '',
      beside: `${nodes} nodes, ${findings} findings, ${cells} cells with arms`,
    },
    {
      what: `${name}: the map worked out anew, CPU`,
      value: anew.cpuMilliseconds,
      unit: 'ms',
      beside: times(anew),
      ...goal,
    },
    {
      what: `${name}: the map asked again, CPU`,
      value: again.cpuMilliseconds,
      unit: 'ms',
      beside: times(again),
      ...goal,
    },
  ];
}

async function metaforFigures(
  name: string,
  measured: PoolsMeasured,
  file: string,
): Promise<Figure[]> {
  const metafor = readMetafor((await run('Rscript', [METAFOR, file])).stdout);
  const unsolved = metafor.pools.filter((pool) => pool === null).length;
  return [
    {
      what: `${name}: its pools alone, CPU`,
      value: measured.poolsCpuMilliseconds,
      unit: 'ms',
      beside: `metafor ${amount(metafor.cpuMilliseconds, 'ms')}, ${amount(metafor.cpuMilliseconds / measured.poolsCpuMilliseconds, '×')}`,
    },
    {
      what: `${name}: largest difference from metafor, billionths of an interval`,
      value: 1e9 * largestDifference(measured.pools, metafor),
      unit: '',
      goal: { kind: 'must', atMost: 1e9 * MOST_DIFFERENCE },
      beside: `${metafor.pools.length - unsolved} pools; ${unsolved} that metafor did not solve`,
    },
  ];
}
