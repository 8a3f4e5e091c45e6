/**
 * The level of a published interval: 95 percent unless the finding's note names another one
 * (FORMAT.md). Null where the note names several, so that none can be taken for granted.
 */
export function intervalLevel(note: string | null): number | null {
  const named = new Set(
    [
      ...(note ?? '').matchAll(
        /(\d{2}(?:\.\d+)?)(?:-| )?(?:percent|%)\s+(?:confidence\s+|credible\s+)?interval/gi,
      ),
    ].map(([, level]) => Number(level)),
  );
  const [level = 95, ...others] = named;
  return others.length > 0 ? null : level / 100;
}

/**
 * Whether the note says that the standard error was computed from other published figures: the
 * files keep such a value in the same field and say so in the note (FORMAT.md).
 */
export function isStandardErrorComputed(note: string | null): boolean {
  return /standard error[^.;]*\b(?:computed|derived|calculated)\b/i.test(note ?? '');
}
