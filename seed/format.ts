import { z } from 'zod';
import { type Kind, kindEntry, kindNames, propertiesOf } from '../api/model/kinds.ts';
import type { Property } from '../api/model/property.ts';
import { relationshipEntry } from '../api/model/relationships.ts';
import { type Path, pathOf } from './fields.ts';
import { type Statement, statementsBy } from './statements.ts';

/**
 * The shape of each evidence file, made from the model: a property or relationship that the model
 * gains is known here by itself. Whatever may be left out may also be null.
 */

/** Ratings stand inside the evaluation that they rate. */
export const RATINGS = { kind: 'Rating', within: 'Evaluation', field: 'ratings' } as const;

/** Kinds of which an item without a source states nothing that a reader could check. */
const needSource: readonly Kind[] = ['Finding', 'MechanismEvidence'];

const SEED_ARTICLE = 'seed article';

const text = z.stringFormat('text', /\S/);
const id = z.stringFormat('id', /^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Whether it is an id that something has, a rule across files says. */
const reference = text;
const date = z.stringFormat('date', isDate);
const address = z.stringFormat('address', isAddress);
const source = z.union([
  z.stringFormat('source', (value) => value === SEED_ARTICLE || isAddress(value)),
  z.strictObject({ read: address, of: address.nullish() }),
]);

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value;
}

/** The schema of what one property may hold. */
function schemaOf(property: Property): z.ZodType {
  switch (property.type) {
    case 'text':
      return text;
    case 'texts':
      return z.array(text);
    case 'integer':
      return within(z.int(), property);
    case 'number':
      return within(z.number(), property);
    case 'boolean':
      return z.boolean();
    case 'date':
      return date;
    case 'address':
      return address;
    case 'choice':
      return z.enum([...(property.values ?? [])]);
  }
}

function within(schema: z.ZodNumber, { least, most }: Property): z.ZodType {
  const above = least === undefined ? schema : schema.min(least);
  return most === undefined ? above : above.max(most);
}

type Shape = Record<string, z.ZodType>;
interface Tree extends Map<string | number, z.ZodType | Tree> {}

/** Puts a schema where a dotted path says; what stands there already stays. */
function put(tree: Tree, file: string, schema: z.ZodType): void {
  const path = pathOf(file);
  let branch = tree;
  for (const [index, step] of path.entries()) {
    const there = branch.get(step);
    if (index === path.length - 1) {
      branch.set(step, there ?? schema);
    } else if (there instanceof Map) {
      branch = there;
    } else {
      const next: Tree = new Map();
      branch.set(step, next);
      branch = next;
    }
  }
}

function schemaOfTree(tree: Tree): z.ZodType {
  const entries = [...tree].map(
    ([step, branch]) =>
      [step, branch instanceof Map ? schemaOfTree(branch).nullish() : branch] as const,
  );
  const [first] = entries;
  if (first && typeof first[0] === 'number') {
    // `ci: [low, high]`: a list of as many values as the model names, all of one type.
    return z.array(first[1]).length(entries.length);
  }
  return z.strictObject(Object.fromEntries(entries));
}

function putProperties(tree: Tree, kind: Kind): void {
  for (const property of Object.values(propertiesOf(kind))) {
    if (property.file !== null && property.file !== 'seen') {
      const schema = schemaOf(property);
      put(tree, property.file, property.isRequired ? schema : schema.nullish());
    }
  }
}

/** The entries of a list whose edges carry properties: `features: [{feature, note}]`. */
function entrySchema(statements: readonly Statement[]): z.ZodType {
  const shape: Shape = {};
  for (const { id: key, relationship } of statements) {
    if (key) {
      shape[key] = statements.length === 1 ? reference : reference.nullish();
    }
    for (const property of Object.values(relationshipEntry(relationship).properties)) {
      if (property.file) {
        shape[property.file] = schemaOf(property).nullish();
      }
    }
  }
  const entry = z.strictObject(shape);
  const keys = statements.flatMap((statement) => statement.id ?? []);
  return keys.length === 1
    ? entry
    : entry.refine((value) => keys.filter((key) => value[key] != null).length === 1, {
        params: {
          wrong: `an entry names exactly one of ${keys.join(', ')}`,
          right: `would be right: {${keys[0]}: …}`,
        },
      });
}

function putStatements(tree: Tree, kind: Kind): void {
  const all = statementsBy(kind);
  for (const statement of all) {
    const { field } = statement;
    if (statement.id) {
      const entry = entrySchema(all.filter((other) => other.field === field));
      put(tree, field, z.array(entry).nullish());
      continue;
    }
    const schema = statement.isOne ? reference : z.array(reference);
    put(tree, field, statement.isRequired ? schema : schema.nullish());
    for (const property of Object.values(relationshipEntry(statement.relationship).properties)) {
      if (property.file) {
        put(tree, property.file, schemaOf(property).nullish());
      }
    }
  }
}

function itemShape(kind: Kind): z.ZodType {
  const tree: Tree = new Map();
  const { namedBy } = kindEntry(kind);
  if (kind !== RATINGS.kind) {
    tree.set('id', id);
    const sources = z.array(source);
    tree.set('seen', needSource.includes(kind) ? sources.min(1) : sources.nullish());
  }
  if (namedBy) {
    tree.set(namedBy, text);
  }
  putProperties(tree, kind);
  putStatements(tree, kind);
  if (kind === RATINGS.kind) {
    // The evaluation is the one around it; other names and sources are the evaluation's too.
    for (const field of ['evaluation', 'aliases']) {
      tree.delete(field);
    }
  }
  if (kind === RATINGS.within) {
    tree.set(RATINGS.field, z.array(itemShape(RATINGS.kind)).nullish());
  }
  return schemaOfTree(tree);
}

function listsOf(isVocabulary: boolean): readonly (readonly [string, Kind])[] {
  return kindNames.flatMap((kind) => {
    const entry = kindEntry(kind);
    return entry.list && entry.isVocabulary === isVocabulary ? [[entry.list, kind] as const] : [];
  });
}

/** The kinds that bundles list, by key; and those of the vocabulary, by the file's name. */
export const bundleLists: ReadonlyMap<string, Kind> = new Map(listsOf(false));
export const vocabularyLists: ReadonlyMap<string, Kind> = new Map(listsOf(true));

/** The shape of a bundle. */
export const bundleShape = z.strictObject(
  Object.fromEntries(
    [...bundleLists].map(([list, kind]) => [list, z.array(itemShape(kind)).nullish()]),
  ),
);

/** The shape of each vocabulary file. */
export const vocabularyShapes: ReadonlyMap<string, z.ZodType> = new Map(
  [...vocabularyLists].map(([list, kind]) => [list, z.array(itemShape(kind))]),
);

export const collectionShape = z.strictObject({
  title: text,
  released: date,
  searched_until: date.nullish(),
  license: text,
  included: text,
  how_read: text.nullish(),
  not_yet: text.nullish(),
});

export const priceIndexShape = z.strictObject({
  name: text,
  source: address,
  years: z.record(z.stringFormat('year', /^(19|20)\d\d$/), z.number().positive()),
});

/** The keys that a map at a path may have, for whoever mistyped one. */
export function knownKeysAt(schema: z.core.$ZodType | undefined, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return knownKeysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => knownKeysAt(option, path));
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray && typeof step === 'number') {
    return knownKeysAt(schema.element, rest);
  }
  if (schema instanceof z.ZodObject) {
    return step === undefined ? Object.keys(schema.shape) : knownKeysAt(schema.shape[step], rest);
  }
  return [];
}
