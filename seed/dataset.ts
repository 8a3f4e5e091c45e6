import { kindNames } from '../api/model/kinds.ts';
import type { Collection, Dataset, PriceIndex } from '../api/model/node.ts';
import { countEvidence } from './counts.ts';
import { orderEdges, statedEdges } from './edges.ts';
import { COLLECTION, type EvidenceFile, type Item, PRICE_INDEX } from './evidenceFiles.ts';
import { explainsEdges } from './explains.ts';
import { collectionShape, priceIndexShape } from './format.ts';
import { draftNode, finishNode } from './nodes.ts';
import { indexById } from './rules/ids.ts';
import { textOrder } from './textOrder.ts';

/** Evidence that holds to every rule. */
interface GoodEvidence {
  readonly files: readonly EvidenceFile[];
  readonly items: readonly Item[];
  readonly version: string;
}

/** Makes the graph's nodes and edges of good evidence. */
export function buildDataset({ files, items, version }: GoodEvidence): Dataset {
  const byId = indexById(items);
  const drafts = items.map((item) => draftNode(item, byId));
  const edges = orderEdges([...statedEdges(items, byId), ...explainsEdges(drafts)]);
  const countsOf = countEvidence(drafts, edges);
  const place = new Map(kindNames.map((kind, index) => [kind, index]));

  return {
    version,
    nodes: drafts
      .map((draft) => finishNode(draft, countsOf(draft.id)))
      .sort((a, b) => (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || textOrder(a.id, b.id)),
    edges,
    collection: collectionOf(files),
    priceIndex: priceIndexOf(files),
  };
}

function contentOf(files: readonly EvidenceFile[], path: string): unknown {
  return files.find((file) => file.path === path)?.content;
}

function collectionOf(files: readonly EvidenceFile[]): Collection {
  const stated = collectionShape.parse(contentOf(files, COLLECTION));
  return {
    title: stated.title,
    released: stated.released,
    searchedUntil: stated.searched_until ?? null,
    license: stated.license,
    included: stated.included,
    howRead: stated.how_read ?? null,
    notYet: stated.not_yet ?? null,
  };
}

function priceIndexOf(files: readonly EvidenceFile[]): PriceIndex {
  const { name, source, years } = priceIndexShape.parse(contentOf(files, PRICE_INDEX));
  return {
    name,
    source,
    years: Object.entries(years)
      .map(([year, value]) => ({ year: Number(year), value }))
      .sort((a, b) => a.year - b.year),
  };
}
