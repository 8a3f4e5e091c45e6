import { evidenceOfSize } from './cache.ts';
import { runArm } from './child.ts';
import { amount, type Figure, type Report } from './figure.ts';
import { readTimed, type Timed } from './timed.ts';

const ARM = new URL('./arms/verbs.ts', import.meta.url);

/** Questions that touch one node and its neighborhood: their cost should hardly grow with the graph. */
const LOCAL = ['suggest', 'neighbors', 'record'];

/** What the explorer's questions cost in process, through `createApi(graph).fetch`, at each size. */
export async function measureVerbs(sizes: readonly number[]): Promise<Report> {
  const bySize = new Map<number, readonly Timed[]>();
  for (const size of sizes) {
    bySize.set(size, readTimed(await runArm(ARM, [evidenceOfSize(size).folder])));
  }
  const [smallest, largest] = [sizes.at(0) ?? 0, sizes.at(-1) ?? 0];
  return {
    part: 'Questions over GraphQL, one at a time, in process: CPU for each request',
    command: `npm run bench -- --only verbs --sizes ${sizes.join(',')}`,
    figures: [
      ...[...bySize].flatMap(([size, timed]) => firstSearch(size, timed)),
      ...[...bySize].flatMap(([size, timed]) => timed.map((each) => figureOf(size, each))),
      ...(largest > smallest ? growth(bySize, smallest, largest) : []),
    ],
    notMeasured: [],
  };
}

/** The first search after loading pays for whatever is only made when it is asked for. */
function firstSearch(size: number, timed: readonly Timed[]): Figure[] {
  return timed
    .filter(({ name }) => name === 'suggest')
    .map(({ first, refusals }) => ({
      what: `${size}: the first search, time`,
      value: first,
      unit: 'ms',
      ...(refusals > 0 ? { beside: `after ${refusals} that took longer than a request may` } : {}),
    }));
}

function figureOf(size: number, timed: Timed): Figure {
  const { p50, p95, bytes, stringifyMilliseconds, requests } = timed;
  return {
    what: `${size}: ${timed.name}`,
    value: timed.cpuMilliseconds,
    unit: 'ms',
    beside: `p50 ${amount(p50, 'ms')}, p95 ${amount(p95, 'ms')}; ${amount(bytes / 1000, 'kB')}; JSON.stringify alone ${stringifyMilliseconds.toFixed(3)} ms; ${requests} requests`,
  };
}

function growth(
  bySize: ReadonlyMap<number, readonly Timed[]>,
  smallest: number,
  largest: number,
): Figure[] {
  const small = new Map(bySize.get(smallest)?.map((timed) => [timed.name, timed]));
  return (bySize.get(largest) ?? []).flatMap((timed) => {
    const before = small.get(timed.name);
    if (!before) {
      return [];
    }
    const isLocal = LOCAL.includes(timed.name);
    return [
      {
        what: `${largest} over ${smallest}: ${timed.name}`,
        value: timed.cpuMilliseconds / before.cpuMilliseconds,
        unit: '×',
        beside: `${amount(before.bytes / 1000, 'kB')} grew to ${amount(timed.bytes / 1000, 'kB')}`,
        ...(isLocal && largest >= 250_000 ? { goal: { atMost: 1.5, kind: 'aim' as const } } : {}),
      },
    ];
  });
}
