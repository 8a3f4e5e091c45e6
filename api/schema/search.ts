import type { Page, SearchAnswer, SearchHit, SearchMatch } from '../graph/graph.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { KindRef } from './kind.ts';
import { KindCountRef } from './kindCount.ts';
import { limits } from './limits.ts';
import { PageInfoRef, readSize } from './page.ts';
import { readText } from './text.ts';

const RangeRef = builder.objectRef<SearchMatch['ranges'][number]>('TextRange').implement({
  description: 'A part of a text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it starts: UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the first code unit after it.' }),
  }),
});

const MatchRef = builder.objectRef<SearchMatch>('SearchMatch').implement({
  description: 'A text of a node in which words of the search were found.',
  fields: (t) => ({
    property: t.exposeString('property', { description: 'The property whose text it is.' }),
    text: t.exposeString('text', { description: 'The text around what matched.' }),
    ranges: t.field({
      type: [RangeRef],
      description: 'The parts of the text that matched.',
      resolve: ({ ranges }) => ranges,
    }),
  }),
});

type Hit = Page<SearchHit>['entries'][number];

const SearchEdgeRef = builder.objectRef<Hit>('SearchEdge').implement({
  description: 'One node that was found.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: EntityRef, description: 'The node.', resolve: ({ node }) => node }),
    score: t.exposeFloat('score', {
      description: 'How well it matches; higher is better, comparable within one search alone.',
    }),
    matches: t.field({
      type: [MatchRef],
      description: 'Where it matched.',
      resolve: ({ matches }) => matches,
    }),
  }),
});

const SearchConnectionRef = builder.objectRef<SearchAnswer>('SearchConnection').implement({
  description: 'What a search found, best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdgeRef],
      description: 'The nodes of the page, with how they matched.',
      resolve: ({ entries }) => entries,
    }),
    nodes: t.field({
      type: [EntityRef],
      description: 'The nodes of the page.',
      resolve: ({ entries }) => entries.map(({ node }) => node),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Where the page stands in the list.',
      resolve: (answer) => answer,
    }),
    totalCount: t.exposeInt('total', {
      description: 'How many nodes were found in all, of the kinds asked for.',
    }),
    totalsByKind: t.field({
      type: [KindCountRef],
      description: 'How many nodes were found of each kind, whatever `kinds` asks for.',
      resolve: ({ totalsByKind }) => totalsByKind,
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    description:
      'Nodes whose names, aliases or texts hold the words, best first; it forgives typos and knows synonyms.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The words: at most ${limits.textLength} characters.`,
      }),
      kinds: t.arg({
        type: [KindRef],
        description: 'Only nodes of these kinds; of all where left out or empty.',
      }),
      first: t.arg.int({
        defaultValue: 10,
        description: `How many nodes: 0 to ${limits.pageSize.most}.`,
      }),
      after: t.arg.string({ description: 'A cursor: nodes after it.' }),
    },
    resolve: (_root, { text, kinds, first, after }, { ask }) =>
      ask({
        verb: 'search',
        text: readText('the text of a search', text),
        kinds: [...new Set(kinds)],
        first: readSize('first', first ?? 10),
        after: after ?? null,
      }),
  }),
);
