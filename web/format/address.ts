/** The host that a reader is sent to: "mdrc.org". */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** The resolving address of a digital object identifier. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`;
}
