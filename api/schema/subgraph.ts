import type { GraphEdge, GraphNode } from '../model/node.ts';
import type { JoinedEdge } from '../model/sentence.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { whenAnswered } from './eventually.ts';
import { GraphEdgeRef } from './graphEdge.ts';
import { readIds } from './ids.ts';
import { limits } from './limits.ts';

interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly missing: readonly string[];
}

const SubgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'Some nodes and all edges among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description: 'The nodes that are there, in the order asked.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [GraphEdgeRef],
      description:
        'The edges among them, none to the population `all`; by from, relationship and to.',
      resolve: joinEdges,
    }),
    missing: t.exposeIDList('missing', { description: 'The ids that are not there.' }),
  }),
});

function joinEdges({ nodes, edges }: Subgraph): readonly JoinedEdge[] {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const from = nodeById.get(edge.from);
    const to = nodeById.get(edge.to);
    return from && to ? [{ edge, from, to }] : [];
  });
}

builder.queryField('graph', (t) =>
  t.field({
    type: SubgraphRef,
    description: 'The nodes of some ids and the edges among them: what a shared picture shows.',
    args: {
      ids: t.arg.idList({ required: true, description: `The ids: at most ${limits.ids}.` }),
    },
    resolve: (_root, args, { ask }) => {
      const ids = [...new Set(readIds(args.ids))];
      const found = ask({ verb: 'nodesById', ids });
      const among = ask({ verb: 'edgesAmong', ids });
      return whenAnswered(found, (nodes) =>
        whenAnswered(among, (edges) => ({
          nodes: nodes.filter((node) => node !== null),
          edges,
          missing: ids.filter((_id, index) => !nodes[index]),
        })),
      );
    },
  }),
);
