import { CallerError } from '../errors.ts';
import type { GraphPath } from '../graph/graph.ts';
import { inverseSentence, type JoinedEdge, sentence } from '../model/sentence.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { whenAnswered } from './eventually.ts';
import { GraphEdgeRef } from './graphEdge.ts';
import { readIds } from './ids.ts';
import { limits } from './limits.ts';
import { RelationshipRef } from './relationship.ts';

const PathRef = builder.objectRef<GraphPath>('Path').implement({
  description: 'A way from one node to another, along edges whatever way they point.',
  fields: (t) => ({
    hops: t.int({ description: 'How many edges it has.', resolve: ({ edges }) => edges.length }),
    nodes: t.field({
      type: [EntityRef],
      description: 'Its nodes, from start to end.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: 'The edges between its nodes, one less.',
      resolve: (path) => hopsOf(path).map(({ joined }) => joined),
    }),
    sentences: t.stringList({
      description: 'What each edge says, read from start to end.',
      resolve: (path) =>
        hopsOf(path).map(({ joined, isForward }) =>
          isForward ? sentence(joined) : inverseSentence(joined),
        ),
    }),
  }),
});

interface Hop {
  readonly joined: JoinedEdge;
  readonly isForward: boolean;
}

function hopsOf({ nodes, edges }: GraphPath): readonly Hop[] {
  return edges.flatMap((edge, index) => {
    const [start, end] = nodes.slice(index, index + 2);
    if (!start || !end) {
      return [];
    }
    const isForward = edge.from === start.id;
    const ends = isForward ? { from: start, to: end } : { from: end, to: start };
    return [{ joined: { edge, ...ends }, isForward }];
  });
}

builder.queryField('paths', (t) =>
  t.field({
    type: [PathRef],
    nullable: true,
    description:
      'The shortest ways between two nodes, those through less connected nodes first, never through the population `all` (the full sample). Null where one of the two is not there.',
    args: {
      from: t.arg.id({ required: true, description: 'The id at which they start.' }),
      to: t.arg.id({ required: true, description: 'The id at which they end.' }),
      maxHops: t.arg.int({
        defaultValue: limits.hops,
        description: `How many edges a path may have: 1 to ${limits.hops}.`,
      }),
      first: t.arg.int({
        defaultValue: limits.paths,
        description: `How many paths: 1 to ${limits.paths}.`,
      }),
      without: t.arg({
        type: [RelationshipRef],
        description: 'Not along these relationships.',
      }),
    },
    resolve: (_root, args, { ask }) => {
      const [from = '', to = ''] = readIds([args.from, args.to]);
      const maxHops = readBetween('maxHops', args.maxHops, limits.hops);
      const limit = readBetween('first', args.first, limits.paths);
      const ends = ask({ verb: 'nodesById', ids: [from, to] });
      const without = [...new Set(args.without)];
      const paths = ask({ verb: 'paths', from, to, maxHops, limit, without });
      return whenAnswered(ends, (nodes) => (nodes.includes(null) ? null : paths));
    },
  }),
);

/** A number from 1 to the most that is allowed, which is also meant where it is left out. */
function readBetween(argument: string, value: number | null | undefined, most: number): number {
  const asked = value ?? most;
  if (asked < 1 || asked > most) {
    throw new CallerError(
      asked > most ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT',
      `Asked for \`${argument}: ${asked}\`; it may be 1 to ${most}.`,
    );
  }
  return asked;
}
