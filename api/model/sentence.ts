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

/** Texts stand after a colon as they are; of anything else the property is named. */
function added(edge: GraphEdge): string {
  const details = edgeDetails(edge).map(({ name, text }) =>
    typeof edge.properties[name] === 'string' ? text : `${name}: ${text}`,
  );
  const all = details.join('; ').replace(/\.$/, '');
  return all === '' ? '.' : ` (${all}).`;
}

function textOf(value: PropertyValue | undefined): string {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return typeof value === 'object' || value === undefined
    ? (value ?? []).join(', ')
    : String(value);
}
