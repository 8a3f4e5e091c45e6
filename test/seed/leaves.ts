import { parse } from 'yaml';
import { type Kind, kindEntry, kindNames, propertiesOf } from '../../api/model/kinds.ts';
import { type Dataset, type GraphEdge, propertyValue } from '../../api/model/node.ts';
import type { PropertyValue } from '../../api/model/property.ts';
import { relationshipEntry, relationshipNames } from '../../api/model/relationships.ts';

/** One value of the files that is no list and no map, and the keys that lead to it from its item. */
interface Leaf {
  readonly keys: readonly string[];
  readonly value: unknown;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every leaf of bundles and vocabulary that the dataset does not hold in its place: `file id field: value`. */
export function missingLeaves(files: readonly Source[], dataset: Dataset): string[] {
  const holds = placesOf(dataset);
  return files.flatMap(({ path, text }) =>
    itemsOf(path, parse(text, { schema: 'core' })).flatMap(({ kind, item }) =>
      leavesOf(item, [])
        .filter((leaf) => !holds(kind, String(item.id), leaf))
        .map(({ keys, value }) => `${path} ${item.id} ${keys.join('.')}: ${value}`),
    ),
  );
}

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(path: string, content: unknown): { kind: Kind; item: Item }[] {
  const lists: Item = path.startsWith('vocabulary/')
    ? { [path.replace('vocabulary/', '').replace('.yaml', '')]: content }
    : path.startsWith('bundles/') && isItem(content)
      ? content
      : {};
  return Object.entries(lists).flatMap(([list, items]) => {
    const kind = kindNames.find((name) => kindEntry(name).list === list);
    return (Array.isArray(items) ? items.filter(isItem) : []).flatMap((item) =>
      kind ? [{ kind, item }, ...ratingsOf(item)] : [],
    );
  });
}

/** Ratings become nodes of their own, so they are walked as items. */
function ratingsOf({ id, ratings }: Item): { kind: Kind; item: Item }[] {
  const all = Array.isArray(ratings) ? ratings.filter(isItem) : [];
  return all.map((rating, index) => {
    const count = all.slice(0, index + 1).filter(({ by }) => by === rating.by).length;
    return { kind: 'Rating', item: { ...rating, id: `${id}-rating-${rating.by}-${count}` } };
  });
}

function leavesOf(value: unknown, keys: readonly string[]): Leaf[] {
  if (Array.isArray(value)) {
    // Places in a list stay where they tell values apart, as in `ci: [low, high]`.
    return value.flatMap((entry, index) =>
      keys[0] === 'ratings' ? [] : leavesOf(entry, [...keys, String(index)]),
    );
  }
  if (isItem(value)) {
    return Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...keys, key]));
  }
  return value === null ? [] : [{ keys, value }];
}

/** Says whether the dataset holds a leaf where the model's tables say that it belongs. */
function placesOf(dataset: Dataset) {
  const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of dataset.edges) {
    for (const end of [edge.from, edge.to]) {
      const known = edges.get(end) ?? [];
      known.push(edge);
      edges.set(end, known);
    }
  }

  return (kind: Kind, id: string, { keys, value }: Leaf): boolean => {
    const node = nodes.get(id);
    if (!node || node.kind !== kind) {
      return false;
    }
    const isNumbered = (key: string) => /^\d+$/.test(key);
    const exact = keys.join('.');
    const field = keys.filter((key) => !isNumbered(key)).join('.');
    if (field === 'id') {
      return true;
    }
    if (field === kindEntry(kind).namedBy) {
      return node.name === value;
    }
    if (keys[0] === 'seen') {
      const place = Number(keys[1]);
      const property = keys[2] === 'read' ? 'sourceCopies' : 'sourceAddresses';
      return node[property][place] === value;
    }
    const properties = Object.entries(propertiesOf(kind)).filter(
      ([, { file }]) => file === exact || file === field,
    );
    const isProperty = properties.some(([name]) => contains(propertyValue(node, name), value));
    return isProperty || isInEdge(edges.get(id) ?? [], { kind, id, keys, field, value });
  };
}

function contains(held: PropertyValue, value: unknown): boolean {
  return Array.isArray(held) ? held.includes(value) : held === value;
}

interface Stated extends Leaf {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

/** The leaf is the id at an edge's other end, or a property of such an edge. */
function isInEdge(edges: readonly GraphEdge[], { kind, id, field, value, keys }: Stated): boolean {
  return relationshipNames.some((relationship) => {
    const { pairs, properties } = relationshipEntry(relationship);
    const stated = pairs.flatMap((pair) => pair.stated ?? []).filter(({ by }) => by === kind);
    const own = edges.filter((edge) => edge.relationship === relationship);
    const isEnd = stated.some((statement) =>
      statement.id ? field === `${statement.field}.${statement.id}` : field === statement.field,
    );
    if (isEnd) {
      return own.some(
        ({ from, to, properties: held }) =>
          (from === id ? to : from) === value &&
          (held.order === undefined || held.order === Number(keys.at(-1)) + 1),
      );
    }
    return Object.entries(properties).some(
      ([name, { file }]) =>
        file !== null &&
        stated.some((statement) => field === `${statement.field}.${file}`) &&
        own.some(({ properties: held }) => held[name] === value),
    );
  });
}
