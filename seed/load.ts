import type { LoadOutcome } from '../api/graph/neo4j/load/loadGraph.ts';
import { openNeo4jLoader } from '../api/graph/neo4j/neo4jLoader.ts';
import type { Neo4jSettings } from '../api/graph/neo4j/settings.ts';
import type { Dataset } from '../api/model/node.ts';
import { inNumber } from './inNumber.ts';

/** So many names are listed of what changed. */
const LISTED = 20;

interface LoadOptions {
  readonly dataset: Dataset;
  readonly neo4j: Neo4jSettings;
  /** Loads even where that loses what someone changed in the store by hand. */
  readonly mayOverwriteEdits: boolean;
}

/** Loads the evidence into Neo4j and tells what happens; answers how it ended, as a command does. */
export async function load({ dataset, neo4j, mayOverwriteEdits }: LoadOptions): Promise<number> {
  const loader = await openNeo4jLoader(neo4j);
  const started = performance.now();
  try {
    console.log(
      `Loading ${inNumber(dataset.nodes.length, 'node')} and ${inNumber(dataset.edges.length, 'edge')} into Neo4j at ${neo4j.uri} …`,
    );
    const outcome = await loader.load({
      dataset,
      mayOverwriteEdits,
      onProgress: tellProgress(),
    });
    if (outcome.leftoversRemoved > 0) {
      console.log(
        `Removed what ${inNumber(outcome.leftoversRemoved, 'broken-off load')} had left.`,
      );
    }
    tell(outcome, dataset);
    if (outcome.ended === 'refused') return 1;
    if (outcome.ended === 'loaded') {
      console.log(`Served since ${seconds(started)}.`);
      await loader.removeReplaced().then(
        () => console.log('What it replaced is removed.'),
        () => console.log('What it replaced could not be removed now; the next load removes it.'),
      );
    }
    return 0;
  } finally {
    await loader.close();
  }
}

function tell(outcome: LoadOutcome, { version }: Dataset): void {
  switch (outcome.ended) {
    case 'unchanged':
      console.log(`Nothing to do: the store holds data version ${version} already, unchanged.`);
      return;
    case 'refused':
      console.error(
        ['Someone changed the store by hand, and a load would lose it:', ...listed(outcome.edits)]
          .concat('Nothing was loaded. To lose these changes: npm run seed:load -- --force')
          .join('\n'),
      );
      return;
    case 'loaded': {
      const { added, changed, removed } = outcome.changes;
      console.log(
        [
          ...(outcome.edits.length > 0
            ? ['Lost, what someone had changed by hand:', ...listed(outcome.edits)]
            : []),
          `Loaded data version ${version}: ${added.length} added, ${changed.length} changed, ${removed.length} removed.`,
          ...listed([
            ...changed.map((name) => `changed: ${name}`),
            ...removed.map((name) => `removed: ${name}`),
            ...added.map((name) => `added: ${name}`),
          ]),
        ].join('\n'),
      );
    }
  }
}

function listed(lines: readonly string[]): string[] {
  const shown = lines.slice(0, LISTED).map((line) => `  ${line}`);
  return lines.length > LISTED ? [...shown, `  … and ${lines.length - LISTED} more`] : shown;
}

/** A line for every tenth of the work. */
function tellProgress() {
  let told = 0;
  return ({ written, all }: { readonly written: number; readonly all: number }) => {
    const tenths = Math.floor((written / all) * 10);
    if (tenths > told) console.log(`  ${tenths * 10} % written`);
    told = tenths;
  };
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
