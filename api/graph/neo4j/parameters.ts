/** What a text is given, and fresh names for what it speaks of: no value ever becomes text. */
export interface Parameters {
  readonly values: Readonly<Record<string, unknown>>;
  /** Takes in a value; answers how the text refers to it. */
  readonly add: (value: unknown) => string;
  /** A variable that the text does not have yet. */
  readonly fresh: (word: string) => string;
}

/** Starts with what is named beforehand. */
export function parametersOf(named: Readonly<Record<string, unknown>>): Parameters {
  const values = { ...named };
  let names = 0;
  return {
    values,
    add: (value) => {
      const name = `value${Object.keys(values).length}`;
      values[name] = value;
      return `$${name}`;
    },
    fresh: (word) => `${word}${++names}`,
  };
}
