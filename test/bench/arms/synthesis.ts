import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import { createApi } from '../../../api/server.ts';
import { armsByCell } from '../../../api/synthesis/effectsMap.ts';
import { pooledArms } from '../../../api/synthesis/pool.ts';
import { summarize } from '../../../api/synthesis/summary.ts';
import { readEvidence } from '../../../seed/evidence.ts';
import type { PoolsMeasured } from '../pools.ts';
import { time } from './time.ts';

/** The whole map with what the arms of every cell say together, as the explorer's effects mode asks for it. */
const MAP = `query ($where: FindingWhere) {
  coverage(rows: FEATURE, columns: OUTCOME, where: $where) {
    rows { id name }
    columns { id name }
    cells {
      row column evaluations arms findings designs reviews
      effect {
        armCount evaluationCount pooledArmCount
        scale { kind unit }
        signs { favorable unfavorable zero shareLow shareHigh }
        ladder { pool says }
        result { low high estimate p }
      }
    }
  }
}`;

const QUESTION = {
  dimension: 'feature',
  population: null,
  window: 'latest',
  designs: 'all',
  standardErrors: 'derived',
  prefer: 'sites',
} as const;
const TURNS = 5;

const [folder = '', file = ''] = process.argv.slice(2);
const { dataset, problems } = await readEvidence(folder);
if (!dataset) {
  throw new Error(problems.slice(0, 20).join('\n'));
}
const store = openEmbeddedGraph(dataset);
const api = createApi(store, { log: console.error });
const again = await time(api, { name: 'asked again', query: MAP, variables: [{}] });
// A condition that every finding meets: what is asked with one is worked out each time.
const anew = await time(api, {
  name: 'worked out anew',
  query: MAP,
  variables: [{ where: { name: { recorded: true } } }],
});

const view = await store.open();
const [rows] = await view.ask([{ verb: 'findings', where: null }], { deadline: 60_000 });
const cells = armsByCell(rows, QUESTION);
const pools = cells.filter(({ arms }) => pooledArms(arms).length > 1);

for (const { arms } of pools) {
  summarize(arms);
}
const cpu = process.cpuUsage();
for (let turn = 0; turn < TURNS; turn++) {
  for (const { arms } of pools) {
    summarize(arms);
  }
}
const used = process.cpuUsage(cpu);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  [
    'pool,y,v',
    ...pools.flatMap(({ arms }, pool) =>
      pooledArms(arms).map(({ y, variance }) => `${pool},${y},${variance}`),
    ),
  ].join('\n'),
);
const measured: PoolsMeasured = {
  nodes: dataset.nodes.length,
  findings: rows.length,
  cells: cells.length,
  again,
  anew,
  poolsCpuMilliseconds: (used.user + used.system) / 1000 / TURNS,
  pools: pools.map(({ arms }) => {
    const { result } = summarize(arms);
    return [result?.estimate ?? 0, result?.interval.low ?? 0, result?.interval.high ?? 0];
  }),
};
console.log(JSON.stringify(measured));
