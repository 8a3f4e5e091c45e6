import { builder } from './builder.ts';
import { whenAnswered } from './eventually.ts';
import { readIds } from './ids.ts';

export const NodeRef = builder.interfaceType('Node', {
  description: 'Anything that has an id.',
  resolveType: (node) => node.kind,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Unique over the whole graph, in words: `project-quest`.',
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'The node of an id, of whatever kind. Null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id: `project-quest`.' }) },
    resolve: (_root, { id }, { ask }) =>
      whenAnswered(ask({ verb: 'nodesById', ids: readIds([id]) }), ([node]) => node ?? null),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'The nodes of several ids, in step with them; null for an id that is not there.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The ids: at most 250.' }),
    },
    resolve: (_root, { ids }, { ask }) => ask({ verb: 'nodesById', ids: readIds(ids) }),
  }),
}));
