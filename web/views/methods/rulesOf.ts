import type { Rule } from './rule.ts';
import { sections } from './rules.ts';

/** The rules that a file carries out, or one function of it; of an unknown function those of the file. */
export function rulesOf(file: string, name: string | null): readonly Rule[] {
  const ofFile = sections
    .flatMap(({ rules }) => rules)
    .filter(({ code }) => code.some((reference) => reference.file === file));
  const ofFunction = ofFile.filter(({ code }) =>
    code.some((reference) => reference.file === file && reference.functions.includes(name ?? '')),
  );
  return ofFunction.length > 0 ? ofFunction : ofFile;
}
