/** A true minus, as wide as a plus, that screen readers read as one. */
const MINUS = '\u2212';

/** A number as it was read, with thousands parted: 12,345.6 and −310. */
export function formatNumber(value: number): string {
  return grouped(value, { maximumFractionDigits: 10 });
}

/** A number at a fixed count of decimals, for what is computed here. */
export function formatRounded(value: number, decimals: number): string {
  return grouped(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** How many decimals a number was read with: 2 for 0.78. */
export function decimalsOf(value: number): number {
  return value.toString().split('.')[1]?.length ?? 0;
}

/** "1 finding", "25 findings". */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

function grouped(value: number, options: Intl.NumberFormatOptions): string {
  // "-0" would claim a sign that a rounded zero does not have.
  const printed = new Intl.NumberFormat('en-US', { ...options, signDisplay: 'negative' });
  return printed.format(value).replace('-', MINUS);
}
