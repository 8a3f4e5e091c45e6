import { CallerError } from '../errors.ts';
import type { Facet } from '../graph/graph.ts';
import { type Kind, propertiesOf } from '../model/kinds.ts';
import { stepsOf } from '../model/steps.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { constantName, enumValues, inWords } from './names.ts';
import { readSize } from './page.ts';
import { meaningOf, shownProperties } from './properties.ts';

/** What the lists of a kind can be counted by. */
export function defineFacetField(kind: Kind) {
  const properties = shownProperties(kind);
  const steps = stepsOf(kind);
  return builder.enumType(`${kind}FacetField`, {
    description: `What a list of nodes of kind ${kind} can be counted by: its properties and its relations.`,
    values: enumValues([...Object.keys(properties), ...steps.map(({ field }) => field)], (name) => {
      const property = properties[name];
      const step = steps.find(({ field }) => field === name);
      return property ? meaningOf(property) : `The nodes reached by "${step?.says}".`;
    }),
  });
}

/** The fields of a request, each once. */
export function readFacetFields(fields: readonly string[]): readonly string[] {
  const asked = [...new Set(fields)];
  if (asked.length > limits.facetFields) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `Asked to count by ${asked.length} fields; one request may ask for at most ${limits.facetFields}.`,
    );
  }
  return asked;
}

/** A value as `where` takes it: the enum's name of a choice, the id of a related node. */
interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The facets with their choices under the names of their enums. */
export function nameChoices(kind: Kind, facets: readonly Facet[]): readonly Facet[] {
  return facets.map((facet) =>
    propertiesOf(kind)[facet.field]?.type === 'choice'
      ? { ...facet, values: facet.values.map(nameChoice) }
      : facet,
  );
}

function nameChoice({ value, count }: FacetValue): FacetValue {
  return { value: constantName(value), label: inWords(value), count };
}

const FacetValueRef = builder.objectRef<FacetValue>('FacetValue').implement({
  description: 'One value of a facet.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'The value as `where` takes it: the name of an enum value, the id of a related node, or the text or number itself.',
    }),
    label: t.exposeString('label', {
      description: 'The value as a reader says it: the name of a related node.',
    }),
    count: t.exposeInt('count', { description: 'How many nodes of the list have it.' }),
  }),
});

export const FacetRef = builder.objectRef<Facet>('Facet').implement({
  description: 'How the nodes of a list spread over the values of a property or relation.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The property or relation, by its name in `where`.',
    }),
    values: t.field({
      type: [FacetValueRef],
      description: 'Its values: the most frequent first, then by value.',
      args: {
        first: t.arg.int({
          defaultValue: limits.pageSize.most,
          description: `How many values: 0 to ${limits.pageSize.most}.`,
        }),
      },
      resolve: ({ values }, { first }) =>
        values.slice(0, readSize('first', first ?? limits.pageSize.most)),
    }),
    valueCount: t.int({
      description: 'How many different values there are.',
      resolve: ({ values }) => values.length,
    }),
    notRecorded: t.exposeInt('notRecorded', {
      description: 'How many nodes of the list record nothing here.',
    }),
  }),
});
