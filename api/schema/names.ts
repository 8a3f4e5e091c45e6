/** `costPerParticipantUsd`, `OpenQuestion` or `workforce-board` as the name of an enum value. */
export function constantName(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/</g, '_BELOW_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
}

/** `features` as a part of a type's name: `Features`. */
export function typeName(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `no-detectable-effect` as a reader says it: `no detectable effect`. */
export function inWords(word: string): string {
  return word.replaceAll('-', ' ');
}

/** Values of an enum from the words of a table, each with what the table says of it. */
export function enumOf<Word extends string>(
  table: Readonly<Record<Word, string>>,
): Record<string, { value: Word; description: string }> {
  return enumValues(wordsIn(table), (word) => table[word]);
}

/** The same of a table whose sayings end a sentence elsewhere, each made a sentence of its own. */
export function enumOfSayings<Word extends string>(
  table: Readonly<Record<Word, string>>,
): Record<string, { value: Word; description: string }> {
  return enumValues(wordsIn(table), (word) => `${typeName(table[word])}.`);
}

function wordsIn<Word extends string>(table: Readonly<Record<Word, string>>): readonly Word[] {
  const isWord = (key: string): key is Word => Object.hasOwn(table, key);
  return Object.keys(table).filter(isWord);
}

/** Values of an enum by their names; two words that would share a name are a fault of the model. */
export function enumValues<Word extends string>(
  words: readonly Word[],
  describe: (word: Word) => string,
): Record<string, { value: Word; description: string }> {
  const values: Record<string, { value: Word; description: string }> = {};
  for (const word of words) {
    const name = constantName(word);
    if (Object.hasOwn(values, name)) {
      throw new Error(`"${word}" and "${values[name]?.value}" would both be called ${name}.`);
    }
    values[name] = { value: word, description: describe(word) };
  }
  return values;
}
