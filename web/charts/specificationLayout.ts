import { type Axis, axisOf } from './axis.ts';
import { choiceNames, dimensions } from './specificationChoices.ts';
import type { Curve } from './specifications.ts';

/** One line of the matrix. */
const ROW = 16;

const WIDE = 720;
const NAMES = 132;
const AXIS = 58;
const HEAD = 42;
const CURVE = 220;
const GAP = 20;
const LEGEND = 48;

/** The choices of the matrix from top to bottom: a line for the name of each, one for each option. */
export const matrixGroups = dimensions.map((dimension, place) => {
  const before = dimensions.slice(0, place);
  const top = before.reduce((sum, one) => sum + (choiceNames[one].length + 1) * ROW + 4, 0);
  const options = choiceNames[dimension].map(({ option, words }, index) => ({
    dimension,
    option,
    words,
    y: top + (index + 1.5) * ROW,
  }));
  return { dimension, y: top + ROW / 2, options };
});

export const matrixRows = matrixGroups.flatMap(({ options }) => options);

export const MATRIX = Math.max(...matrixRows.map(({ y }) => y)) + ROW / 2;

/** Where one scale's curve stands. */
export interface PanelPlace {
  readonly curve: Curve;
  readonly nameAt: number;
  /** The place of its first result among all. */
  readonly first: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly curveTop: number;
  readonly curveBottom: number;
  readonly matrixTop: number;
  readonly axis: Axis;
  /** The middle of a result's column. */
  readonly at: (index: number) => number;
  readonly column: number;
}

export interface Layout {
  readonly height: number;
  readonly panels: readonly PanelPlace[];
  /** Where the names of the choices begin: once where the panels stand side by side. */
  readonly names: readonly number[];
}

/** Side by side where there is room, each as wide as it has results; else under each other. */
export function layoutOf(curves: readonly Curve[], width: number): Layout {
  const isWide = width >= WIDE;
  const panelHeight = HEAD + CURVE + 16 + MATRIX;
  const all = curves.reduce((sum, { results }) => sum + results.length, 0);
  const room = width - NAMES - curves.length * AXIS - (curves.length - 1) * GAP;
  let left = NAMES;
  let first = 0;
  const panels = curves.map((curve, index) => {
    const count = curve.results.length;
    const from = isWide ? left + AXIS : NAMES + AXIS - 12;
    const right = isWide ? from + (room * count) / all : width;
    const top = isWide ? 0 : index * (panelHeight + GAP);
    const panel = placed({ curve, nameAt: isWide ? from : 0, first, from, right, top });
    left = right + GAP;
    first += count;
    return panel;
  });
  const rows = isWide ? 1 : curves.length;
  return {
    height: rows * panelHeight + (rows - 1) * GAP + LEGEND,
    panels,
    names: panels.slice(0, rows).map(({ matrixTop }) => matrixTop),
  };
}

interface Room {
  readonly curve: Curve;
  readonly nameAt: number;
  readonly first: number;
  readonly from: number;
  readonly right: number;
  readonly top: number;
}

function placed({ curve, nameAt, first, from, right, top }: Room): PanelPlace {
  const curveTop = top + HEAD;
  const curveBottom = curveTop + CURVE;
  const column = (right - from) / curve.results.length;
  return {
    curve,
    nameAt,
    first,
    left: from,
    right,
    top,
    curveTop,
    curveBottom,
    matrixTop: curveBottom + 16,
    // Upward is more.
    axis: axisOf(
      { estimates: curve.results.map(({ estimate }) => estimate), intervals: curve.results },
      { from: curveBottom, to: curveTop },
    ),
    at: (index) => from + column * (index + 0.5),
    column,
  };
}
