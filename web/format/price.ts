import { capitalized } from './words.ts';

/** In which dollars money is stated: "2014 dollars, nominal", "price year not stated". */
export function describePrice(price: {
  readonly year: number | null;
  readonly money: 'NOMINAL' | 'REAL' | null;
}): string {
  const year = price.year === null ? 'price year not stated' : `${price.year} dollars`;
  if (price.money === null) return year;
  return price.money === 'NOMINAL'
    ? `${year}, not adjusted for inflation`
    : `${year}, adjusted for inflation`;
}

/** The same at the head of a line. */
export function describePriceFirst(price: Parameters<typeof describePrice>[0]): string {
  return capitalized(describePrice(price));
}
