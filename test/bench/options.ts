import { parseArgs } from 'node:util';

const partNames = ['start', 'js', 'load', 'verbs', 'synthesis', 'neo4j'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  readonly parts: readonly PartName[];
  /** Nodes of the made-up evidence, smallest first. */
  readonly sizes: readonly number[];
}

const USAGE = `Usage: npm run bench -- [--only start,js,load,verbs,synthesis,neo4j] [--sizes 2500,25000] [--all]
  --only   the parts to run; all of them if left out
  --sizes  nodes of the made-up evidence; 2500,25000 if left out
  --all    250,000 nodes as well: minutes rather than seconds, and about 8 GB of memory`;

/** Reads the command line; says how to use it and ends where it cannot be followed. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        sizes: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    });
    const sizes = (values.sizes ?? '2500,25000').split(',').map(readSize);
    return {
      parts: values.only === undefined ? partNames : values.only.split(',').map(readPart),
      sizes: [...new Set(values.all ? [...sizes, 250_000] : sizes)].sort((a, b) => a - b),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(1);
  }
}

function readSize(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 500) {
    throw new Error(`"${text}" is no size: a number of nodes, 500 or more.`);
  }
  return size;
}

function readPart(text: string): PartName {
  const found = partNames.find((name) => name === text);
  if (!found) {
    throw new Error(`"${text}" is no part of the bench.`);
  }
  return found;
}
