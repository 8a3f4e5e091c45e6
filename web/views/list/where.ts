import type { Condition } from '../../sections/parts/facets.ts';
import type { FilterField } from '../../sections/parts/kindList.ts';
import { ANY, type FieldFilter, type Filters } from './filters.ts';

interface Asked {
  readonly filters: Filters;
  readonly known: readonly FilterField[];
  /** The properties in which the text is looked for. */
  readonly searched: readonly string[];
}

/** A text is parted into words, each of which must be found; more say no more. */
const MOST_WORDS = 8;

/** The filters as one condition; null where nothing is asked. */
export function whereOf({ filters, known, searched }: Asked): Condition | null {
  const words = filters.text.split(/\s+/).filter((word) => word !== '');
  const conditions = [
    ...words.slice(0, MOST_WORDS).map((word) => containing(word, searched)),
    ...known.flatMap((field) => conditionsOn(field, filters.fields.get(field.name))),
  ];
  return conditions.length === 0 ? null : { and: conditions };
}

/** The same without what is asked of one field: what its values are counted in. */
export function whereBeside(asked: Asked, name: string): Condition | null {
  return whereOf({ ...asked, known: asked.known.filter((field) => field.name !== name) });
}

function containing(word: string, searched: readonly string[]): Condition {
  return { or: searched.map((property) => ({ [property]: { contains: word } })) };
}

function conditionsOn(field: FilterField, filter: FieldFilter | undefined): readonly Condition[] {
  if (!filter) return [];
  if (field.type === 'relation') return onRelation(field, filter);
  return field.type === 'single' ? onSingle(field, filter) : onProperty(field, filter);
}

/** Every one that is ticked must be recorded, and none of those ticked as not recorded. */
function onRelation({ name }: FilterField, { having, without }: FieldFilter): readonly Condition[] {
  return [
    ...having.map((id) => ({ [name]: { some: related(id) } })),
    ...without.map((id) => ({ [name]: { none: related(id) } })),
  ];
}

/** One of those that are ticked, or none at all where "not recorded" is ticked too. */
function onSingle({ name }: FilterField, { having, without }: FieldFilter): readonly Condition[] {
  const ids = having.filter((id) => id !== ANY);
  const not = without.filter((id) => id !== ANY);
  const either: Condition[] = [];
  if (having.includes(ANY)) either.push({ [name]: { some: {} } });
  if (ids.length > 0) either.push({ [name]: { some: { id: { in: ids } } } });
  if (without.includes(ANY)) either.push({ [name]: { none: {} } });
  return [
    ...(either.length < 2 ? either : [{ or: either }]),
    ...(not.length > 0 ? [{ [name]: { none: { id: { in: not } } } }] : []),
  ];
}

function related(id: string): Condition {
  return id === ANY ? {} : { id: { equals: id } };
}

/** One of the ticked values, or nothing where "not recorded" is ticked too. */
function onProperty(field: FilterField, { having, without }: FieldFilter): readonly Condition[] {
  const { name } = field;
  const values = having.filter((value) => value !== ANY);
  const either: Condition[] = [];
  if (having.includes(ANY)) either.push({ [name]: { recorded: true } });
  if (values.length > 0) either.push({ [name]: comparison(field, values) });
  if (without.includes(ANY)) either.push({ [name]: { recorded: false } });
  return either.length < 2 ? either : [{ or: either }];
}

function comparison({ type }: FilterField, values: readonly string[]): Condition {
  if (type === 'flag') return { equals: values.includes('true') };
  return { in: type === 'number' ? values.map(Number).filter(Number.isFinite) : values };
}
