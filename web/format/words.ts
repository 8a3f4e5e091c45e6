/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** The first letter large, the rest as it is. */
export function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A name that code uses, in words: "durationWeeks" and "RATINGS_GIVEN" become "Duration weeks" and "Ratings given". */
export function nameInWords(name: string): string {
  const parted = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll(/[_-]+/g, ' ');
  return capitalized(parted.toLowerCase());
}

/** A name as it stands within a sentence: "Upfront screening" starts small there, "TANF recipients" does not. */
export function withinSentence(name: string): string {
  return /^[A-Z](?:[a-z]|-| )/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

/** What a flag says: "true" is yes. */
export function yesOrNo(flag: string): string {
  return flag === 'true' ? 'yes' : 'no';
}
