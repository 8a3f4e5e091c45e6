import type { GraphEdge, GraphNode } from './node.ts';
import type { Properties, Property, PropertyValue } from './property.ts';
import { type Pair, relationshipEntry } from './relationships.ts';

/** An edge with the nodes at its ends. */
export interface JoinedEdge {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** One thing that the evidence says of an edge. */
export interface EdgeDetail {
  readonly name: string;
  readonly meaning: string;
  readonly text: string;
}

/** What the evidence says of an edge beside its two ends, in the order of the model. */
export function edgeDetails({ relationship, properties }: GraphEdge): readonly EdgeDetail[] {
  const table: Properties = relationshipEntry(relationship).properties;
  return Object.entries<Property>(table).flatMap(([name, { meaning }]) => {
    const text = textOf(properties[name]);
    return text === '' ? [] : [{ name, meaning, text }];
  });
}

/** "Per Scholas runs Per Scholas (WorkAdvance)." */
export function sentence(joined: JoinedEdge): string {
  return `${joined.from.name} ${pairOf(joined).says} ${joined.to.name}${added(joined.edge)}`;
}

/** The same said from the edge's other end: "Per Scholas (WorkAdvance) is run by Per Scholas." */
export function inverseSentence(joined: JoinedEdge): string {
  return `${joined.to.name} ${pairOf(joined).inverseSays} ${joined.from.name}${added(joined.edge)}`;
}

function pairOf({ edge, from, to }: JoinedEdge): Pair {
  const pair = relationshipEntry(edge.relationship).pairs.find(
    (candidate) => candidate.from === from.kind && candidate.to === to.kind,
  );
  if (pair === undefined) {
    throw new Error(`The model has no ${edge.relationship} from ${from.kind} to ${to.kind}.`);
  }
  return pair;
}

function added(edge: GraphEdge): string {
  const details = edgeDetails(edge).map((detail) =>
    inSentence(detail, edge.properties[detail.name]),
  );
  const all = details.join('; ').replace(/\.$/, '');
  return all === '' ? '.' : ` (${all}).`;
}

/** A text stands as it is, a claim as its name, and of anything else the name comes before. */
function inSentence({ name, text }: EdgeDetail, value: PropertyValue | undefined): string {
  if (typeof value === 'boolean') {
    return value ? name : `not ${name}`;
  }
  return typeof value === 'string' ? text : `${name}: ${text}`;
}

function textOf(value: PropertyValue | undefined): string {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return typeof value === 'object' || value === undefined
    ? (value ?? []).join(', ')
    : String(value);
}
