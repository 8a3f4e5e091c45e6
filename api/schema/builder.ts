import SchemaBuilder from '@pothos/core';
import type { Kind } from '../model/kinds.ts';
import type { GraphNode, NodeOf } from '../model/node.ts';
import type { RequestContext } from './context.ts';

export interface SchemaTypes {
  Context: RequestContext;
  Objects: { [K in Kind]: NodeOf<K> };
  Interfaces: { Node: GraphNode; Entity: GraphNode };
  Scalars: { ID: { Input: string; Output: string } };
  DefaultFieldNullability: false;
}

/** What fields that several object types share are made with. */
export type ObjectFields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  Parent
>;

/** The one schema builder. A field is non-null unless it says otherwise. */
export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

builder.queryType({
  description: 'All that can be asked of the evidence. Nothing can be changed.',
});
