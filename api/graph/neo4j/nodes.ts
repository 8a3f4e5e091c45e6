import neo4j from 'neo4j-driver';
import type { GraphNode } from '../../model/node.ts';
import { checkOrder, checkWhere } from '../check.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { nodesCursor } from '../cursorShapes.ts';
import type { AnswerTo, NodesQuestion } from '../graph.ts';
import { orderValue } from '../order.ts';
import { beside, keysOf, orderBy } from './keyset.ts';
import { matching } from './matching.ts';
import { parametersOf } from './parameters.ts';
import type { Reader } from './reader.ts';
import { readNode, type StoredNode } from './storedNode.ts';

const listing = ({
  wanted,
  order,
}: {
  readonly wanted: string;
  readonly order: string;
}) => /* cypher */ `
  ${wanted}
  WITH node ORDER BY ${order} LIMIT $limit
  RETURN node {.*} AS node`;

const looking = (wanted: string) => /* cypher */ `
  RETURN EXISTS {
    ${wanted}
  } AS isThere`;

/** The nodes of a kind that meet a condition, in order, page by page. */
export async function nodes(
  { run }: Reader,
  { kind, where, order, page }: NodesQuestion,
): Promise<AnswerTo<NodesQuestion>> {
  checkWhere(kind, where);
  checkOrder(kind, order);
  const shape = nodesCursor(kind, order);
  const isForward = 'first' in page;
  const size = isForward ? page.first : page.last;
  const cursor = isForward ? page.after : page.before;
  const values = cursor === null ? null : decodeCursor(shape, cursor);

  const parameters = parametersOf({ limit: neo4j.int(size + 1) });
  const keys = keysOf('node', kind, order);
  const place = values && beside(keys, values, parameters);
  const ahead = place && (isForward ? place.after : place.before);
  // Behind the cursor, seen from where the page lies; what the cursor names counts to it.
  const passed = place && `(${isForward ? place.before : place.after} OR ${place.there})`;

  const text = listing({
    wanted: matching(
      'node',
      ahead === null ? { kind, where } : { kind, where, and: ahead },
      parameters,
    ),
    order: orderBy(keys, isForward ? 'start' : 'end'),
  });
  const [rows, [other]] = await Promise.all([
    run<{ node: StoredNode }>(text, parameters.values),
    passed === null
      ? [{ isThere: false }]
      : run<{ isThere: boolean }>(
          looking(matching('node', { kind, where, and: passed }, parameters)),
          parameters.values,
        ),
  ]);

  const found = rows.slice(0, size).flatMap(({ node }) => readNode(node) ?? []);
  const entries = (isForward ? found : found.reverse()).map((node) => ({
    node,
    cursor: encodeCursor(shape, placeOf(node, order)),
  }));
  const hasMore = rows.length > size;
  const hasOther = other?.isThere ?? false;
  return {
    entries,
    hasNextPage: isForward ? hasMore : hasOther,
    hasPreviousPage: isForward ? hasOther : hasMore,
  };
}

function placeOf(node: GraphNode, order: NodesQuestion['order']) {
  return [...order.map(({ property }) => orderValue(node, property)), node.id];
}
