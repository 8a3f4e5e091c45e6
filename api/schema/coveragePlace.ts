import type { GraphNode } from '../model/node.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';

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
