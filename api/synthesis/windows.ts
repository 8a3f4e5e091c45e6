/**
 * The spans of follow-up that are compared with each other, in months after random assignment
 * (methods.md 1); `latest` takes of each arm its longest follow-up.
 */
export const windows = {
  'up-to-18': { above: -1, most: 18, words: 'up to 18 months after random assignment' },
  '19-36': { above: 18, most: 36, words: '19 to 36 months after random assignment' },
  '37-72': { above: 36, most: 72, words: '37 to 72 months after random assignment' },
  'beyond-72': {
    above: 72,
    most: Number.POSITIVE_INFINITY,
    words: 'more than 72 months after random assignment',
  },
  latest: {
    above: -1,
    most: Number.POSITIVE_INFINITY,
    words: 'at the longest follow-up of each arm',
  },
} as const;

export type Window = keyof typeof windows;

/** The windows that do not overlap, shortest first. */
export const spans = ['up-to-18', '19-36', '37-72', 'beyond-72'] as const;

export type Span = (typeof spans)[number];

/** Every window, `latest` last. */
export const windowNames: readonly Window[] = [...spans, 'latest'];

export function isWithin(window: Window, months: number): boolean {
  return months > windows[window].above && months <= windows[window].most;
}

/** The span into which a follow-up falls; null where none is recorded. */
export function spanOf(months: number | null): Span | null {
  return months === null ? null : (spans.find((span) => isWithin(span, months)) ?? null);
}
