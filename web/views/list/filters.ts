import type { FilterField } from '../../sections/parts/kindList.ts';
import type { Sorting } from '../../sections/parts/RowTable.tsx';
import type { SearchWords } from '../../state/readableSearch.ts';

/** Stands for every value: something is recorded, or nothing is. */
export const ANY = '*';

/** What is asked of one property or relation. */
export interface FieldFilter {
  /** Of a relation all of these must be recorded; of a property one. */
  readonly having: readonly string[];
  /** None of these is recorded. */
  readonly without: readonly string[];
}

export interface Filters {
  readonly text: string;
  /** By the field's name; fields of which nothing is asked are left out. */
  readonly fields: ReadonlyMap<string, FieldFilter>;
  readonly sorting: Sorting | null;
}

/** What an address of a list says, and what it says that the list does not understand. */
export interface ReadFilters {
  readonly filters: Filters;
  readonly notUnderstood: readonly string[];
}

const WITHOUT = 'without.';
const nothing: FieldFilter = { having: [], without: [] };

/** Reads `?features=wraparound-supports&without.features=upfront-screening&q=health&sort=-findingCount`. */
export function readFilters(
  words: SearchWords,
  { known, orders }: { readonly known: readonly FilterField[]; readonly orders: readonly string[] },
): ReadFilters {
  const fields = new Map<string, FieldFilter>();
  for (const field of known) {
    const having = readValues(words[field.name], field);
    const without = readValues(words[WITHOUT + field.name], field);
    if (having.length > 0 || without.length > 0) fields.set(field.name, { having, without });
  }
  const sorting = readSorting(words.sort, orders);
  const names = known.flatMap(({ name }) => [name, WITHOUT + name]);
  const strange = Object.keys(words).filter((name) => ![...names, 'q', 'sort'].includes(name));
  const isSortStrange = words.sort !== undefined && sorting === null;
  return {
    filters: { text: words.q?.trim() ?? '', fields, sorting },
    notUnderstood: isSortStrange ? [...strange, `sort=${words.sort}`] : strange,
  };
}

/** Writes them back, as short as they can be read. */
export function writeFilters(
  { text, fields, sorting }: Filters,
  known: readonly FilterField[],
): SearchWords {
  const words: Record<string, string> = {};
  if (text !== '') words.q = text;
  for (const field of known) {
    const { having, without } = fields.get(field.name) ?? nothing;
    if (having.length > 0) words[field.name] = writeValues(having, field);
    if (without.length > 0) words[WITHOUT + field.name] = writeValues(without, field);
  }
  if (sorting) words.sort = `${sorting.isDescending ? '-' : ''}${camelCase(sorting.order)}`;
  return words;
}

export function filterOf(filters: Filters, name: string): FieldFilter {
  return filters.fields.get(name) ?? nothing;
}

/** The filters with another one on a field; all else stays. */
export function withField(filters: Filters, name: string, filter: FieldFilter): Filters {
  const fields = new Map(filters.fields);
  if (filter.having.length === 0 && filter.without.length === 0) fields.delete(name);
  else fields.set(name, filter);
  return { ...filters, fields };
}

/** Ticks or unticks a value on one side; it cannot stand on both. */
export function toggled(filter: FieldFilter, side: keyof FieldFilter, value: string): FieldFilter {
  const isOn = filter[side].includes(value);
  const having = filter.having.filter((other) => other !== value);
  const without = filter.without.filter((other) => other !== value);
  if (isOn) return { having, without };
  return side === 'having'
    ? { having: [...having, value], without }
    : { having, without: [...without, value] };
}

/** `evaluationCount` for EVALUATION_COUNT. */
function camelCase(constant: string): string {
  return constant.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `EVALUATION_COUNT` for evaluationCount. */
export function constantCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

function readValues(written: string | undefined, { type }: FilterField): readonly string[] {
  if (written === undefined) return [];
  const values = written.split(',').map((value) => value.replaceAll('%2C', ',').trim());
  const filled = [...new Set(values.filter((value) => value !== ''))];
  // Choices are written as the evidence says them, or as GraphQL names them.
  return type === 'choice'
    ? filled.map((value) => value.replaceAll('-', '_').toUpperCase())
    : filled;
}

/** The comma parts values, so one within a value is written otherwise. */
function writeValues(values: readonly string[], { type }: FilterField): string {
  return values
    .map((value) =>
      type === 'choice' ? value.toLowerCase().replaceAll('_', '-') : value.replaceAll(',', '%2C'),
    )
    .join(',');
}

function readSorting(written: string | undefined, orders: readonly string[]): Sorting | null {
  if (written === undefined) return null;
  const isDescending = written.startsWith('-');
  const order = constantCase(isDescending ? written.slice(1) : written);
  return orders.includes(order) ? { order, isDescending } : null;
}
