import neo4j, { type RecordShape, type Result } from 'neo4j-driver';
import type { Connection } from '../connection.ts';
import { stored } from '../stored.ts';
import { contentHash } from './contentHash.ts';

const NODES = /* cypher */ `
  MATCH (node:Entity)
  WHERE node.generation = $generation AND node.id IS NOT NULL
  RETURN properties(node) AS content`;

const EDGES = /* cypher */ `
  MATCH (from:Entity)-[edge]->(to:Entity)
  WHERE from.generation = $generation AND from.id IS NOT NULL
  RETURN edge {.*, relationship: type(edge), from: from.id, to: to.id} AS content`;

type Content = Readonly<Record<string, unknown>>;

/** What stands in the store under one name. */
export interface StoredContent {
  /** The hash that it was loaded with; null where a hand made it. */
  readonly loaded: string | null;
  /** The hash of what it holds now. */
  readonly now: string;
}

export interface StoredGeneration {
  readonly nodes: ReadonlyMap<string, StoredContent>;
  readonly edges: ReadonlyMap<string, StoredContent>;
}

/** The hashes of all nodes and edges of a generation, by name; what it holds is streamed past, never kept. */
export async function readGeneration(
  { driver, sessionConfig }: Connection,
  generation: string,
): Promise<StoredGeneration> {
  const session = driver.session({
    ...sessionConfig,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: 1_000,
  });
  try {
    return await session.executeRead(async (transaction) => {
      const parameters = { generation };
      return {
        nodes: await hashesOf(transaction.run<Row>(NODES, parameters), nodeName),
        edges: await hashesOf(transaction.run<Row>(EDGES, parameters), edgeName),
      };
    });
  } finally {
    await session.close();
  }
}

interface Row extends RecordShape {
  readonly content: Content;
}

async function hashesOf(
  rows: Result<Row>,
  nameOf: (content: Content) => string,
): Promise<Map<string, StoredContent>> {
  const hashes = new Map<string, StoredContent>();
  for await (const row of rows) {
    const content = row.get('content');
    const loaded = content[stored.hash];
    hashes.set(nameOf(content), {
      loaded: typeof loaded === 'string' ? loaded : null,
      now: contentHash(content),
    });
  }
  return hashes;
}

/** "Program quest". */
export function nodeName({ kind, id }: { readonly kind?: unknown; readonly id?: unknown }): string {
  return `${kind} ${id}`;
}

/** "quest TARGETS it", and the second such edge "quest TARGETS it (2)". */
export function edgeName(edge: {
  readonly from?: unknown;
  readonly relationship?: unknown;
  readonly to?: unknown;
  readonly ordinal?: unknown;
}): string {
  const ordinal = Number(edge.ordinal);
  return `${edge.from} ${edge.relationship} ${edge.to}${ordinal > 0 ? ` (${ordinal + 1})` : ''}`;
}
