/** What an address says after its question mark: plain words, no JSON. */
export type SearchWords = Readonly<Record<string, string | undefined>>;

/** Reads `?q=project+quest&kinds=program,finding`; of a repeated name the last counts. */
export function parseReadableSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes it so that a person can read it; what is empty or undefined stays out. */
export function stringifyReadableSearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search).flatMap(([name, value]) => {
    const words = typeof value === 'string' ? value : '';
    return words === '' ? [] : [`${encode(name)}=${encode(words)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Every route's search: texts alone. */
export function readSearchWords(search: Readonly<Record<string, unknown>>): SearchWords {
  return Object.fromEntries(
    Object.entries(search).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** `,` `:` `~` `/` need no escape in a query, and a space reads best as `+`. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/%2C|%3A|%2F/g, decodeURIComponent);
}
