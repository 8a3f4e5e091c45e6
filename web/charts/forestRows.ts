import { wrapped } from '../format/wrapped.ts';
import type { ForestArm, ForestPool } from './marks.ts';

/** A letter of a name, in pixels: a little more than most take, so that no line runs into the marks. */
const LETTER = 7;
const SMALL_LETTER = 6.2;
const LINE = 16;
const SMALL_LINE = 14;
const HEADING = 34;
const LEAST_HEIGHT = 46;

/** Where one line of a forest plot stands, and how its names break. */
export interface ForestRow {
  readonly y: number;
  readonly height: number;
  /** Where the heading of its group stands; null within a group. */
  readonly headingAt: number | null;
  readonly names: readonly string[];
  readonly details: readonly string[];
  /** Where the interval is drawn, and where it stands in words. */
  readonly middle: number;
  readonly wordsAt: number;
}

interface Room {
  /** Names beside the marks, or above them. */
  readonly isWide: boolean;
  /** How much room the names have. */
  readonly width: number;
  readonly top: number;
}

/** Lines under each other, each as high as its names need: no name is cut. */
export function forestRows(
  lines: readonly Pick<ForestArm, 'label' | 'detail' | 'heading'>[],
  { isWide, width, top }: Room,
): readonly ForestRow[] {
  let next = top;
  return lines.map(({ label, detail, heading }, index) => {
    const headingAt = heading === null ? null : next + (index === 0 ? 14 : 24);
    const y = headingAt === null ? next : next + (index === 0 ? HEADING - 10 : HEADING);
    const names = wrapped(label, Math.floor(width / LETTER));
    const details =
      isWide && detail !== '' ? wrapped(detail, Math.floor(width / SMALL_LETTER)) : [];
    const tall = names.length * LINE + details.length * SMALL_LINE;
    const height = isWide ? Math.max(LEAST_HEIGHT, tall + 14) : tall + 50;
    next = y + height;
    return {
      y,
      height,
      headingAt,
      names,
      details,
      middle: isWide ? y + height / 2 : y + tall + 34,
      wordsAt: isWide ? y + height / 2 + 4 : y + tall + 16,
    };
  });
}

/** The pool as a line under the arms. */
export function poolLine({ label }: ForestPool): Pick<ForestArm, 'label' | 'detail' | 'heading'> {
  return { label, detail: '', heading: null };
}
