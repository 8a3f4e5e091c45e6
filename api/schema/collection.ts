import type { GraphView } from '../graph/graph.ts';
import type { PriceIndex } from '../model/node.ts';
import { builder } from './builder.ts';
import { KindCountRef } from './kindCount.ts';
import type { SourceHost } from './statistics.ts';

const SourceHostRef = builder.objectRef<SourceHost>('SourceHost').implement({
  description: 'A website on which the evidence rests.',
  fields: (t) => ({
    host: t.exposeString('host', { description: 'Its name: `www.mdrc.org`.' }),
    count: t.exposeInt('addresses', {
      description: 'How many different official addresses there the evidence rests on.',
    }),
    copies: t.exposeInt('copies', {
      description: 'How many different copies (mirrors, staging hosts, dumps) were read there.',
    }),
  }),
});

const PriceIndexYearRef = builder
  .objectRef<PriceIndex['years'][number]>('PriceIndexYear')
  .implement({
    description: 'The price index in one year.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The calendar year.' }),
      value: t.exposeFloat('value', { description: 'The annual average, in points of the index.' }),
    }),
  });

const PriceIndexRef = builder.objectRef<PriceIndex>('PriceIndex').implement({
  description: 'The price index by which dollars of different years are compared.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    source: t.exposeString('source', { description: 'The address at which it was read.' }),
    years: t.field({
      type: [PriceIndexYearRef],
      description: 'Its values, by year.',
      resolve: ({ years }) => years,
    }),
  }),
});

const CollectionRef = builder.objectRef<GraphView>('Collection').implement({
  description: 'The whole of the evidence: what it is and how much there is.',
  fields: (t) => ({
    title: t.string({
      description: 'What it is called.',
      resolve: ({ collection }) => collection.title,
    }),
    released: t.string({
      description: 'The day of this release, YYYY-MM-DD, which citations and exports carry.',
      resolve: ({ collection }) => collection.released,
    }),
    searchedUntil: t.string({
      nullable: true,
      description:
        'The day until which studies were searched for, YYYY-MM-DD. Null where not said.',
      resolve: ({ collection }) => collection.searchedUntil,
    }),
    license: t.string({
      description: 'Under which terms it may be used.',
      resolve: ({ collection }) => collection.license,
    }),
    included: t.string({
      description: 'Which studies it includes.',
      resolve: ({ collection }) => collection.included,
    }),
    howRead: t.string({
      nullable: true,
      description: 'How its figures were read and checked. Null where not said.',
      resolve: ({ collection }) => collection.howRead,
    }),
    notYet: t.string({
      nullable: true,
      description: 'What it does not include yet. Null where not said.',
      resolve: ({ collection }) => collection.notYet,
    }),
    dataVersion: t.exposeString('version', {
      description: 'A hash of the evidence: the same for the same content.',
    }),
    counts: t.field({
      type: [KindCountRef],
      description: 'How many nodes there are of each kind, in the order of the model.',
      resolve: (_view, _args, { statistics, ask }) => statistics.kindCounts(ask),
    }),
    sources: t.field({
      type: [SourceHostRef],
      description: 'The websites on which the evidence rests, those with most addresses first.',
      resolve: (_view, _args, { statistics, ask }) => statistics.sourceHosts(ask),
    }),
    priceIndex: t.field({
      type: PriceIndexRef,
      description: 'The price index by which dollars of different years are compared.',
      resolve: ({ priceIndex }) => priceIndex,
    }),
  }),
});

builder.queryField('collection', (t) =>
  t.field({
    type: CollectionRef,
    description: 'What this collection of evidence is.',
    resolve: (_root, _args, { view }) => view,
  }),
);
