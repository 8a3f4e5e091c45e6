import { type Kind, kindNames } from '../../model/kinds.ts';
import { encodeCursor } from '../cursor.ts';
import { kindPlace, searchCursor } from '../cursorShapes.ts';
import type { SearchAnswer, SearchQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { matchesIn } from '../text/matches.ts';
import type { Deadline } from './deadline.ts';
import { type GraphIndex, nodeAt } from './graphIndex.ts';
import { at } from './numbers.ts';
import { choosePage } from './page.ts';
import { hitsOf } from './text/hits.ts';

/** The nodes whose names, aliases and texts match, best first, page by page. */
export function search(
  index: GraphIndex,
  { text, kinds, first, after }: SearchQuestion,
  deadline: Deadline,
): SearchAnswer {
  const hits = hitsOf(index, text, deadline);
  const wanted: ReadonlySet<Kind> = new Set(kinds.length > 0 ? kinds : kindNames);
  const nodeOf = (place: number) => nodeAt(index, at(hits.nodes, place));
  const { places, hasNextPage, hasPreviousPage } = choosePage(
    {
      length: hits.nodes.length,
      shape: searchCursor,
      isWanted: (place) => wanted.has(nodeOf(place).kind),
      compare: (place, [score, kind, sortKey, id]) => {
        const node = nodeOf(place);
        return (
          Number(score) - at(hits.scores, place) ||
          kindPlace(node.kind) - kindPlace(String(kind)) ||
          compareText(node.sortKey, String(sortKey)) ||
          compareText(node.id, String(id))
        );
      },
    },
    { first, after },
  );

  const entries = places.map((place) => {
    const node = nodeOf(place);
    const score = at(hits.scores, place);
    return {
      node,
      score: score / 100,
      matches: matchesIn(node, (form) => hits.wanted.has(form)),
      cursor: encodeCursor(searchCursor, [score, node.kind, node.sortKey, node.id]),
    };
  });
  const totalsByKind = kindNames.flatMap((kind) => {
    const count = hits.countByKind.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
  const total = totalsByKind.reduce(
    (sum, { kind, count }) => sum + (wanted.has(kind) ? count : 0),
    0,
  );
  return { entries, hasNextPage, hasPreviousPage, total, totalsByKind };
}
