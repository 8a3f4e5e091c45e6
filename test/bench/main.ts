import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { CACHE } from './cache.ts';
import { type Report, tableOf, verdictOn } from './figure.ts';
import { measureJavaScript } from './javascript.ts';
import { measureLoad } from './load.ts';
import { measureNeo4j } from './neo4j.ts';
import { type PartName, readOptions } from './options.ts';
import { measureStart } from './start.ts';
import { measureSynthesis } from './synthesis.ts';
import { measureVerbs } from './verbs.ts';

const { parts, sizes } = readOptions(process.argv.slice(2));

const measures: Readonly<Record<PartName, () => Promise<Report>>> = {
  start: measureStart,
  js: measureJavaScript,
  load: () => measureLoad(sizes),
  verbs: () => measureVerbs(sizes),
  synthesis: () => measureSynthesis(sizes),
  neo4j: () => measureNeo4j(sizes),
};

const machine = {
  node: process.version,
  processors: cpus().length,
  model: cpus()[0]?.model.trim() ?? 'unknown',
  /** Over one minute, when the bench began. */
  load: loadavg()[0] ?? 0,
  started: new Date().toISOString(),
};
const isBusy = machine.load > machine.processors / 4;
console.log(
  `Node ${machine.node}, ${machine.processors} processors (${machine.model}), load ${machine.load.toFixed(1)}: ${
    isBusy
      ? 'a busy machine, so times are too long and ratios are the sounder figures'
      : 'a quiet machine'
  }.\n`,
);

const reports: Report[] = [];
for (const part of parts) {
  try {
    const report = await measures[part]();
    console.log(`${tableOf(report)}\n`);
    reports.push(report);
  } catch (error) {
    // The other parts still tell something; the run fails all the same.
    console.error(`The part "${part}" could not be measured: ${error}\n`);
    process.exitCode = 1;
  }
}

const file = join(CACHE, 'results', `${machine.started.replaceAll(':', '-')}.json`);
mkdirSync(join(CACHE, 'results'), { recursive: true });
writeFileSync(file, `${JSON.stringify({ machine, isBusy, reports }, null, 2)}\n`);
console.log(`Kept in ${file}`);

const missed = reports
  .flatMap((report) => report.figures)
  .filter((figure) => verdictOn(figure) === 'MISSED');
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
}
