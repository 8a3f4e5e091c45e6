import type { Property } from '../model/property.ts';
import { builder } from './builder.ts';
import { type ChoiceRef, choiceRef } from './choice.ts';
import { limits } from './limits.ts';

const IN = `One of these: at most ${limits.ids}.`;
const RECORDED = 'True: something is recorded here. False: nothing is.';

const TextFilterRef = builder.inputType('TextFilter', {
  description:
    'Conditions on a text, all of which must hold; of a list of texts one element must meet each.',
  fields: (t) => ({
    equals: t.string({ description: 'Exactly this.' }),
    in: t.stringList({ description: IN }),
    contains: t.string({ description: 'This somewhere in it, whatever the case and accents.' }),
    startsWith: t.string({ description: 'This at its start, whatever the case and accents.' }),
    recorded: t.boolean({ description: RECORDED }),
  }),
});

export const IdFilterRef = builder.inputType('IdFilter', {
  description: 'Conditions on an id, all of which must hold.',
  fields: (t) => ({
    equals: t.id({ description: 'Exactly this.' }),
    in: t.idList({ description: IN }),
  }),
});

const DateFilterRef = builder.inputType('DateFilter', {
  description: 'Conditions on a day, YYYY-MM-DD, all of which must hold.',
  fields: (t) => ({
    equals: t.string({ description: 'This day.' }),
    in: t.stringList({ description: IN }),
    startsWith: t.string({ description: 'In this year (2022) or month (2022-04).' }),
    lessThan: t.string({ description: 'Before this day.' }),
    atMost: t.string({ description: 'On this day or before it.' }),
    atLeast: t.string({ description: 'On this day or after it.' }),
    greaterThan: t.string({ description: 'After this day.' }),
    recorded: t.boolean({ description: RECORDED }),
  }),
});

const IntFilterRef = builder.inputType('IntFilter', {
  description: 'Conditions on a whole number, all of which must hold.',
  fields: (t) => ({
    equals: t.int({ description: 'Exactly this.' }),
    in: t.intList({ description: IN }),
    lessThan: t.int({ description: 'Below this.' }),
    atMost: t.int({ description: 'This or below.' }),
    atLeast: t.int({ description: 'This or above.' }),
    greaterThan: t.int({ description: 'Above this.' }),
    recorded: t.boolean({ description: RECORDED }),
  }),
});

const FloatFilterRef = builder.inputType('FloatFilter', {
  description: 'Conditions on a number, all of which must hold.',
  fields: (t) => ({
    equals: t.float({ description: 'Exactly this.' }),
    in: t.floatList({ description: IN }),
    lessThan: t.float({ description: 'Below this.' }),
    atMost: t.float({ description: 'This or below.' }),
    atLeast: t.float({ description: 'This or above.' }),
    greaterThan: t.float({ description: 'Above this.' }),
    recorded: t.boolean({ description: RECORDED }),
  }),
});

const BooleanFilterRef = builder.inputType('BooleanFilter', {
  description: 'Conditions on a yes or no, all of which must hold.',
  fields: (t) => ({
    equals: t.boolean({ description: 'Exactly this.' }),
    recorded: t.boolean({ description: RECORDED }),
  }),
});

function defineChoiceFilter(ref: ChoiceRef) {
  return builder.inputType(`${ref.name}Filter`, {
    description: `Conditions on a word of ${ref.name}, all of which must hold.`,
    fields: (t) => ({
      equals: t.field({ type: ref, description: 'Exactly this.' }),
      in: t.field({ type: [ref], description: IN }),
      recorded: t.boolean({ description: RECORDED }),
    }),
  });
}

const choiceFilters = new Map<ChoiceRef, ReturnType<typeof defineChoiceFilter>>();

function choiceFilterRef(ref: ChoiceRef) {
  const filter = choiceFilters.get(ref) ?? defineChoiceFilter(ref);
  choiceFilters.set(ref, filter);
  return filter;
}

/** The filter that fits a property. */
export function filterRef(property: Property) {
  switch (property.type) {
    case 'text':
    case 'texts':
    case 'address':
      return TextFilterRef;
    case 'date':
      return DateFilterRef;
    case 'integer':
      return IntFilterRef;
    case 'number':
      return FloatFilterRef;
    case 'boolean':
      return BooleanFilterRef;
    case 'choice':
      return choiceFilterRef(choiceRef(property));
  }
}
