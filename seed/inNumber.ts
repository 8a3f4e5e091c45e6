/** "1 node", "2 nodes". */
export function inNumber(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
