import type { NodesQuestion, Page } from '../graph/graph.ts';
import type { Where } from '../graph/where.ts';
import { type Kind, kindEntry } from '../model/kinds.ts';
import type { GraphNode } from '../model/node.ts';
import { builder } from './builder.ts';
import { whenAnswered } from './eventually.ts';
import { defineFacetField, FacetRef, nameChoices, readFacetFields } from './facet.ts';
import { readIds } from './ids.ts';
import { defineOrder, readOrder } from './order.ts';
import {
  type Connection,
  connect,
  entriesOf,
  PageInfoRef,
  pageArguments,
  readPage,
} from './page.ts';
import { readWhere } from './readWhere.ts';
import { whereRef } from './where.ts';

/** The list of a kind: its connection, and the condition whose facets can be asked. */
interface NodeList extends Connection<{ readonly node: GraphNode }> {
  readonly where: Where | null;
}

/** Gives the query its two fields of a kind: one node by its id, and the list. */
export function addQueries(kind: Kind): void {
  const { oneField, listField, label, plural } = kindEntry(kind);
  const connection = defineConnection(kind);
  const order = defineOrder(kind);

  builder.queryField(oneField, (t) =>
    t.field({
      type: kind,
      nullable: true,
      description: `The ${label.toLowerCase()} of an id. Null where there is none.`,
      args: { id: t.arg.id({ required: true, description: 'The id.' }) },
      resolve: (_root, { id }, { ask }) =>
        whenAnswered(ask({ verb: 'nodesById', ids: readIds([id]) }), ([node]) =>
          node?.kind === kind ? node : null,
        ),
    }),
  );

  builder.queryField(listField, (t) =>
    t.field({
      type: connection,
      description: `${plural} that meet a condition, by name unless \`orderBy\` says otherwise.`,
      args: {
        ...pageArguments,
        where: t.arg({
          type: whereRef(kind),
          description: 'The condition; all nodes of the kind where it is left out.',
        }),
        orderBy: t.arg({
          type: [order],
          description: 'The order, its levels one after the other. By name unless said.',
        }),
      },
      resolve: (_root, args, { ask }) => {
        const where = readWhere(kind, args.where);
        const question: NodesQuestion = {
          verb: 'nodes',
          kind,
          where,
          order: readOrder(args.orderBy),
          page: readPage(args),
        };
        return {
          where,
          ...connect({
            page: () => ask(question),
            total: () => ask({ verb: 'count', kind, where }),
          }),
        };
      },
    }),
  );
}

function defineConnection(kind: Kind) {
  const { plural } = kindEntry(kind);
  const edge = builder.objectRef<Entry>(`${kind}Edge`).implement({
    description: `One entry of a list of ${plural.toLowerCase()}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.field({ type: kind, description: 'The node.', resolve: ({ node }) => node }),
    }),
  });
  const facetField = defineFacetField(kind);

  return builder.objectRef<NodeList>(`${kind}Connection`).implement({
    description: `A page of a list of ${plural.toLowerCase()}, with what is said of the whole list.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The entries of the page, each with its cursor.',
        resolve: entriesOf,
      }),
      nodes: t.field({
        type: [kind],
        description: 'The nodes of the page.',
        resolve: (list) =>
          whenAnswered(list.page(), ({ entries }) => entries.map(({ node }) => node)),
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where the page stands in the list.',
        resolve: (list) => list.page(),
      }),
      totalCount: t.int({
        description: 'How many nodes meet the condition, whatever the page.',
        resolve: (list) => list.total(),
      }),
      facets: t.field({
        type: [FacetRef],
        description: 'How the nodes that meet the condition spread, whatever the page.',
        args: {
          fields: t.arg({
            type: [facetField],
            required: true,
            description: 'The properties and relations to count by.',
          }),
        },
        resolve: ({ where }, { fields }, { ask }) =>
          whenAnswered(
            ask({ verb: 'facets', kind, where, fields: readFacetFields(fields) }),
            (facets) => nameChoices(kind, facets),
          ),
      }),
    }),
  });
}

type Entry = Page<{ readonly node: GraphNode }>['entries'][number];
