import type { RecordShape, Result } from 'neo4j-driver';
import type { RunsCypher } from '../reader.ts';
import { stored } from '../stored.ts';
import { contentHash } from './contentHash.ts';

const NODES = /* cypher */ `
  MATCH (node:Entity)
  WHERE node.generation = $generation AND node.id IS NOT NULL
  RETURN properties(node) AS content`;

const isOurs = (node: string) =>
  `coalesce(${node}:Entity AND ${node}.generation = $generation AND ${node}.id IS NOT NULL, false)`;

/** An id may be anything on a node of someone's own, so that the store's name for it stands there: ":Note 4:…:7". */
const nameOf = (node: string) => /* cypher */ `
  CASE WHEN ${isOurs(node)} THEN ${node}.id
  ELSE reduce(text = '', label IN labels(${node}) | text + ':' + label) + ' ' + elementId(${node})
  END`;

/** Also the edges between what was loaded and nodes of someone's own: they go with the node that they hang on. */
const EDGES = /* cypher */ `
  MATCH (node:Entity)-[edge]-(other)
  WHERE node.generation = $generation AND node.id IS NOT NULL
    AND (startNode(edge) = node OR NOT ${isOurs('other')})
  WITH edge, startNode(edge) AS from, endNode(edge) AS to
  RETURN edge {.*, relationship: type(edge), from: ${nameOf('from')}, to: ${nameOf('to')}} AS content`;

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
  transaction: RunsCypher,
  generation: string,
): Promise<StoredGeneration> {
  const parameters = { generation };
  return {
    nodes: await hashesOf(transaction.run<Row>(NODES, parameters), nodeName),
    edges: await hashesOf(transaction.run<Row>(EDGES, parameters), edgeName),
  };
}

interface Row extends RecordShape {
  readonly content: Content;
}

async function hashesOf(
  rows: Result<Row>,
  nameOf: (content: Content) => string,
): Promise<Map<string, StoredContent>> {
  const hashes = new Map<string, StoredContent>();
  const others: { readonly name: string; readonly now: string }[] = [];
  for await (const row of rows) {
    const content = row.get('content');
    const name = nameOf(content);
    const loaded = content[stored.hash];
    const now = contentHash(content);
    // A load writes each name once; a second one with a hash is a copy that a hand made.
    if (typeof loaded === 'string' && !hashes.has(name)) hashes.set(name, { loaded, now });
    else others.push({ name, now });
  }
  for (const { name, now } of others) hashes.set(freeName(name, hashes), { loaded: null, now });
  return hashes;
}

/** A hand may put an edge beside a loaded one, or several. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  let count = 1;
  const another = () => `${name} (by hand${count > 1 ? ` ${count}` : ''})`;
  while (taken.has(another())) count += 1;
  return another();
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
