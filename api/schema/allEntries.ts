/** A page of more entries than there are of any kind. */
export const ALL_ENTRIES = { first: 1_000_000, after: null } as const;
