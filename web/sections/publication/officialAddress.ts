import { doiAddress } from '../../format/address.ts';
import type { SourceWordsFragment } from '../../graphql/generated/graphql.ts';

interface Published {
  readonly url: string | null;
  readonly doi: string | null;
  readonly sources?: readonly SourceWordsFragment[];
}

/** The address to which a reader of a publication is sent: its page, its DOI, or where it was read. */
export function officialAddress({ url, doi, sources = [] }: Published): string | null {
  if (url !== null) return url;
  if (doi !== null) return doiAddress(doi);
  return sources.find(({ address }) => address !== null)?.address ?? null;
}
