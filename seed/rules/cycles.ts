import type { Item } from '../evidenceFiles.ts';
import type { Fault } from '../fault.ts';

/** Things that are part of themselves, by way of what they are part of. */
export function findCycles(items: readonly Item[], byId: ReadonlyMap<string, Item>): Fault[] {
  return items.flatMap((item) => {
    const way = wayBack(item, byId);
    const [reference] = wholesOf(item);
    return way && reference
      ? [
          {
            file: item.file,
            path: [...item.path, ...reference.path],
            wrong: `part of itself: ${[item.id, ...way].join(' → ')}`,
            right: 'would be right: a whole that is not part of this one, or null',
          },
        ]
      : [];
  });
}

function wholesOf({ references }: Item) {
  return references.filter(({ statement }) => statement.relationship === 'PART_OF');
}

/** The ids from an item's whole back to the item, or null where the way ends elsewhere. */
function wayBack(item: Item, byId: ReadonlyMap<string, Item>): string[] | null {
  const way: string[] = [];
  let at: Item | undefined = item;
  while (at) {
    const id: string | undefined = wholesOf(at)[0]?.to;
    if (!id || way.includes(id)) {
      return null;
    }
    way.push(id);
    if (id === item.id) {
      return way;
    }
    at = byId.get(id);
  }
  return null;
}
