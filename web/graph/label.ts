/** About three lines of a label on the canvas. */
const LONGEST = 58;

/** A name as a label: whole where it is short, else cut between words. */
export function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:(]+$/, '')}…`;
}
