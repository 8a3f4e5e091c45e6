import { run, runArm } from './child.ts';
import { ask, startExplorer } from './explorerProcess.ts';
import { amount, type Figure, median, type Report } from './figure.ts';
import { readLoaded } from './loaded.ts';

const ARM = new URL('./arms/load.ts', import.meta.url);

const RUNS = 7;
const FIRST_SEARCH = '{ search(text: "earnings", first: 1) { totalCount } }';
const SHIPPED = 'seed/evidence';

const WAYS = {
  npm: { command: 'npm', args: ['start'] },
  node: { command: process.execPath, args: ['api/start.mjs'] },
};

type Way = keyof typeof WAYS;

interface Sample {
  readonly way: Way;
  readonly milliseconds: number;
  readonly searchedMilliseconds: number;
  readonly cpuMilliseconds: number | null;
}

/** From the command to the first answered question, on the evidence that ships and on built code. */
export async function measureStart(): Promise<Report> {
  // The first start is not counted: it builds what is not built.
  await (await startExplorer(WAYS.npm)).stop();

  const samples: Sample[] = [];
  const npmAlone: number[] = [];
  const nodeAlone: number[] = [];
  for (let tries = 0; samples.length < 2 * RUNS && tries < 2 * RUNS; tries++) {
    // Side by side, so that a busy moment falls on all alike.
    samples.push(...(await sampleStart('npm')), ...(await sampleStart('node')));
    npmAlone.push((await run('npm', ['--version'])).milliseconds);
    nodeAlone.push((await run(process.execPath, ['-e', '0'])).milliseconds);
  }
  const yaml = readLoaded(await runArm(ARM, ['yaml', SHIPPED]));
  const of = (way: Way, key: Exclude<keyof Sample, 'way'>) =>
    samples.filter((sample) => sample.way === way).flatMap((sample) => sample[key] ?? []);
  const npm = of('npm', 'milliseconds');
  const searched = of('npm', 'searchedMilliseconds');
  const node = of('node', 'milliseconds');
  const cpu = of('node', 'cpuMilliseconds');

  return {
    part: 'Start to first answer, shipped evidence',
    command: 'npm run bench -- --only start',
    figures: [
      {
        what: 'npm start',
        value: median(npm),
        unit: 'ms',
        goal: { atMost: 1000, kind: 'must' },
        beside: `${range(npm)}; npm --version alone ${amount(median(npmAlone), 'ms')}`,
      },
      {
        what: 'npm start, and a first search right after it',
        value: median(searched),
        unit: 'ms',
        beside: range(searched),
      },
      {
        what: 'node api/start.mjs',
        value: median(node),
        unit: 'ms',
        beside: `${range(node)}; node -e 0 alone ${amount(median(nodeAlone), 'ms')}`,
      },
      ...(cpu.length === 0 ? [] : [cpuFigure(cpu)]),
      {
        what: 'js-yaml alone, same files, in a running process',
        value: yaml.milliseconds,
        unit: 'ms',
        beside: `the floor of reading the evidence; CPU ${amount(yaml.cpuMilliseconds, 'ms')}`,
      },
    ],
    notMeasured: cpu.length === 0 ? ['CPU until the answer: this system has no /proc.'] : [],
  };
}

/** One start; none where it had to build first, since that is no start on built code. */
async function sampleStart(way: Way): Promise<Sample[]> {
  const { address, began, milliseconds, cpuMilliseconds, hasBuilt, stop } = await startExplorer(
    WAYS[way],
  );
  await ask(address, FIRST_SEARCH);
  const searchedMilliseconds = performance.now() - began;
  await stop();
  return hasBuilt ? [] : [{ way, milliseconds, searchedMilliseconds, cpuMilliseconds }];
}

function cpuFigure(cpu: readonly number[]): Figure {
  return {
    what: 'node api/start.mjs, CPU until the answer',
    value: median(cpu),
    unit: 'ms',
    beside: `${range(cpu)}; the sounder figure on a busy machine`,
  };
}

function range(values: readonly number[]): string {
  return `${amount(Math.min(...values), '')} to ${amount(Math.max(...values), 'ms')} in ${values.length} runs`;
}
