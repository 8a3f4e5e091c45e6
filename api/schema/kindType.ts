import { type Kind, kindNames } from '../model/kinds.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { addQueries } from './list.ts';
import { NodeRef } from './node.ts';
import { addPropertyFields } from './propertyFields.ts';
import { addRelationFields } from './relationFields.ts';

/** What is particular to the type of one kind; all else comes from the model's tables. */
export interface KindType {
  /** What a reader of the schema should know before using it. */
  readonly description: string;
}

/** Builds the type and the queries of every kind. */
export function implementKinds(types: Readonly<Record<Kind, KindType>>): void {
  for (const kind of kindNames) {
    builder.objectType(kind, {
      description: types[kind].description,
      interfaces: [NodeRef, EntityRef],
    });
    addPropertyFields(kind);
    addRelationFields(kind);
    addQueries(kind);
  }
}
