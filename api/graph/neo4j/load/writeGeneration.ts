import neo4j from 'neo4j-driver';
import { groupBy } from '../../../model/grouping.ts';
import { type Kind, kindNames } from '../../../model/kinds.ts';
import type { Dataset } from '../../../model/node.ts';
import { type Relationship, relationshipNames } from '../../../model/relationships.ts';
import type { Eventually } from '../../graph.ts';
import type { Connection } from '../connection.ts';
import { evidenceRanks } from '../evidenceRanks.ts';
import { NO_EDGES, nodeDegrees } from '../nodeDegrees.ts';
import { searchRows } from '../searchWords.ts';
import { storedEdge, storedNode } from './flatten.ts';
import { hierarchyOf } from './hierarchy.ts';

/** Rows of one statement, and of one transaction: large enough that round trips do not count, small enough for a small server. */
const ROWS_OF_STATEMENT = 2_000;
const ROWS_OF_TRANSACTION = 10_000;

const nodesText = (kind: Kind) => /* cypher */ `
  UNWIND $rows AS row
  CREATE (node:Entity:${kind})
  SET node = row`;

const TEXTS = /* cypher */ `
  UNWIND $rows AS row
  CREATE (text:SectorgraphText)
  SET text = row`;

const WORDS = /* cypher */ `
  UNWIND $rows AS row
  CREATE (word:SectorgraphWord)
  SET word = row`;

const edgesText = (relationship: Relationship) => /* cypher */ `
  UNWIND $rows AS row
  MATCH (from:Entity {generation: $generation, id: row.from})
  MATCH (to:Entity {generation: $generation, id: row.to})
  CREATE (from)-[edge:${relationship}]->(to)
  SET edge = row.properties`;

interface Progress {
  readonly written: number;
  readonly all: number;
}

/** Told after each step; the load goes on once it is done. */
export type TellProgress = (progress: Progress) => Eventually<void>;

interface Batch {
  readonly text: string;
  readonly size: number;
  /** Made when it is sent, so that never all of it is in memory twice. */
  readonly rows: () => readonly object[];
}

/** Writes the nodes and edges of a dataset as one generation, nodes first. */
export async function writeGeneration(
  { driver, sessionConfig }: Connection,
  {
    dataset,
    generation,
    onProgress,
  }: {
    readonly dataset: Dataset;
    readonly generation: string;
    readonly onProgress: TellProgress;
  },
): Promise<void> {
  const allBatches = batchesOf(dataset, generation);
  const all = sizeOf(allBatches);
  const session = driver.session({ ...sessionConfig, defaultAccessMode: neo4j.session.WRITE });
  let written = 0;
  try {
    const [first = [], ...others] = transactionsOf(allBatches);
    let statements = first.map(prepare);
    for (const next of [...others, []]) {
      const transaction = await session.beginTransaction();
      // They travel together; the server runs one after the other.
      const running = Promise.all(
        statements.map(({ text, rows }) => transaction.run(text, { rows, generation })),
      );
      // While the server works, the next rows are made.
      const [results, following] = await Promise.all([running, prepareLater(next)]);
      results.forEach(({ summary }, place) => {
        const { nodesCreated, relationshipsCreated } = summary.counters.updates();
        if ((nodesCreated ?? 0) + (relationshipsCreated ?? 0) !== statements[place]?.rows.length) {
          throw new Error('The store did not take all nodes and edges that it was given.');
        }
      });
      await transaction.commit();
      written += statements.reduce((sum, { rows }) => sum + rows.length, 0);
      await onProgress({ written, all });
      statements = following;
    }
  } finally {
    await session.close();
  }
}

interface Statement {
  readonly text: string;
  readonly rows: readonly object[];
}

function prepare({ text, rows }: Batch): Statement {
  return { text, rows: rows() };
}

async function prepareLater(batches: readonly Batch[]): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const batch of batches) {
    await new Promise((resolve) => setImmediate(resolve)); // What the server said meanwhile is read.
    statements.push(prepare(batch));
  }
  return statements;
}

/** All rows of a generation, nodes before the edges that join them. */
export function batchesOf(dataset: Dataset, generation: string): Batch[] {
  const { nodes, edges } = dataset;
  const degrees = nodeDegrees(dataset);
  const ranks = evidenceRanks(nodes);
  const hierarchy = hierarchyOf(dataset);
  const places = new Map(edges.map((edge, place) => [edge, place]));
  const { texts, words } = searchRows(nodes, generation);
  const nodesByKind = groupBy(nodes, ({ kind }) => kind);
  const edgesByRelationship = groupBy(edges, ({ relationship }) => relationship);
  return [
    ...kindNames.flatMap((kind) =>
      cut(nodesByKind.get(kind) ?? [], (node) =>
        storedNode(node, {
          generation,
          degree: degrees.get(node.id) ?? NO_EDGES,
          rank: ranks.get(node.id) ?? 0,
          hierarchy: hierarchy(node),
        }),
      ).map((batch) => ({ ...batch, text: nodesText(kind) })),
    ),
    ...cut(texts, (row) => row).map((batch) => ({ ...batch, text: TEXTS })),
    ...cut(words, (row) => row).map((batch) => ({ ...batch, text: WORDS })),
    ...relationshipNames.flatMap((relationship) =>
      cut(edgesByRelationship.get(relationship) ?? [], (edge) =>
        storedEdge(edge, { generation, place: places.get(edge) ?? 0 }),
      ).map((batch) => ({ ...batch, text: edgesText(relationship) })),
    ),
  ];
}

function cut<T>(values: readonly T[], toRow: (value: T) => object): Omit<Batch, 'text'>[] {
  const batches: Omit<Batch, 'text'>[] = [];
  for (let start = 0; start < values.length; start += ROWS_OF_STATEMENT) {
    const part = values.slice(start, start + ROWS_OF_STATEMENT);
    batches.push({ size: part.length, rows: () => part.map(toRow) });
  }
  return batches;
}

function transactionsOf(batches: readonly Batch[]): Batch[][] {
  const transactions: Batch[][] = [];
  for (const batch of batches) {
    const last = transactions.at(-1);
    if (last && sizeOf(last) + batch.size <= ROWS_OF_TRANSACTION) last.push(batch);
    else transactions.push([batch]);
  }
  return transactions;
}

function sizeOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { size }) => sum + size, 0);
}
