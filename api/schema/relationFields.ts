import type { Neighbor, NeighborsQuestion } from '../graph/graph.ts';
import { type Kind, kindEntry, kindNames } from '../model/kinds.ts';
import type { Property } from '../model/property.ts';
import { relationshipEntry } from '../model/relationships.ts';
import { type Step, stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { countAlong } from './degree.ts';
import { whenAnswered } from './eventually.ts';
import { typeName } from './names.ts';
import {
  type Connection,
  connect,
  entriesOf,
  PageInfoRef,
  pageArguments,
  readPage,
} from './page.ts';
import { describe } from './properties.ts';
import { readScalar, recorded, scalarType } from './propertyFields.ts';

/** Gives the type of a kind a field for each of its relations: one node, or a connection. */
export function addRelationFields(kind: Kind): void {
  for (const step of stepsOf(kind)) {
    if (step.isSingle) {
      addSingleRelation(kind, step);
    } else {
      addConnection(kind, step);
    }
  }
}

function addSingleRelation(kind: Kind, step: Step): void {
  builder.objectField(kind, step.field, (t) =>
    t.field({
      type: step.kind,
      nullable: true,
      description: `${describeStep(step)} Null where not recorded.`,
      resolve: ({ id }, _args, { ask }) =>
        whenAnswered(
          ask(neighborsAlong(step, id, { first: 1, after: null })),
          ({ entries }) => entries[0]?.node ?? null,
        ),
    }),
  );
}

function addConnection(kind: Kind, step: Step): void {
  const connection = defineConnection(kind, step);
  builder.objectField(kind, step.field, (t) =>
    t.field({
      type: connection,
      description: describeStep(step),
      args: pageArguments,
      resolve: ({ id }, args, { ask }) => {
        const page = readPage(args);
        return connect({
          page: () => ask(neighborsAlong(step, id, page)),
          total: () =>
            whenAnswered(ask({ verb: 'degrees', id, isForCanvas: false }), (degrees) =>
              countAlong(step, degrees),
            ),
        });
      },
    }),
  );
}

function neighborsAlong(step: Step, id: string, page: NeighborsQuestion['page']) {
  return {
    verb: 'neighbors',
    id,
    steps: [step],
    order: 'relation',
    isForCanvas: false,
    page,
  } as const;
}

function defineConnection(kind: Kind, step: Step) {
  const name = relationName(kind, step.field);
  const ends = `${lowerCase(kindEntry(kind).label)} → ${lowerCase(kindEntry(step.kind).label)}`;
  const edge = builder.objectRef<Related>(`${name}Edge`).implement({
    description: `One entry of the relation "${step.says}" (${ends}), with what the evidence says of it.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
      node: t.field({
        type: step.kind,
        description: 'The node at the other end.',
        resolve: ({ node }) => node,
      }),
      ...Object.fromEntries(
        Object.entries<Property>(relationshipEntry(step.relationship).properties).map(
          ([name, property]) => {
            const type = scalarType(property);
            const description = describe(property);
            const read = ({ edge: { properties } }: Neighbor) => readScalar(properties[name]);
            return [
              name,
              property.isRequired
                ? t.field({ type, description, resolve: (related) => recorded(read(related)) })
                : t.field({ type, description, nullable: true, resolve: read }),
            ];
          },
        ),
      ),
    }),
  });

  return builder.objectRef<Connection<Neighbor>>(`${name}Connection`).implement({
    description: `A page of the relation "${step.says}" (${ends}).`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The entries of the page, with what is said of each relation.',
        resolve: entriesOf,
      }),
      nodes: t.field({
        type: [step.kind],
        description: 'The nodes of the page.',
        resolve: (connection) =>
          whenAnswered(connection.page(), ({ entries }) => entries.map(({ node }) => node)),
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where the page stands in the list.',
        resolve: (connection) => connection.page(),
      }),
      totalCount: t.int({
        description: 'How many there are in all, whatever the page.',
        resolve: (connection) => connection.total(),
      }),
    }),
  });
}

/** What a relation says, of which kind its nodes are, and what its relationship means. */
export function describeStep({ kind, says, isSingle, relationship }: Step): string {
  const { label, plural } = kindEntry(kind);
  return `${isSingle ? label : plural}, by the relation "${says}". ${relationshipEntry(relationship).meaning}`;
}

/** `ProgramFeatures`; where a kind has that name already, as `MechanismEvidence`, the relation says what it is. */
function relationName(kind: Kind, field: string): string {
  const name = `${kind}${typeName(field)}`;
  return kindNames.some((other) => other === name) ? `${name}Relation` : name;
}

function lowerCase(label: string): string {
  return label.toLowerCase();
}

type Related = Neighbor & { readonly cursor: string };
