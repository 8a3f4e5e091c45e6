import type { Eventually } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { GraphNode } from '../model/node.ts';
import type { Dimension } from '../synthesis/coverage.ts';
import { spans, windows } from '../synthesis/windows.ts';
import { ALL_ENTRIES } from './allEntries.ts';
import type { Ask } from './asker.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { whenAnswered } from './eventually.ts';
import { windowEnumName } from './synthesisChoices.ts';

/** A row or column of a map. */
export interface CoveragePlace {
  readonly id: string;
  readonly name: string;
  readonly node: GraphNode | null;
}

export const CoveragePlaceRef = builder.objectRef<CoveragePlace>('CoveragePlace').implement({
  description: 'A row or column of a map.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The id of its node; of a window its name: `MONTHS_19_TO_36`.',
    }),
    name: t.exposeString('name', { description: 'Its name, or the window in words.' }),
    node: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The node. Null of a window.',
      resolve: ({ node }) => node,
    }),
  }),
});

/** The kind of the nodes along a dimension. */
const kindsByDimension: Readonly<Record<Exclude<Dimension, 'window'>, Kind>> = {
  feature: 'Feature',
  sector: 'Sector',
  population: 'Population',
  program: 'Program',
  outcome: 'Outcome',
};

/** Every place along a dimension, by name; windows shortest first. */
export function placesAlong(dimension: Dimension, ask: Ask): Eventually<readonly CoveragePlace[]> {
  if (dimension === 'window') {
    return spans.map((span) => ({
      id: windowEnumName(span),
      name: windows[span].words,
      node: null,
    }));
  }
  const kind = kindsByDimension[dimension];
  return whenAnswered(
    ask({ verb: 'nodes', kind, where: null, order: [], page: ALL_ENTRIES }),
    ({ entries }) => entries.map(({ node }) => ({ id: node.id, name: node.name, node })),
  );
}
