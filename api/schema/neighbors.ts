import type { Degree, Eventually, Neighbor } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { GraphNode } from '../model/node.ts';
import type { Relationship } from '../model/relationships.ts';
import type { JoinedEdge } from '../model/sentence.ts';
import { type Direction, type Step, stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { countAlong, countSteps, DegreeRef } from './degree.ts';
import { EntityRef } from './entity.ts';
import { once, whenAnswered } from './eventually.ts';
import { GraphEdgeRef } from './graphEdge.ts';
import { readIds } from './ids.ts';
import { KindRef } from './kind.ts';
import {
  type Connection,
  connect,
  entriesOf,
  PageInfoRef,
  pageArguments,
  readPage,
} from './page.ts';
import { DirectionRef, RelationshipRef } from './relationship.ts';

/** What is one edge away from a center. */
interface Neighborhood extends Connection<Neighbor> {
  readonly center: GraphNode;
  readonly degrees: () => Eventually<readonly Degree[]>;
}

interface NeighborEntry extends Neighbor {
  readonly cursor: string;
  readonly center: GraphNode;
}

const NeighborOrderRef = builder.enumType('NeighborOrder', {
  description: 'In which order neighbors come.',
  values: {
    EVIDENCE: {
      value: 'evidence',
      description: 'Those with most evaluations first, then most findings, then by name.',
    },
    RELATION: {
      value: 'relation',
      description: "By relation as the model lists them, then in the relation's own order.",
    },
  } as const,
});

const NeighborEdgeRef = builder.objectRef<NeighborEntry>('NeighborEdge').implement({
  description: 'One neighbor, with the edge that leads to it.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: EntityRef, description: 'The neighbor.', resolve: ({ node }) => node }),
    edge: t.field({ type: GraphEdgeRef, description: 'The edge between.', resolve: joinedEdge }),
    direction: t.field({
      type: DirectionRef,
      description: 'Which way the edge points, seen from the center.',
      resolve: ({ direction }) => direction,
    }),
  }),
});

function joinedEdge({ edge, direction, center, node }: NeighborEntry): JoinedEdge {
  return direction === 'out' ? { edge, from: center, to: node } : { edge, from: node, to: center };
}

const NeighborConnectionRef = builder.objectRef<Neighborhood>('NeighborConnection').implement({
  description: 'The nodes one edge away from a center.',
  fields: (t) => ({
    edges: t.field({
      type: [NeighborEdgeRef],
      description: 'The neighbors of the page, with the edges that lead to them.',
      resolve: (neighborhood) =>
        whenAnswered(entriesOf(neighborhood), (entries) =>
          entries.map((entry) => ({ ...entry, center: neighborhood.center })),
        ),
    }),
    nodes: t.field({
      type: [EntityRef],
      description: 'The neighbors of the page.',
      resolve: (neighborhood) =>
        whenAnswered(entriesOf(neighborhood), (entries) => entries.map(({ node }) => node)),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Where the page stands in the list.',
      resolve: ({ page }) => page(),
    }),
    totalCount: t.int({
      description: 'How many edges there are in all along what was asked for.',
      resolve: ({ total }) => total(),
    }),
    counts: t.field({
      type: [DegreeRef],
      description: 'How many edges the center has, by relationship, direction and kind.',
      resolve: ({ center, degrees }) =>
        whenAnswered(degrees(), (counts) => countSteps(center.kind, counts)),
    }),
  }),
});

builder.queryField('neighbors', (t) =>
  t.field({
    type: NeighborConnectionRef,
    nullable: true,
    description:
      'The nodes one edge away from a node, the population `all` (the full sample) left out. Null where the node is not there.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the center.' }),
      relationships: t.arg({
        type: [RelationshipRef],
        description: 'Only along these; along all where left out or empty.',
      }),
      direction: t.arg({
        type: DirectionRef,
        description: 'Only along edges that point this way.',
      }),
      kinds: t.arg({
        type: [KindRef],
        description: 'Only to nodes of these kinds; of all where left out or empty.',
      }),
      orderBy: t.arg({
        type: NeighborOrderRef,
        defaultValue: 'evidence',
        description: 'In which order they come.',
      }),
      ...pageArguments,
    },
    resolve: (_root, args, { ask }) => {
      const page = readPage(args);
      const [id = ''] = readIds([args.id]);
      const order = args.orderBy ?? 'evidence';
      return whenAnswered(ask({ verb: 'nodesById', ids: [id] }), ([center]) => {
        if (!center) {
          return null;
        }
        const steps = stepsOf(center.kind).filter((step) => isAskedFor(step, args));
        const degrees = once(() => ask({ verb: 'degrees', id, isForCanvas: true }));
        const countAll = (counts: readonly Degree[]) =>
          steps.reduce((sum, step) => sum + countAlong(step, counts), 0);
        return {
          center,
          degrees,
          ...connect({
            page: () => ask({ verb: 'neighbors', id, steps, order, isForCanvas: true, page }),
            total: () => whenAnswered(degrees(), countAll),
          }),
        };
      });
    },
  }),
);

interface Asked {
  readonly relationships?: readonly Relationship[] | null;
  readonly direction?: Direction | null;
  readonly kinds?: readonly Kind[] | null;
}

function isAskedFor(step: Step, { relationships, direction, kinds }: Asked): boolean {
  return (
    isAmong(step.relationship, relationships) &&
    (!direction || direction === step.direction) &&
    isAmong(step.kind, kinds)
  );
}

function isAmong<T>(one: T, wanted: readonly T[] | null | undefined): boolean {
  return !wanted || wanted.length === 0 || wanted.includes(one);
}
