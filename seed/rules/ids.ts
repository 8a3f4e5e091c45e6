import type { Item } from '../evidenceFiles.ts';
import type { Fault } from '../fault.ts';

/** The first item of each id: an id names one thing over the whole graph. */
export function indexById(items: readonly Item[]): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (item.id && !byId.has(item.id)) {
      byId.set(item.id, item);
    }
  }
  return byId;
}

export function findRepeatedIds(items: readonly Item[], byId: ReadonlyMap<string, Item>): Fault[] {
  return items.flatMap((item) => {
    const first = byId.get(item.id);
    return first && first !== item
      ? [
          {
            file: item.file,
            path: 'id' in item.fields ? [...item.path, 'id'] : item.path,
            wrong: `the id "${item.id}" stands elsewhere already`,
            other: first,
            right: 'would be right: an id of its own, or one entry with all that is known',
          },
        ]
      : [];
  });
}
