import { formatCount } from './number.ts';

/** A stretch of time after random assignment, into which findings are grouped. */
export interface Window {
  readonly name: string;
  readonly holds: (months: number | null) => boolean;
}

/** The windows of the methods page, the program period first and averages over studies last. */
export const windows: readonly Window[] = [
  { name: 'Program period', holds: (months) => months === 0 },
  { name: 'Up to 18 months', holds: (months) => within(months, 0, 18) },
  { name: '19 to 36 months', holds: (months) => within(months, 18, 36) },
  { name: '37 to 72 months', holds: (months) => within(months, 36, 72) },
  { name: 'Beyond 72 months', holds: (months) => within(months, 72, Number.POSITIVE_INFINITY) },
  { name: 'Months not recorded', holds: (months) => months === null },
];

function within(months: number | null, above: number, to: number): boolean {
  return months !== null && months > above && months <= to;
}

/** When it was measured: the source's own words, and the months where these do not say them. */
export function describeFollowUp(followUp: {
  readonly followUpLabel: string | null;
  readonly followUpMonths: number | null;
}): string {
  const { followUpLabel, followUpMonths } = followUp;
  if (followUpMonths === null) return followUpLabel ?? 'Follow-up not recorded';
  const months = formatCount(followUpMonths, 'month', 'months');
  if (followUpLabel === null) return followUpMonths === 0 ? 'Program period' : months;
  const isSaid = followUpMonths === 0 || /\bmonths?\b/i.test(followUpLabel);
  return isSaid ? followUpLabel : `${followUpLabel}, ${months}`;
}
