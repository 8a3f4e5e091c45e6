const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion: then things are where they belong at once. */
export function wantsStillness(): boolean {
  return stillness.matches;
}
