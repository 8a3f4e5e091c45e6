/** What one request may ask for; each is told in the error that refuses more. */
export const limits = {
  /** Entries of one page. */
  pageSize: { unlessSaid: 25, most: 100 },
  /** Ids of one list of ids, or values of one `in`. */
  ids: 250,
  /** Levels of one `where`, the outermost counted, and comparisons in it. */
  whereDepth: 8,
  conditions: 50,
  /** Entries of one `orderBy`, and fields of one `facets`. */
  orders: 8,
  facetFields: 25,
  /** Characters of one text, and how many of them an error repeats. */
  textLength: 500,
  echoLength: 200,
  /** Edges of one path, and paths of one answer. */
  hops: 4,
  paths: 5,
  /** Milliseconds for one call to the store, and for all calls of a request. */
  callTime: 5_000,
  requestTime: 10_000,
} as const;
