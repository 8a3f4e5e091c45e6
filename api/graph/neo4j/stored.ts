import { kindEntry, kindNames, propertiesOf } from '../../model/kinds.ts';
import type { Property, PropertyValue } from '../../model/property.ts';
import { relationshipEntry, relationshipNames } from '../../model/relationships.ts';
import { fold } from '../fold.ts';

/**
 * What the store keeps beside the evidence. Names of derived properties begin with `_`, so that no
 * property of the model can meet them; `generation` stands on every node and edge.
 */
export const stored = {
  /** A hash of the node's or edge's own content as it was loaded: edits by hand show against it. */
  hash: '_hash',
  /** All edges of a node, out and in. */
  degree: '_degree',
  /** The same by step, in words: see `nodeDegrees.ts`. */
  degrees: '_degrees',
  /** Where a node stands among all, by the evidence that bears on it: see `evidenceRanks.ts`. */
  rank: '_rank',
  /** The ids of a node and of all that it is part of, and of the node and all its parts. */
  above: '_above',
  below: '_below',
  /** Where an edge stands in the data. */
  place: '_place',
} as const;

/**
 * The property that holds a text without case and accents. It is there only where the text is not
 * plain ASCII: `toLower(coalesce(node._folded_name, node.name))` folds any text, or list of them.
 */
export function foldedName(property: string): string {
  return `_folded_${property}`;
}

/**
 * The property by which a text, or a list of texts, is ordered. Neo4j orders by code points, we by
 * code units, which differ where there are units above U+D7FF; only then is it there, except for
 * `sortKey`, which always has one for the index. Otherwise the property itself orders.
 */
export function orderName(property: string): string {
  return `_order_${property}`;
}

const ABOVE = /[\ud800-\uffff]/;

/** A text whose order by code points is that of the given text by code units. */
export function orderKey(text: string): string {
  if (!ABOVE.test(text)) return text;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return String.fromCodePoint(unit < 0xd800 ? unit : 0x10000 + unit - 0xd800);
  }).join('');
}

const PLAIN = /^[\0-\x7f]*$/;

/** The derived properties of one value, to be stored beside it. */
export function derivedFrom(property: string, value: PropertyValue): Record<string, PropertyValue> {
  const derived: Record<string, PropertyValue> = {};
  if (typeof value === 'string') {
    if (!PLAIN.test(value)) derived[foldedName(property)] = fold(value);
  } else if (typeof value === 'object' && value !== null) {
    if (!value.every((text) => PLAIN.test(text))) derived[foldedName(property)] = value.map(fold);
  }
  if (typeof value === 'string') {
    if (property === 'sortKey' || ABOVE.test(value)) derived[orderName(property)] = orderKey(value);
  } else if (typeof value === 'object' && value !== null) {
    if (value.some((text) => ABOVE.test(text))) derived[orderName(property)] = value.map(orderKey);
  }
  return derived;
}

/** The model as the store lays it out, in one text: a store of another layout is loaded anew. */
export function layoutInWords(): string {
  const typesOf = (properties: Readonly<Record<string, Property>>) =>
    Object.entries(properties).map(([name, { type }]) => `${name} ${type}`);
  return JSON.stringify({
    layout: 1,
    kinds: kindNames.map((kind) => [
      kind,
      kindEntry(kind).countsAsParent,
      typesOf(propertiesOf(kind)),
    ]),
    relationships: relationshipNames.map((name) => [
      name,
      relationshipEntry(name).pairs.map(({ from, to }) => `${from} ${to}`),
      typesOf(relationshipEntry(name).properties),
    ]),
  });
}
