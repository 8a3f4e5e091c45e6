import { type EdgeDetail, edgeDetails, type JoinedEdge, sentence } from '../model/sentence.ts';
import { builder } from './builder.ts';
import { RelationshipRef } from './relationship.ts';

const EdgeDetailRef = builder.objectRef<EdgeDetail>('EdgeDetail').implement({
  description: 'One thing that the evidence says of an edge.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the property: `note`.' }),
    meaning: t.exposeString('meaning', { description: 'What the property means.' }),
    text: t.exposeString('text', { description: 'What it says, as text.' }),
  }),
});

export const GraphEdgeRef = builder.objectRef<JoinedEdge>('GraphEdge').implement({
  description: 'An edge: one node says something of another.',
  fields: (t) => ({
    id: t.id({
      description:
        'Unique over the whole graph: from, relationship, to and ordinal, joined by `~`.',
      resolve: ({ edge }) => [edge.from, edge.relationship, edge.to, edge.ordinal].join('~'),
    }),
    relationship: t.field({
      type: RelationshipRef,
      description: 'What it says.',
      resolve: ({ edge }) => edge.relationship,
    }),
    from: t.id({ description: 'The id of the node it leaves.', resolve: ({ edge }) => edge.from }),
    to: t.id({ description: 'The id of the node it reaches.', resolve: ({ edge }) => edge.to }),
    fromName: t.string({
      description: 'The name of the node it leaves.',
      resolve: ({ from }) => from.name,
    }),
    toName: t.string({
      description: 'The name of the node it reaches.',
      resolve: ({ to }) => to.name,
    }),
    sentence: t.string({
      description: 'What it says, as a sentence: "Per Scholas runs Per Scholas (WorkAdvance)."',
      resolve: sentence,
    }),
    details: t.field({
      type: [EdgeDetailRef],
      description: 'What else the evidence says of it.',
      resolve: ({ edge }) => edgeDetails(edge),
    }),
  }),
});
