import neo4j from 'neo4j-driver';
import { kindNames } from '../../model/kinds.ts';
import { FULL_SAMPLE } from '../../model/node.ts';
import { type Direction, stepsOf } from '../../model/steps.ts';
import { type CursorValues, decodeCursor, encodeCursor } from '../cursor.ts';
import { evidenceCursor, relationCursor, stepWord } from '../cursorShapes.ts';
import type { AnswerTo, Neighbor, NeighborsQuestion } from '../graph.ts';
import { edgeOrder } from '../order.ts';
import { beside, orderBy } from './keyset.ts';
import { type Along, edgesAlong, neighborKeys, sortingKeys } from './neighborText.ts';
import { parametersOf } from './parameters.ts';
import type { Reader } from './reader.ts';
import { areToldByKind, placesByKind, placesOfStep } from './stepPlaces.ts';
import { readEdge, type StoredEdge } from './storedEdge.ts';
import { readNode, type StoredNode } from './storedNode.ts';

interface Row {
  readonly node: StoredNode;
  readonly edge: StoredEdge;
  readonly direction: Direction;
}

/** The nodes one edge away along any of the steps, in order, page by page. */
export async function neighbors(
  { run }: Reader,
  { id, steps, order, isForCanvas, page }: NeighborsQuestion,
): Promise<AnswerTo<NeighborsQuestion>> {
  if (steps.length === 0 || (isForCanvas && id === FULL_SAMPLE)) {
    return { entries: [], hasNextPage: false, hasPreviousPage: false };
  }
  const isByKind = areToldByKind(steps, order);
  const along: Along = { steps, order, isForCanvas, isByKind };
  const isForward = 'first' in page;
  const size = isForward ? page.first : page.last;
  const cursor = isForward ? page.after : page.before;
  const shape = shapeOf(along);
  const values = cursor === null ? null : decodeCursor(shape, cursor);

  const parameters = parametersOf({
    id,
    hidden: FULL_SAMPLE,
    places: placesByKind(steps, along),
    there:
      values === null
        ? {}
        : placesOfStep(String(values[stepAt(along)]), { asked: steps, order, isByKind }),
    limit: neo4j.int(size + 1),
  });
  const keys = neighborKeys(along);
  const place = values && beside(keys, withoutStep(along, values), parameters);
  const ahead = place && (isForward ? place.after : place.before);
  const passed = place && `(${isForward ? place.before : place.after} OR ${place.there})`;
  const all = edgesAlong(along);
  const sorted = orderBy(sortingKeys(along), isForward ? 'start' : 'end');
  const [rows, others] = await Promise.all([
    run<{ [Key in keyof Row]: Row[Key] }>(pageText(all, { ahead, sorted }), parameters.values),
    passed === null
      ? []
      : run(`${all} AND ${passed} RETURN true AS isThere LIMIT 1`, parameters.values),
  ]);

  const found = rows.slice(0, size).flatMap(readNeighbor);
  const entries = (isForward ? found : found.reverse()).map((neighbor) => ({
    ...neighbor,
    cursor: encodeCursor(shape, valuesOf(along, neighbor)),
  }));
  const hasMore = rows.length > size;
  const hasOther = others.length > 0;
  return {
    entries,
    hasNextPage: isForward ? hasMore : hasOther,
    hasPreviousPage: isForward ? hasOther : hasMore,
  };
}

function pageText(
  all: string,
  { ahead, sorted }: { readonly ahead: string | null; readonly sorted: string },
): string {
  return /* cypher */ `
    ${all} ${ahead === null ? '' : `AND ${ahead}`}
    WITH edge, neighbor, place, direction
    ORDER BY ${sorted}
    LIMIT $limit
    RETURN neighbor {.*} AS node, direction, {
      relationship: type(edge), from: startNode(edge).id, to: endNode(edge).id,
      properties: edge {.*}
    } AS edge`;
}

function readNeighbor({ node, edge, direction }: Row): Neighbor[] {
  const reached = readNode(node);
  const along = readEdge(edge);
  return reached === null || along === null ? [] : [{ node: reached, edge: along, direction }];
}

function shapeOf({ steps, order }: Along) {
  return order === 'relation'
    ? relationCursor(new Set(steps.map(stepWord)))
    : evidenceCursor(new Set(kindNames.flatMap((kind) => stepsOf(kind).map(stepWord))));
}

/** Places are counted from the step that the cursor names. */
function withoutStep(along: Along, values: CursorValues): CursorValues {
  return values.with(stepAt(along), 0);
}

/** Where cursors name the step. */
function stepAt({ order }: Along): number {
  return order === 'relation' ? 0 : 4;
}

function valuesOf({ order }: Along, { node, edge, direction }: Neighbor): CursorValues {
  const { relationship, ordinal } = edge;
  const word = stepWord({ relationship, direction, kind: node.kind });
  const { evaluationCount, findingCount, sortKey, id } = node;
  return order === 'relation'
    ? [word, edgeOrder(edge), sortKey, id, ordinal]
    : [evaluationCount, findingCount, sortKey, id, word, ordinal];
}
