import { type Kind, kindEntry, kindNames } from '../../model/kinds.ts';
import { type GraphNode, propertyValue } from '../../model/node.ts';

/** The properties of a kind in whose texts words are looked for, as the evidence files state them. */
const textProperties: ReadonlyMap<Kind, readonly string[]> = new Map(
  kindNames.map((kind) => [
    kind,
    Object.entries(kindEntry(kind).properties)
      .filter(([, { type, file }]) => (type === 'text' || type === 'texts') && file !== null)
      .map(([name]) => name),
  ]),
);

/** A text of a node, and of which property. */
export interface NodeText {
  readonly property: string;
  readonly text: string;
}

/** The name, then the aliases. */
export function namesOf(node: GraphNode): NodeText[] {
  return [
    { property: 'name', text: node.name },
    ...node.aliases.map((text) => ({ property: 'aliases', text })),
  ];
}

/** Everything else that is said of a node in words. */
export function textsOf(node: GraphNode): NodeText[] {
  return (textProperties.get(node.kind) ?? []).flatMap((property) => {
    const value = propertyValue(node, property);
    if (value === null) return [];
    return typeof value === 'object'
      ? value.map((text) => ({ property, text }))
      : [{ property, text: String(value) }];
  });
}
