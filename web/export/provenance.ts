import type { ProvenanceQuery } from '../graphql/generated/graphql.ts';

/** What a saved file says of itself: what it shows, of which data, under what license, where. */
export interface Provenance {
  readonly title: string;
  /** What narrows it, in words: "19 to 36 months AND randomized evaluations only"; may be empty. */
  readonly filters: string;
  readonly collection: ProvenanceQuery['collection'];
  /** The address of the view. */
  readonly link: string;
  /** The day on which it was saved, YYYY-MM-DD. */
  readonly saved: string;
}

/** The same as a record of names and values, in the order in which files have it. */
export function provenanceRecord(provenance: Provenance): readonly (readonly [string, string])[] {
  const { title, filters, collection, link, saved } = provenance;
  return [
    ['Title', title],
    ['Filters', filters === '' ? 'none but those of the title' : filters],
    ['Data', `released ${collection.released}, version ${collection.dataVersion}`],
    ['License', collection.license],
    ['Cite as', citationOf(provenance)],
    ['Link', link],
    ['Saved', saved],
  ];
}

/** "Sectorgraph, a graph of … (2026-11-24, data version …). Title. Address." */
function citationOf({ title, collection, link }: Provenance): string {
  const { released, dataVersion } = collection;
  return `${collection.title} (released ${released}, data version ${dataVersion}). ${title}. ${link}`;
}

/** A name for the file: the title in small letters without marks. */
export function fileName({ title }: Pick<Provenance, 'title'>, ending: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${name.slice(0, 100) || 'sectorgraph'}.${ending}`;
}
