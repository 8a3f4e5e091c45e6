import { run, runArm } from './child.ts';
import { ask, startExplorer } from './explorerProcess.ts';
import { amount, median, type Report } from './figure.ts';
import { readLoaded } from './loaded.ts';

const ARM = new URL('./arms/load.ts', import.meta.url);

const RUNS = 7;
const MOST_TRIES = 14;
const FIRST_SEARCH = '{ search(text: "earnings", first: 1) { totalCount } }';
const SHIPPED = 'seed/evidence';

const WAYS = {
  npm: { command: 'npm', args: ['start'] },
  node: { command: process.execPath, args: ['api/start.mjs'] },
};

/** From the command to the first answered question, on the evidence that ships and on built code. */
export async function measureStart(): Promise<Report> {
  // The first start is not counted: it builds what is not built.
  await (await startExplorer(WAYS.npm)).stop();

  const times = { npm: [] as number[], node: [] as number[] };
  const searches = { npm: [] as number[], node: [] as number[] };
  const cpu: number[] = [];
  const floors = { npm: [] as number[], node: [] as number[] };
  for (let tries = 0; times.npm.length < RUNS && tries < MOST_TRIES; tries++) {
    // Side by side, so that a busy moment falls on all alike.
    for (const way of ['npm', 'node'] as const) {
      const explorer = await startExplorer(WAYS[way]);
      await ask(explorer.address, FIRST_SEARCH);
      const searched = performance.now() - explorer.began;
      await explorer.stop();
      if (!explorer.hasBuilt) {
        times[way].push(explorer.milliseconds);
        if (way === 'node' && explorer.cpuMilliseconds !== null) {
          cpu.push(explorer.cpuMilliseconds);
        }
        searches[way].push(searched);
      }
    }
    floors.npm.push((await run('npm', ['--version'])).milliseconds);
    floors.node.push((await run(process.execPath, ['-e', '0'])).milliseconds);
  }
  const yaml = readLoaded(await runArm(ARM, ['yaml', SHIPPED]));
  const range = (values: readonly number[]) =>
    `${amount(Math.min(...values), '')} to ${amount(Math.max(...values), 'ms')} in ${values.length} runs`;

  return {
    part: 'Start to first answer, shipped evidence',
    command: 'npm run bench -- --only start',
    figures: [
      {
        what: 'npm start',
        value: median(times.npm),
        unit: 'ms',
        goal: { atMost: 1000, kind: 'must' },
        beside: `${range(times.npm)}; npm --version alone ${amount(median(floors.npm), 'ms')}`,
      },
      {
        what: 'npm start, and a first search right after it',
        value: median(searches.npm),
        unit: 'ms',
        beside: range(searches.npm),
      },
      {
        what: 'node api/start.mjs',
        value: median(times.node),
        unit: 'ms',
        beside: `${range(times.node)}; node -e 0 alone ${amount(median(floors.node), 'ms')}`,
      },
      ...(cpu.length === 0
        ? []
        : [
            {
              what: 'node api/start.mjs, CPU until the answer',
              value: median(cpu),
              unit: 'ms',
              beside: `${range(cpu)}; the sounder figure on a busy machine`,
            },
          ]),
      {
        what: 'js-yaml alone, same files, in a running process',
        value: yaml.milliseconds,
        unit: 'ms',
        beside: `the floor of reading the evidence; CPU ${amount(yaml.cpuMilliseconds, 'ms')}`,
      },
    ],
    notMeasured: [],
  };
}
