import { choiceMeaning } from '../model/choices.ts';
import { type Kind, kindEntry, kindNames } from '../model/kinds.ts';
import type { Property } from '../model/property.ts';
import { relationshipEntry } from '../model/relationships.ts';
import { type Step, stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { KindRef } from './kind.ts';
import { constantName } from './names.ts';
import { shownProperties } from './properties.ts';
import { DirectionRef, RelationshipRef } from './relationship.ts';

const PropertyTypeRef = builder.enumType('PropertyType', {
  description: 'What a property may hold.',
  values: {
    TEXT: { value: 'text', description: 'A text.' },
    TEXTS: { value: 'texts', description: 'A list of texts.' },
    INTEGER: { value: 'integer', description: 'A whole number.' },
    NUMBER: { value: 'number', description: 'A number.' },
    BOOLEAN: { value: 'boolean', description: 'Yes or no.' },
    DATE: { value: 'date', description: 'A day, YYYY-MM-DD.' },
    ADDRESS: { value: 'address', description: 'The address of a page.' },
    CHOICE: { value: 'choice', description: 'One word of a list.' },
  } as const,
});

const ChoiceWordRef = builder.objectRef<{ readonly word: string }>('ChoiceWord').implement({
  description: 'A word that a choice may take.',
  fields: (t) => ({
    value: t.string({
      description: 'The name of the enum value: `P_BELOW_0_05`.',
      resolve: ({ word }) => constantName(word),
    }),
    word: t.exposeString('word', { description: 'The word of the evidence files: `p<0.05`.' }),
    meaning: t.string({
      description: 'What it means.',
      resolve: ({ word }) => choiceMeaning(word),
    }),
  }),
});

interface NamedProperty {
  readonly name: string;
  readonly property: Property;
}

const ModelPropertyRef = builder.objectRef<NamedProperty>('ModelProperty').implement({
  description: 'A property of a kind.',
  fields: (t) => ({
    name: t.exposeString('name', { description: "The field's name on the type." }),
    type: t.field({
      type: PropertyTypeRef,
      description: 'What it may hold.',
      resolve: ({ property }) => property.type,
    }),
    unit: t.string({
      nullable: true,
      description:
        'The unit of a number, in words. Null where it has none or another field says it.',
      resolve: ({ property }) => property.unit ?? null,
    }),
    meaning: t.string({
      description: 'What it means.',
      resolve: ({ property }) => property.meaning,
    }),
    values: t.field({
      type: [ChoiceWordRef],
      description: 'The words that a choice may take; empty for all else.',
      resolve: ({ property }) => (property.values ?? []).map((word) => ({ word })),
    }),
    isRequired: t.boolean({
      description: 'Whether no node of the kind lacks it.',
      resolve: ({ property }) => property.isRequired === true,
    }),
  }),
});

const ModelRelationRef = builder.objectRef<Step>('ModelRelation').implement({
  description: 'A relation of a kind.',
  fields: (t) => ({
    field: t.exposeString('field', { description: "The field's name on the type." }),
    relationship: t.expose('relationship', {
      type: RelationshipRef,
      description: 'The relationship that it follows.',
    }),
    direction: t.expose('direction', {
      type: DirectionRef,
      description: 'Which way it follows it.',
    }),
    kind: t.expose('kind', { type: KindRef, description: 'The kind that it reaches.' }),
    isSingle: t.exposeBoolean('isSingle', {
      description: 'Whether it reaches one node at most; else it is a connection.',
    }),
    says: t.exposeString('says', {
      description: 'The words between the two names: "has the feature".',
    }),
    meaning: t.string({
      description: 'What the relationship means.',
      resolve: ({ relationship }) => relationshipEntry(relationship).meaning,
    }),
  }),
});

interface Color {
  readonly light: string;
  readonly dark: string;
}

const ColorRef = builder.objectRef<Color>('KindColor').implement({
  description: 'The color of a kind in pictures.',
  fields: (t) => ({
    light: t.exposeString('light', { description: 'On a light ground: `#1d5fa8`.' }),
    dark: t.exposeString('dark', { description: 'On a dark ground: `#7db4f0`.' }),
  }),
});

const ModelKindRef = builder.objectRef<{ readonly kind: Kind }>('ModelKind').implement({
  description: 'A kind of node.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindRef, description: 'Its name in the enum.' }),
    name: t.exposeString('kind', { description: 'The name of its type: `OpenQuestion`.' }),
    label: t.string({
      description: 'What a reader calls one: `Open question`.',
      resolve: ({ kind }) => kindEntry(kind).label,
    }),
    plural: t.string({
      description: 'What a reader calls several: `Open questions`.',
      resolve: ({ kind }) => kindEntry(kind).plural,
    }),
    segment: t.string({
      description: 'The first part of its addresses in the explorer: `questions`.',
      resolve: ({ kind }) => kindEntry(kind).segment,
    }),
    oneField: t.string({
      description: 'The field of Query that gives one by its id: `openQuestion`.',
      resolve: ({ kind }) => kindEntry(kind).oneField,
    }),
    listField: t.string({
      description: 'The field of Query that lists them: `openQuestions`.',
      resolve: ({ kind }) => kindEntry(kind).listField,
    }),
    meaning: t.string({
      description: 'What it is.',
      resolve: ({ kind }) => kindEntry(kind).meaning,
    }),
    color: t.field({
      type: ColorRef,
      description: 'Its color in pictures.',
      resolve: ({ kind }) => kindEntry(kind).color,
    }),
    shape: t.string({
      description: 'Its shape in pictures, in the words of Cytoscape.',
      resolve: ({ kind }) => kindEntry(kind).shape,
    }),
    properties: t.field({
      type: [ModelPropertyRef],
      description: 'Its properties; those that every kind has come first.',
      resolve: ({ kind }) =>
        Object.entries(shownProperties(kind)).map(([name, property]) => ({ name, property })),
    }),
    relations: t.field({
      type: [ModelRelationRef],
      description: 'Its relations, both ways.',
      resolve: ({ kind }) => stepsOf(kind),
    }),
  }),
});

const ModelRef = builder.objectRef<{ readonly kinds: readonly Kind[] }>('Model').implement({
  description: 'What the evidence is made of: the data dictionary.',
  fields: (t) => ({
    kinds: t.field({
      type: [ModelKindRef],
      description: 'The kinds of nodes, in the order in which they are shown.',
      resolve: ({ kinds }) => kinds.map((kind) => ({ kind })),
    }),
  }),
});

builder.queryField('model', (t) =>
  t.field({
    type: ModelRef,
    description: 'The kinds, their properties and relations: the data dictionary.',
    resolve: () => ({ kinds: kindNames }),
  }),
);
