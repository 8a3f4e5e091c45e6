import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kind, kindNames } from '../../api/model/kinds.ts';
import { type Dataset, propertyValue } from '../../api/model/node.ts';
import { type Relationship, relationshipNames } from '../../api/model/relationships.ts';
import { readEvidence } from '../../seed/evidence.ts';
import { readFolder } from '../../seed/read.ts';
import { writeEvidence } from './evidence/write.ts';

const GENERATE = fileURLToPath(new URL('./generate.ts', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../../seed/evidence', import.meta.url));

/** Averages and shares of the shipped evidence, each with how far off the made-up one may be. */
const MEASURES: readonly {
  readonly what: string;
  readonly of: (dataset: Dataset) => number;
  readonly within: number;
}[] = [
  { what: 'findings for each evaluation', of: ratioOf('Finding', 'Evaluation'), within: 1.5 },
  {
    what: 'publications for each evaluation',
    of: ratioOf('Publication', 'Evaluation'),
    within: 1.6,
  },
  { what: 'people for each publication', of: ratioOf('Person', 'Publication'), within: 1.5 },
  { what: 'programs for each evaluation', of: ratioOf('Program', 'Evaluation'), within: 1.5 },
  { what: 'features for each program', of: edgesFor('HAS_FEATURE', 'Program'), within: 1.4 },
  { what: 'authors for each publication', of: edgesFor('WROTE', 'Publication'), within: 1.5 },
  {
    what: 'edges for each node',
    of: ({ nodes, edges }) => edges.length / nodes.length,
    within: 1.4,
  },
  { what: 'estimates on so many findings', of: recorded('Finding', 'estimate'), within: 1.3 },
  {
    what: 'standard errors on few findings',
    of: recorded('Finding', 'standardError'),
    within: 1.7,
  },
  { what: 'durations of few programs', of: recorded('Program', 'durationWeeks'), within: 1.7 },
  { what: 'notes on findings as long', of: textLength('Finding', 'note'), within: 1.4 },
  {
    what: 'summaries of evaluations as long',
    of: textLength('Evaluation', 'summary'),
    within: 1.4,
  },
  { what: 'one outcome that so many findings measure', of: shareOfBusiestOutcome, within: 1.5 },
];

function nodesOf({ nodes }: Dataset, kind: Kind): Dataset['nodes'] {
  return nodes.filter((node) => node.kind === kind);
}

function ratioOf(many: Kind, one: Kind) {
  return (dataset: Dataset) => nodesOf(dataset, many).length / nodesOf(dataset, one).length;
}

function edgesFor(relationship: Relationship, kind: Kind) {
  return (dataset: Dataset) =>
    dataset.edges.filter((edge) => edge.relationship === relationship).length /
    nodesOf(dataset, kind).length;
}

function recorded(kind: Kind, property: string) {
  return (dataset: Dataset) => {
    const nodes = nodesOf(dataset, kind);
    return nodes.filter((node) => propertyValue(node, property) !== null).length / nodes.length;
  };
}

function textLength(kind: Kind, property: string) {
  return (dataset: Dataset) => {
    const lengths = nodesOf(dataset, kind)
      .map((node) => String(propertyValue(node, property) ?? '').length)
      .sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)] ?? 0;
  };
}

function shareOfBusiestOutcome(dataset: Dataset): number {
  const counts = new Map<string, number>();
  for (const { relationship, to } of dataset.edges) {
    if (relationship === 'MEASURES') {
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  return Math.max(...counts.values()) / nodesOf(dataset, 'Finding').length;
}

function generate(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', GENERATE, ...args], { encoding: 'utf8' });
}

async function good(path: string): Promise<Dataset> {
  const { dataset, problems } = await readEvidence(path);
  if (!dataset) {
    throw new Error(problems.join('\n'));
  }
  return dataset;
}

let folder = '';
let read: Promise<readonly [Dataset, Dataset]> | undefined;

/** The made-up and the shipped evidence, read once for all tests of this file. */
function both(): Promise<readonly [Dataset, Dataset]> {
  read ??= (async () => {
    const written = writeEvidence({ folder: join(folder, 'compared'), nodes: 2500 });
    return [await good(written.folder), await good(SHIPPED)] as const;
  })();
  return read;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the command that makes up evidence', () => {
  test('writes the size asked for into the folder named', () => {
    const into = join(folder, 'commanded');

    const { stdout } = generate('600', into);

    expect(stdout).toMatch(/^6\d\d nodes in \d+ bundles \(0\.\d MB of YAML\) are in /);
    expect(stdout).toContain(into);
  });

  test('refuses what is no size, and says how it is used', () => {
    const { stderr, status } = generate('many');

    expect(stderr).toMatch(/^Usage: npx tsx test\/bench\/generate\.ts <nodes> \[folder\]/);
    expect(status).toBe(1);
  });
});

describe('made-up evidence', () => {
  test('passes every check of the seed, at about the size asked for', async () => {
    const written = writeEvidence({ folder: join(folder, 'checked'), nodes: 2500 });

    const { dataset, problems } = await readEvidence(written.folder);

    expect(problems).toEqual([]);
    expect(dataset?.nodes.length).toBe(written.nodes);
    expect(Math.abs(written.nodes - 2500)).toBeLessThan(125);
  });

  test('is the same to the byte for the same seed, and other evidence for another', async () => {
    const texts = await Promise.all(
      [1, 1, 2].map(async (seed, index) => {
        const written = writeEvidence({ folder: join(folder, `seed-${index}`), nodes: 600, seed });
        return readFolder(written.folder);
      }),
    );

    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).not.toEqual(texts[0]);
  });

  test('replaces what was in its folder before', async () => {
    const into = join(folder, 'replaced');
    writeEvidence({ folder: into, nodes: 1200 });

    const written = writeEvidence({ folder: into, nodes: 600 });

    const bundles = (await readFolder(into)).filter(({ path }) => path.startsWith('bundles/'));
    expect(bundles.length).toBe(written.bundles);
  });

  test('has every kind and every relationship of the model', async () => {
    const [dataset] = await both();

    expect(kindNames.filter((kind) => !dataset.nodes.some((node) => node.kind === kind))).toEqual(
      [],
    );
    const present = new Set(dataset.edges.map((edge) => edge.relationship));
    expect(relationshipNames.filter((name) => !present.has(name))).toEqual([]);
  });

  test.each(MEASURES)('has, like the shipped evidence, $what', async ({ of, within }) => {
    const [made, shipped] = await both();

    const ratio = of(made) / of(shipped);

    expect(ratio).toBeGreaterThan(1 / within);
    expect(ratio).toBeLessThan(within);
  });
});
