import { choiceMeaning } from '../model/choices.ts';
import { kindNames, moneyTerms, propertiesOf, units } from '../model/kinds.ts';
import type { Property } from '../model/property.ts';
import { builder } from './builder.ts';
import { enumValues, typeName } from './names.ts';

/** Lists of words that several properties share, with the enum's name and meaning. */
const shared = [
  { words: units, name: 'Unit', meaning: 'A unit in which something is measured.' },
  {
    words: moneyTerms,
    name: 'Money',
    meaning: 'Whether dollars are those of the years themselves.',
  },
];

function defineChoice(name: string, meaning: string, words: readonly string[]) {
  return builder.enumType(name, { description: meaning, values: enumValues(words, choiceMeaning) });
}

export type ChoiceRef = ReturnType<typeof defineChoice>;

const refByWords = new Map<readonly string[], ChoiceRef>(
  shared.map(({ words, name, meaning }) => [words, defineChoice(name, meaning, words)]),
);
for (const kind of kindNames) {
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    if (property.values && !refByWords.has(property.values)) {
      const ref = defineChoice(kind + typeName(name), property.meaning, property.values);
      refByWords.set(property.values, ref);
    }
  }
}

/** The enum of a choice. */
export function choiceRef(property: Property): ChoiceRef {
  const ref = property.values && refByWords.get(property.values);
  if (!ref) {
    throw new Error(`This choice has no words: ${property.meaning}`);
  }
  return ref;
}
