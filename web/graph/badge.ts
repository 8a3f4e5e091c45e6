export const BADGE_HEIGHT = 17;

/** How wide a badge is, for its digits. */
export function badgeWidth(count: number): number {
  return 13 + 7 * String(count).length;
}

/** A picture of "+12", since Cytoscape writes one label to a node and no more. */
export function badgeImage(
  count: number,
  colors: { readonly paper: string; readonly ink: string },
): string {
  const width = badgeWidth(count);
  const frame = `width="${width - 1}" height="${BADGE_HEIGHT - 1}" rx="8" fill="${colors.ink}"`;
  const words = `text-anchor="middle" font-family="sans-serif" font-size="11" font-weight="600"`;
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${BADGE_HEIGHT}">` +
      `<rect x=".5" y=".5" ${frame} stroke="${colors.paper}"/>` +
      `<text x="${width / 2}" y="12.4" ${words} fill="${colors.paper}">+${count}</text></svg>`,
  )}`;
}
