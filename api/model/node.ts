import type { BaseProperties, Kind, PropertiesOf } from './kinds.ts';
import type { PropertyValue } from './property.ts';
import type { Relationship } from './relationships.ts';

/** A node of one kind: flat, as both engines store it. */
export type NodeOf<K extends Kind> = {
  readonly id: string;
  readonly kind: K;
} & BaseProperties &
  PropertiesOf<K>;

/** A node of any kind. */
export type GraphNode = { [K in Kind]: NodeOf<K> }[Kind];

/** An edge. `ordinal` tells apart edges of one relationship between the same two nodes. */
export interface GraphEdge {
  readonly relationship: Relationship;
  readonly from: string;
  readonly to: string;
  readonly ordinal: number;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What collection.yaml says of the whole. */
export interface Collection {
  readonly title: string;
  readonly released: string;
  readonly searchedUntil: string | null;
  readonly license: string;
  readonly included: string;
  readonly howRead: string | null;
  readonly notYet: string | null;
}

/** A price index: its value by year. */
export interface PriceIndex {
  readonly name: string;
  readonly source: string;
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

/** One version of all the evidence, as it goes into a graph. */
export interface Dataset {
  /** A hash of the evidence's content. */
  readonly version: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly collection: Collection;
  readonly priceIndex: PriceIndex;
}

/** The population that stands for a study's whole sample: a property of view, kept off paths and the canvas. */
export const FULL_SAMPLE = 'all';

/** Reads `id`, `kind` or a property by name, for code that treats all kinds alike; null where the node has none of it. */
export function propertyValue(node: GraphNode, property: string): PropertyValue {
  const record: Readonly<Record<string, PropertyValue>> = node;
  return (Object.hasOwn(record, property) ? record[property] : null) ?? null;
}
