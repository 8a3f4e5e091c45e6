import type { Dataset } from '../../../model/node.ts';
import { edgeHash, nodeHash } from './flatten.ts';
import { edgeName, nodeName, type StoredContent, type StoredGeneration } from './storedContent.ts';

/** What is different, by name and in order: nodes, then edges. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Hashes = ReadonlyMap<string, string>;

export interface DatasetHashes {
  readonly nodes: Hashes;
  readonly edges: Hashes;
}

export function hashesOf({ nodes, edges }: Dataset): DatasetHashes {
  return {
    nodes: new Map(nodes.map((node) => [nodeName(node), nodeHash(node)])),
    edges: new Map(edges.map((edge) => [edgeName(edge), edgeHash(edge)])),
  };
}

/** What a load changes in what was loaded before. */
export function changesBy(next: DatasetHashes, before: StoredGeneration): Changes {
  const nodes = compare(asLoaded(before.nodes), next.nodes);
  const edges = compare(asLoaded(before.edges), next.edges);
  return {
    added: [...nodes.added, ...edges.added],
    changed: [...nodes.changed, ...edges.changed],
    removed: [...nodes.removed, ...edges.removed],
  };
}

/** What a hand changed since the load. Of what it removed the names are known only where they are among those given. */
export function editsByHand(
  now: StoredGeneration,
  loaded: { readonly nodes: number; readonly edges: number; readonly names: DatasetHashes | null },
): string[] {
  return (['nodes', 'edges'] as const).flatMap((what) => {
    const contents = [...now[what]];
    const missing = loaded[what] - contents.filter(([, { loaded }]) => loaded !== null).length;
    const names = loaded.names?.[what];
    const removed = names
      ? [...names.keys()].filter((name) => !now[what].has(name)).map((name) => `removed: ${name}`)
      : missing > 0
        ? [`removed: ${missing} of the ${what}`]
        : [];
    return [
      ...contents.flatMap(([name, { loaded, now }]) =>
        loaded === now ? [] : [`${loaded === null ? 'added' : 'changed'}: ${name}`],
      ),
      ...removed,
    ];
  });
}

function asLoaded(contents: ReadonlyMap<string, StoredContent>): Hashes {
  return new Map([...contents].flatMap(([name, { loaded }]) => (loaded ? [[name, loaded]] : [])));
}

function compare(before: Hashes, after: Hashes): Changes {
  return {
    added: [...after.keys()].filter((name) => !before.has(name)).sort(),
    changed: [...after]
      .filter(([name, hash]) => before.has(name) && before.get(name) !== hash)
      .map(([name]) => name)
      .sort(),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
  };
}
