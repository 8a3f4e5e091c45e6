import { choiceWords } from '../../format/choice.ts';
import { joinWords, withinSentence } from '../../format/words.ts';
import type { FilterField } from '../../sections/parts/kindList.ts';
import { ANY, type FieldFilter, type Filters, withField } from './filters.ts';

/** One condition in words, and the filters as they are without it. */
export interface Clause {
  readonly words: string;
  readonly without: Filters;
}

/** The names of related nodes, by id. */
export type Names = ReadonlyMap<string, string>;

/** What the filters ask, part by part. */
export function clausesOf(
  filters: Filters,
  known: readonly FilterField[],
  names: Names,
): readonly Clause[] {
  const text: Clause[] =
    filters.text === ''
      ? []
      : [{ words: `matching “${filters.text}”`, without: { ...filters, text: '' } }];
  const fields = known.flatMap((field) => {
    const filter = filters.fields.get(field.name);
    if (!filter) return [];
    return field.type === 'relation'
      ? relationClauses(filters, field, filter, names)
      : propertyClauses(filters, field, filter, names);
  });
  return [...fields, ...text];
}

/** "Programs with wraparound support services, upfront screening not recorded". */
export function sentenceOf(plural: string, clauses: readonly Clause[]): string {
  return clauses.length === 0
    ? `All ${withinSentence(plural)}`
    : `${plural} ${clauses.map(({ words }) => words).join(', ')}`;
}

/** A value as readers know it, standing by itself. */
export function valueWords(field: FilterField, value: string, names: Names): string {
  if (field.words) return field.words(value);
  if (field.type === 'choice') return choiceWords(value);
  return names.get(value) ?? value;
}

function relationClauses(
  filters: Filters,
  field: FilterField,
  { having, without }: FieldFilter,
  names: Names,
): readonly Clause[] {
  const nameOf = (id: string) => {
    const name = names.get(id) ?? id;
    return field.isVocabulary ? withinSentence(name) : name;
  };
  const title = withinSentence(field.title);
  // What a program is "with" needs no "with" where it is not recorded.
  const before = field.says === 'with' ? '' : `${field.says} `;
  return [
    ...having.map((id) => ({
      words: id === ANY ? `any ${title} recorded` : `${field.says} ${nameOf(id)}`,
      without: withField(filters, field.name, {
        having: having.filter((one) => one !== id),
        without,
      }),
    })),
    ...without.map((id) => ({
      words: id === ANY ? `${title} not recorded` : `${before}${nameOf(id)} not recorded`,
      without: withField(filters, field.name, {
        having,
        without: without.filter((one) => one !== id),
      }),
    })),
  ];
}

function propertyClauses(
  filters: Filters,
  field: FilterField,
  { having, without }: FieldFilter,
  names: Names,
): readonly Clause[] {
  const not = without.filter((value) => value !== ANY);
  const values = having.map((value) =>
    value === ANY ? 'anything recorded' : inSentence(field, valueWords(field, value, names)),
  );
  const isMissingToo = without.includes(ANY);
  const either = isMissingToo ? [...values, 'not recorded'] : values;
  const words = [
    ...(values.length > 0 ? [`${field.says} ${joinWords(either, 'or')}`] : []),
    ...(values.length === 0 && isMissingToo ? [`${withinSentence(field.title)} not recorded`] : []),
    ...(not.length > 0
      ? [
          `not ${field.says} ${joinWords(
            not.map((value) => inSentence(field, valueWords(field, value, names))),
            'or',
          )}`,
        ]
      : []),
  ];
  return [
    {
      words: words.join(', '),
      without: withField(filters, field.name, { having: [], without: [] }),
    },
  ];
}

/** Words of ours start small within a sentence; texts of the evidence stand as they are. */
function inSentence({ type, words, isVocabulary }: FilterField, value: string): string {
  return type === 'choice' || words || isVocabulary ? withinSentence(value) : value;
}
