import { baseProperties, kindEntry } from '../model/kinds.ts';
import { builder } from './builder.ts';
import { countSteps, DegreeRef } from './degree.ts';
import { whenAnswered } from './eventually.ts';
import { introductionOf } from './introduction.ts';
import { KindRef } from './kind.ts';
import { NodeRef } from './node.ts';
import { SourceRef, sourcesOf } from './source.ts';

export const EntityRef = builder.interfaceType('Entity', {
  description: 'A node of the evidence graph, of whatever kind.',
  interfaces: [NodeRef],
  resolveType: (node) => node.kind,
  fields: (t) => ({
    kind: t.expose('kind', { type: KindRef, description: 'What sort of thing it is.' }),
    name: t.exposeString('name', { description: baseProperties.name.meaning }),
    aliases: t.exposeStringList('aliases', { description: baseProperties.aliases.meaning }),
    introduction: t.string({
      nullable: true,
      description: 'What it is, in a sentence or two. Null where nothing of the sort is recorded.',
      resolve: introductionOf,
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Where its facts were read.',
      resolve: sourcesOf,
    }),
    bundle: t.exposeString('bundle', { description: baseProperties.bundle.meaning }),
    evaluationCount: t.exposeInt('evaluationCount', {
      description: baseProperties.evaluationCount.meaning,
    }),
    findingCount: t.exposeInt('findingCount', { description: baseProperties.findingCount.meaning }),
    address: t.string({
      description: 'Its page in the explorer, from the root: `/programs/project-quest`.',
      resolve: ({ id, kind }) => `/${kindEntry(kind).segment}/${encodeURIComponent(id)}`,
    }),
    degrees: t.field({
      type: [DegreeRef],
      description:
        'How many edges it has, by relationship, direction and kind, in the order of the model; none are counted to the population `all`, the full sample.',
      resolve: ({ id, kind }, _args, { ask }) =>
        whenAnswered(ask({ verb: 'degrees', id, isForCanvas: true }), (degrees) =>
          countSteps(kind, degrees),
        ),
    }),
  }),
});
