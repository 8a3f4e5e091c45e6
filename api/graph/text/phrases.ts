import { synonyms } from '../../model/synonyms.ts';
import { lookUpForm, writtenWords } from '../words.ts';

/** A word or phrase of the table of synonyms. */
export interface Phrase {
  readonly forms: readonly string[];
  /** Under which the index keeps it: a phrase of several words like one word. */
  readonly key: string;
  /** The keys of what is said instead of it. */
  readonly others: readonly string[];
}

const phrasesByFirstForm = new Map<string, Phrase[]>();
for (const phrase of readTable()) {
  const [first = ''] = phrase.forms;
  const alike = [...(phrasesByFirstForm.get(first) ?? []), phrase];
  phrasesByFirstForm.set(
    first,
    alike.sort((a, b) => b.forms.length - a.forms.length),
  );
}

function readTable(): Phrase[] {
  const groups = synonyms.map((group) => group.map(formsOf));
  const formsByKey = new Map(groups.flat().map((forms) => [keyOf(forms), forms]));
  return [...formsByKey].map(([key, forms]) => {
    const alike = groups.map((group) => group.map(keyOf)).filter((keys) => keys.includes(key));
    return { forms, key, others: [...new Set(alike.flat())].filter((other) => other !== key) };
  });
}

function formsOf(phrase: string): string[] {
  return writtenWords(phrase).map(lookUpForm);
}

/** No word begins with a space, so that neither a beginning nor a misspelling finds a phrase. */
function keyOf(forms: readonly string[]): string {
  return forms.length === 1 ? forms.join() : ` ${forms.join(' ')}`;
}

/** The phrases that begin with a word, longest first. */
export function phrasesFrom(form: string): readonly Phrase[] {
  return phrasesByFirstForm.get(form) ?? [];
}

/** The phrases that stand at a place of a text, longest first. */
export function phrasesAt(forms: readonly string[], place: number): Phrase[] {
  return phrasesFrom(forms[place] ?? '').filter((phrase) =>
    phrase.forms.every((form, i) => forms[place + i] === form),
  );
}
