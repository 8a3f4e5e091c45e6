import type { Span } from './marks.ts';

/** One measurement over time. */
export interface StripMark {
  readonly id: string;
  /** After random assignment. */
  readonly months: number;
  /** Null where it has no place on the scale. */
  readonly estimate: number | null;
  /** Null without a standard error: the mark stays open. */
  readonly interval: Span | null;
  /** Where the finding is, in the explorer. */
  readonly address: string;
  /** The measurement as a reader reads it. */
  readonly words: string;
}

/** What one evaluation measured, earliest first. */
export interface StripSeries {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly StripMark[];
}

/** The same outcome over time, evaluation by evaluation, on one scale. */
export interface Strip {
  readonly title: string;
  /** What the vertical axis measures, with its favorable side. */
  readonly axis: string;
  readonly series: readonly StripSeries[];
}

/** A stretch of follow-up that is compared across studies. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The windows of the methods up to the last measurement, and a little beyond it. */
export function bandsUntil(months: number): readonly Band[] {
  return [
    { from: 0, to: 18, words: 'to 18 months' },
    { from: 18, to: 36, words: '19–36' },
    { from: 36, to: 72, words: '37–72' },
    { from: 72, to: Number.POSITIVE_INFINITY, words: 'beyond 72' },
  ]
    .filter(({ from }) => from < months)
    .map((band) => ({ ...band, to: Math.min(band.to, months) }));
}

/** Months that have their name under the axis, so many as have room. */
export function monthTicks(months: number, room: number): readonly number[] {
  const step = [6, 12, 24, 36, 60, 120].find((each) => (room * each) / months >= 30) ?? 240;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
}

/** Which of labels from left to right can stand without touching the one before. */
export function apart(
  labels: readonly { readonly at: number; readonly width: number }[],
): readonly boolean[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.map(({ at, width }) => {
    const hasRoom = at - width / 2 >= end;
    if (hasRoom) end = at + width / 2;
    return hasRoom;
  });
}
