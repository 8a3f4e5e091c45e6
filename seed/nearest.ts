/** How many letters to insert, drop, change or swap to make one text of the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** What an editor most likely meant, or undefined where nothing is near: at most a third of the letters differ. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const asId = word
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  let best: { choice: string; away: number } | undefined;
  for (const choice of choices) {
    // Far too long or too short: not worth the count.
    if (Math.abs(choice.length - asId.length) <= asId.length / 3) {
      const away = distance(asId, choice.replaceAll('_', '-'));
      if (away <= Math.max(1, asId.length / 3) && (!best || away < best.away)) {
        best = { choice, away };
      }
    }
  }
  return best?.choice;
}
