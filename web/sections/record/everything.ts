import type { RecordModelQuery } from '../../graphql/generated/graphql.ts';
import { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';

type ModelKind = RecordModelQuery['model']['kinds'][number];
export type ModelProperty = ModelKind['properties'][number];
export type ModelRelation = ModelKind['relations'][number];

interface EverythingResult {
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** How many related nodes are named before the rest is counted. */
const NAMED = 5;

/** A query for every property and relation that the model gives a kind, so that none can be forgotten. */
export function everythingDocument({ oneField, properties, relations }: ModelKind) {
  const lines = [
    ...properties.map(({ name }) => name),
    ...relations.map(({ field, isSingle }) =>
      isSingle
        ? `${field} { name address }`
        : `${field}(first: ${NAMED}) { totalCount nodes { name address } }`,
    ),
  ];
  const selection = lines.map((line) => `    ${line}`).join('\n');
  return new TypedDocumentString<EverythingResult, { id: string }>(
    `query Everything($id: ID!) {\n  record: ${oneField}(id: $id) {\n${selection}\n  }\n}`,
  );
}

/** A property's value as it came: what a text, a number, a yes or no, or a list of texts can be. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Reads a property of the answer; null where it is not recorded. */
export function readProperty(
  record: EverythingResult['record'],
  name: string,
): PropertyValue | null {
  const value = record?.[name];
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  const texts = value.filter((text) => typeof text === 'string');
  return texts.length === 0 ? null : texts;
}

export interface RelatedNames {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string; readonly address: string }[];
}

/** Reads a relation of the answer, single or not, as the nodes it leads to. */
export function readRelation(record: EverythingResult['record'], field: string): RelatedNames {
  const value = record?.[field];
  if (isLinked(value)) return { totalCount: 1, nodes: [value] };
  if (isObject(value) && typeof value.totalCount === 'number' && Array.isArray(value.nodes)) {
    return { totalCount: value.totalCount, nodes: value.nodes.filter(isLinked) };
  }
  return { totalCount: 0, nodes: [] };
}

/** The address of the list of all that a relation of a node leads to; undefined where the model has no way back. */
export function relationAddress(
  from: { readonly kind: Kind; readonly id: string },
  relation: ModelRelation,
  kinds: readonly ModelKind[],
): string | undefined {
  const back = kinds
    .find(({ kind }) => kind === relation.kind)
    ?.relations.find(
      ({ relationship, direction, kind }) =>
        relationship === relation.relationship &&
        direction !== relation.direction &&
        kind === from.kind,
    );
  if (!back) return undefined;
  return `/${kindEntry(relation.kind).segment}?${back.field}=${encodeURIComponent(from.id)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLinked(value: unknown): value is { readonly name: string; readonly address: string } {
  return isObject(value) && typeof value.name === 'string' && typeof value.address === 'string';
}
