const grouped = new Intl.NumberFormat('en-US');

/** A whole number, digits in groups of three. */
export function Count({ value }: { readonly value: number }) {
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums lining-nums' }}>{grouped.format(value)}</span>
  );
}
