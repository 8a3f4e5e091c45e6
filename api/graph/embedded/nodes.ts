import { checkOrder, checkWhere } from '../check.ts';
import { encodeCursor } from '../cursor.ts';
import { nodesCursor } from '../cursorShapes.ts';
import type { AnswerTo, NodesQuestion } from '../graph.ts';
import { compareOrdered, compareText, orderValue } from '../order.ts';
import { type GraphIndex, nodeAt, rangeOf } from './graphIndex.ts';
import { maskOf } from './mask.ts';
import { at } from './numbers.ts';
import { choosePage } from './page.ts';
import { sortedKind } from './sortedKind.ts';

/** The nodes of a kind that meet a condition, in order, page by page. */
export function nodes(index: GraphIndex, question: NodesQuestion): AnswerTo<NodesQuestion> {
  const { kind, where, order, page } = question;
  checkWhere(kind, where);
  checkOrder(kind, order);

  const { start } = rangeOf(index, kind);
  const sorted = sortedKind(index, kind, order);
  const mask = where === null ? null : maskOf(index, kind, where);
  const nodeOf = (place: number) => nodeAt(index, start + at(sorted, place));
  const shape = nodesCursor(kind, order);

  const { places, hasNextPage, hasPreviousPage } = choosePage(
    {
      length: sorted.length,
      shape,
      isWanted: (place) => mask === null || mask[at(sorted, place)] === 1,
      compare: (place, cursor) => {
        const node = nodeOf(place);
        for (const [i, by] of order.entries()) {
          const difference = compareOrdered(orderValue(node, by.property), cursor[i] ?? null, by);
          if (difference !== 0) return difference;
        }
        return compareText(node.id, String(cursor[order.length]));
      },
    },
    page,
  );
  const entries = places.map((place) => {
    const node = nodeOf(place);
    const values = order.map(({ property }) => orderValue(node, property));
    return { node, cursor: encodeCursor(shape, [...values, node.id]) };
  });
  return { entries, hasNextPage, hasPreviousPage };
}
