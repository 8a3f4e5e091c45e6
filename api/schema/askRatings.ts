import type { Eventually } from '../graph/graph.ts';
import { compareTexts } from '../model/grouping.ts';
import type { GraphNode } from '../model/node.ts';
import type { RatingFacts } from '../synthesis/ratings.ts';
import { ALL_ENTRIES } from './allEntries.ts';
import type { Ask } from './asker.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';

/**
 * The ratings of evaluations with who gave them: all ratings and organizations in one round trip,
 * the edges between them and the evaluations in the next.
 */
export function askRatings(
  ask: Ask,
  evaluations: readonly string[],
): Eventually<readonly RatingFacts[]> {
  const asked = [...new Set(evaluations)].sort(compareTexts);
  if (asked.length === 0) {
    return [];
  }
  const ofKind = (kind: 'Rating' | 'Organization') =>
    ask({ verb: 'nodes', kind, where: null, order: [], page: ALL_ENTRIES });
  return whenAnswered(
    bothAnswered(ofKind('Rating'), ofKind('Organization')),
    ([ratings, organizations]) => {
      const ids = [...ratings.entries, ...organizations.entries].map(({ node }) => node.id);
      return whenAnswered(
        ask({ verb: 'edgesAmong', ids: [...new Set([...ids, ...asked])].sort(compareTexts) }),
        (edges) => {
          const evaluationOf = new Map(
            edges.flatMap(({ relationship, from, to }) =>
              relationship === 'RATES' ? [[from, to]] : [],
            ),
          );
          const organizationOf = new Map(
            edges.flatMap(({ relationship, from, to }) =>
              relationship === 'GAVE' ? [[to, from]] : [],
            ),
          );
          return ratings.entries.flatMap(({ node }) =>
            factsOf(node, {
              evaluation: evaluationOf.get(node.id),
              organization: organizationOf.get(node.id),
            }),
          );
        },
      );
    },
  );
}

function factsOf(
  node: GraphNode,
  {
    evaluation,
    organization,
  }: { readonly evaluation: string | undefined; readonly organization: string | undefined },
): RatingFacts[] {
  return node.kind === 'Rating' && evaluation !== undefined && organization !== undefined
    ? [{ id: node.id, evaluation, organization, rating: node.rating }]
    : [];
}
