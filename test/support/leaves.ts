import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Kind, kindEntry, kindNames, propertiesOf } from '../../api/model/kinds.ts';
import { relationshipEntry, relationshipNames } from '../../api/model/relationships.ts';
import { constantName } from '../../api/schema/names.ts';
import { at, listOf } from './api.ts';

const folder = fileURLToPath(new URL('../../seed/evidence', import.meta.url));

/** One item of the evidence files, as YAML gives it. */
export interface FileItem {
  readonly file: string;
  readonly kind: Kind;
  readonly fields: unknown;
}

/** Every item of the shipped bundles and vocabularies. */
export function shippedItems(): readonly FileItem[] {
  return ['bundles', 'vocabulary'].flatMap((part) =>
    readdirSync(`${folder}/${part}`).flatMap((name) => {
      const content: unknown = parse(readFileSync(`${folder}/${part}/${name}`, 'utf8'));
      const lists = Array.isArray(content) ? { [name.replace('.yaml', '')]: content } : content;
      return Object.entries(lists ?? {}).flatMap(([list, items]) =>
        listOf(items).map((fields) => ({ file: `${part}/${name}`, kind: kindOf(list), fields })),
      );
    }),
  );
}

/** What one of the files beside bundles and vocabularies holds. */
export function shippedFile(name: string): unknown {
  return parse(readFileSync(`${folder}/${name}`, 'utf8'));
}

function kindOf(list: string): Kind {
  const kind = kindNames.find((name) => kindEntry(name).list === list);
  if (kind === undefined) {
    throw new Error(`No kind is stated in a list "${list}".`);
  }
  return kind;
}

interface Leaf {
  /** The keys that lead to it, with the places in lists and without them. */
  readonly exactly: string;
  readonly way: string;
  readonly text: string;
}

/** Every value of an item that is no list and no map; null says that nothing is known. */
export function leavesOf(value: unknown, exactly: readonly string[] = []): readonly Leaf[] {
  if (value === null || value === undefined) {
    return [];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...exactly, key]));
  }
  const way = exactly.filter((key) => !/^\d+$/.test(key)).join('.');
  return [{ exactly: exactly.join('.'), way, text: String(value) }];
}

/** The values of the files that GraphQL says nowhere on the item's node where the model places them. */
export function missingLeaves(
  items: readonly FileItem[],
  answers: ReadonlyMap<string, unknown>,
): readonly string[] {
  return items.flatMap(({ file, kind, fields }) => {
    const id = String(at(fields, 'id'));
    const said = sayingsOf(kind, answers.get(id), answers);
    return leavesOf(fields)
      .filter(({ exactly, way, text }) => {
        const texts = [...(said.get(exactly) ?? []), ...(said.get(way) ?? [])];
        return !texts.includes(text) && !texts.includes(constantName(text));
      })
      .map(({ exactly, text }) => `${file} ${id} ${exactly}: ${text}`);
  });
}

/** What GraphQL says of a node, by the way on which the files would state it. */
function sayingsOf(
  kind: Kind,
  node: unknown,
  answers: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  const say = (way: string, value: unknown) => {
    const texts = listOf(value).length > 0 ? listOf(value) : [value];
    said.set(way, [...(said.get(way) ?? []), ...texts.map(String)]);
  };

  say('id', at(node, 'id'));
  say(kindEntry(kind).namedBy ?? 'name', at(node, 'name'));
  for (const [name, { file }] of Object.entries(propertiesOf(kind))) {
    say(file ?? name, at(node, name));
  }
  for (const source of listOf(at(node, 'sources'))) {
    say('seen', at(source, 'address') ?? at(source, 'words'));
    say('seen.of', at(source, 'address'));
    say('seen.read', at(source, 'copy'));
  }
  for (const { field, id, relation, properties } of statementsOf(kind)) {
    const answer = at(node, relation);
    const edges = [{ node: answer }, ...listOf(at(answer, 'edges'))];
    for (const edge of edges) {
      say(id === undefined ? field : `${field}.${id}`, at(edge, 'node', 'id'));
      for (const [property, file] of properties) {
        say(id === undefined ? file : `${field}.${file}`, at(edge, property));
      }
    }
  }
  // Ratings stand within the evaluation that they rate.
  for (const rating of kind === 'Evaluation' ? listOf(at(node, 'ratings', 'nodes')) : []) {
    const sayings = sayingsOf('Rating', answers.get(String(at(rating, 'id'))), answers);
    for (const [way, texts] of sayings) {
      say(`ratings.${way}`, texts);
    }
  }
  return said;
}

/** Where the items of a kind state relations, with the relation's name on the kind. */
function statementsOf(kind: Kind) {
  return relationshipNames.flatMap((relationship) => {
    const { pairs, properties } = relationshipEntry(relationship);
    const files = Object.entries(properties).flatMap(([name, { file }]): [string, string][] =>
      file === null ? [] : [[name, file]],
    );
    return pairs.flatMap((pair) =>
      (pair.stated ?? [])
        .filter(({ by }) => by === kind)
        .map(({ field, id }) => ({
          field,
          id,
          relation: pair.from === kind ? pair.field : pair.inverse,
          properties: files,
        })),
    );
  });
}
