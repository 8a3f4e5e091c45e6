import { type Kind, kindEntry, kindNames } from '../model/kinds.ts';
import { stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { filterRef, IdFilterRef } from './filter.ts';
import { limits } from './limits.ts';
import { meaningOf, shownProperties } from './properties.ts';
import type { Input } from './readFilter.ts';
import { describeStep } from './relationFields.ts';

function createRefs(kind: Kind) {
  return {
    where: builder.inputRef<Input>(`${kind}Where`),
    relation: builder.inputRef<Input>(`${kind}RelationFilter`),
  };
}

const refsByKind = new Map(kindNames.map((kind) => [kind, createRefs(kind)]));

function refsOf(kind: Kind) {
  const refs = refsByKind.get(kind);
  if (refs === undefined) {
    throw new Error(`There is no condition on nodes of kind ${kind}.`);
  }
  return refs;
}

/** The condition on nodes of a kind. */
export function whereRef(kind: Kind) {
  return refsOf(kind).where;
}

function implementWhere(kind: Kind): void {
  const { where } = refsOf(kind);
  where.implement({
    description: `A condition on nodes of kind ${kindEntry(kind).label}: all that it names must hold. At most ${limits.whereDepth} levels and ${limits.conditions} comparisons. A property that is not recorded meets no comparison, so that \`not\` also finds the nodes on which it is not recorded.`,
    fields: (t) => ({
      and: t.field({ type: [where], description: 'All of these hold.' }),
      or: t.field({ type: [where], description: 'At least one of these holds.' }),
      not: t.field({ type: where, description: 'This does not hold, or is not recorded.' }),
      id: t.field({ type: IdFilterRef, description: 'Its id.' }),
      ...Object.fromEntries(
        Object.entries(shownProperties(kind)).map(([name, property]) => [
          name,
          t.field({ type: filterRef(property), description: meaningOf(property) }),
        ]),
      ),
      ...Object.fromEntries(
        stepsOf(kind).map((step) => [
          step.field,
          t.field({ type: refsOf(step.kind).relation, description: describeStep(step) }),
        ]),
      ),
    }),
  });
}

function implementRelation(kind: Kind): void {
  const { where, relation } = refsOf(kind);
  relation.implement({
    description: `A condition on a relation that leads to nodes of kind ${kindEntry(kind).label}.`,
    fields: (t) => ({
      some: t.field({
        type: where,
        description: 'At least one that meets this is recorded; of an empty condition: any.',
      }),
      none: t.field({
        type: where,
        description:
          'None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it.',
      }),
    }),
  });
}

for (const kind of kindNames) {
  implementWhere(kind);
  implementRelation(kind);
}
