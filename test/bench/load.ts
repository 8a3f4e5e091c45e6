import { join } from 'node:path';
import { evidenceOfSize, folderOfSize } from './cache.ts';
import { runArm } from './child.ts';
import { amount, type Figure, median, type Report } from './figure.ts';
import { type Loaded, readLoaded } from './loaded.ts';

const ARM = new URL('./arms/load.ts', import.meta.url);

const WAYS = ['yaml', 'json', 'graph'] as const;
type Way = (typeof WAYS)[number];

/** How long it takes to open a folder of evidence, and what it keeps, beside less thorough ways. */
export async function measureLoad(sizes: readonly number[]): Promise<Report> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    figures.push(...(await measureSize(size)));
  }
  return {
    part: 'Load: read, check and connect evidence',
    command: `npm run bench -- --only load --sizes ${sizes.join(',')}`,
    figures,
    notMeasured: [],
  };
}

async function measureSize(size: number): Promise<Figure[]> {
  const { folder } = evidenceOfSize(size);
  const lines = join(folderOfSize(size), 'dataset.jsonl');
  await runArm(ARM, ['lines', folder, lines]);

  const runs = size > 100_000 ? 1 : 3;
  const measured: Record<Way, Loaded[]> = { yaml: [], json: [], graph: [] };
  for (let run = 0; run < runs; run++) {
    for (const way of WAYS) {
      measured[way].push(readLoaded(await runArm(ARM, [way, way === 'json' ? lines : folder])));
    }
  }
  const of = (way: Way, key: keyof Loaded) => median(measured[way].map((loaded) => loaded[key]));
  const graph = `${of('graph', 'nodes')} nodes, ${of('graph', 'edges')} edges`;
  const isSmall = size <= 2500;
  return [
    {
      what: `${size}: time`,
      value: of('graph', 'milliseconds'),
      unit: 'ms',
      beside: `${graph}; js-yaml alone ${amount(of('yaml', 'milliseconds'), 'ms')}; the same from JSON into maps ${amount(of('json', 'milliseconds'), 'ms')}`,
    },
    {
      what: `${size}: CPU`,
      value: of('graph', 'cpuMilliseconds'),
      unit: 'ms',
      beside: `js-yaml alone ${amount(of('yaml', 'cpuMilliseconds'), 'ms')}; JSON into maps ${amount(of('json', 'cpuMilliseconds'), 'ms')}`,
    },
    {
      what: `${size}: CPU over js-yaml alone`,
      value: of('graph', 'cpuMilliseconds') / of('yaml', 'cpuMilliseconds'),
      unit: '×',
      ...(isSmall ? { goal: { atMost: 5, kind: 'aim' } } : {}),
    },
    {
      what: `${size}: memory kept`,
      value: of('graph', 'keptMegabytes'),
      unit: 'MB',
      beside: `plain maps ${amount(of('json', 'keptMegabytes'), 'MB')}; most held by the process while loading ${amount(of('graph', 'mostMegabytes'), 'MB')}`,
    },
    {
      what: `${size}: memory over plain maps`,
      value: of('graph', 'keptMegabytes') / of('json', 'keptMegabytes'),
      unit: '×',
      ...(size >= 250_000 ? { goal: { atMost: 1.2, kind: 'aim' } } : {}),
    },
  ];
}
