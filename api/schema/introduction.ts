import { kindEntry, propertiesOf } from '../model/kinds.ts';
import { type GraphNode, propertyValue } from '../model/node.ts';
import { inWords, typeName } from './names.ts';

/** The first property that introduces the node and is recorded, in words; null where none is. */
export function introductionOf(node: GraphNode): string | null {
  const properties = propertiesOf(node.kind);
  for (const name of kindEntry(node.kind).introducedBy) {
    const value = propertyValue(node, name);
    if (typeof value === 'string' && value !== '') {
      return properties[name]?.type === 'choice' ? typeName(inWords(value)) : value;
    }
    if (typeof value === 'number') {
      return String(value);
    }
  }
  return null;
}
